import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  type DeviceAuthorizationResponse,
  deviceAuthorizationRequest,
  deviceCodeGrantRequest,
  None,
  nopkce,
  OperationProcessingError,
  processAuthorizationCodeResponse,
  processDeviceAuthorizationResponse,
  processDeviceCodeResponse,
  processRefreshTokenResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { type LoginProvider, type Tokens, textOf, Unanswered } from '../providers/index.ts';
import type { Send } from './calls.ts';
import { askIn } from './dialect.ts';
import type { OAuthClient } from './settings.ts';

/** An OAuth endpoint said no. `code` is the standard's or the vendor's word for it, '' if it gave none. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: string;

  constructor(host: string, status: number, code: string) {
    super(`${host} answered status ${status}${code && ` (${code})`}`);
    this.status = status;
    this.code = code;
  }
}

/** Seconds: a token that is said to live longer than ten years ends then, so that its end is a time that can be written. */
const longestLife = 10 * 365 * 24 * 3600;

export type Grants = {
  /** Trades a code for tokens; '' as verifier is none. */
  exchange(request: { code: string; state: string; redirect: string; verifier: string }): Promise<Tokens>;
  refresh(request: { refreshToken: string; scope?: string }): Promise<Tokens>;
  /** Begins a device flow; '' as challenge is none. */
  startDevice(challenge: string): Promise<DeviceAuthorizationResponse>;
  /** Asks once whether the person has signed in. */
  pollDevice(request: { deviceCode: string; verifier: string }): Promise<Tokens>;
};

export type GrantsOptions = {
  provider: LoginProvider;
  client: OAuthClient;
  urls: { token: string; device: string };
  send: Send;
};

/** The grants of OAuth, in a provider's dialect. All of them reject with Refused, or with Unanswered. */
export function createGrants({ provider, client, urls, send }: GrantsOptions): Grants {
  const server: AuthorizationServer = {
    issuer: provider.name,
    token_endpoint: urls.token,
    device_authorization_endpoint: urls.device,
  };
  const registered: Client = { client_id: client.id };
  const clientAuth = clientAuthOf(provider, client);

  /** Makes a call and reads its answer, with the id token beside it. */
  async function ask<T>(
    url: string,
    request: (options: object) => Promise<Response>,
    read: (response: Response) => Promise<T>,
  ): Promise<{ answer: T; idToken: string }> {
    let idToken = '';
    const options = {
      [customFetch]: async (to: string, sent: Parameters<typeof askIn>[3]) => {
        const heard = await askIn(provider, send, to, sent);
        idToken = heard.idToken;
        return heard.response;
      },
      // Addresses are https unless the operator put another in their place.
      [allowInsecureRequests]: url.startsWith('http:'),
    };
    try {
      return { answer: await read(await request(options)), idToken };
    } catch (error) {
      throw refusalIn(error, new URL(url).host);
    }
  }
  const askForTokens = async (
    request: (options: object) => Promise<Response>,
    read: (response: Response) => Promise<TokenEndpointResponse>,
  ): Promise<Tokens> => {
    const { answer, idToken } = await ask(urls.token, request, read);
    return {
      access: answer.access_token,
      refresh: answer.refresh_token ?? '',
      id: idToken,
      expiresIn: Math.min(answer.expires_in ?? 0, longestLife) || undefined,
      type: answer.token_type,
      scope: textOf(answer.scope),
      answer: answer as Tokens['answer'],
    };
  };

  return {
    exchange({ code, state, redirect, verifier }) {
      const parameters = validateAuthResponse(server, registered, new URLSearchParams({ code, state }), state);
      const additionalParameters = { ...(provider.dialect?.sendsState && { state }) };
      return askForTokens(
        (options) =>
          authorizationCodeGrantRequest(server, registered, clientAuth, parameters, redirect, verifier || nopkce, {
            ...options,
            additionalParameters,
          }),
        (response) => processAuthorizationCodeResponse(server, registered, response),
      );
    },
    refresh: ({ refreshToken, scope }) =>
      askForTokens(
        (options) =>
          refreshTokenGrantRequest(server, registered, clientAuth, refreshToken, {
            ...options,
            additionalParameters: { ...(scope !== undefined && { scope }) },
          }),
        (response) => processRefreshTokenResponse(server, registered, response),
      ),
    async startDevice(challenge) {
      const scope = provider.flow.kind === 'device' ? provider.flow.scope : undefined;
      const parameters = {
        ...(scope !== undefined && { scope }),
        ...(challenge && { code_challenge: challenge, code_challenge_method: 'S256' }),
      };
      const { answer } = await ask(
        urls.device,
        (options) => deviceAuthorizationRequest(server, registered, clientAuth, parameters, options),
        (response) => processDeviceAuthorizationResponse(server, registered, response),
      );
      return answer;
    },
    pollDevice: ({ deviceCode, verifier }) =>
      askForTokens(
        (options) =>
          deviceCodeGrantRequest(server, registered, clientAuth, deviceCode, {
            ...options,
            additionalParameters: { ...(verifier && { code_verifier: verifier }) },
          }),
        (response) => processDeviceCodeResponse(server, registered, response),
      ),
  };
}

function clientAuthOf({ dialect }: LoginProvider, { secret }: OAuthClient): ClientAuth {
  if (secret === undefined) return None();
  const post = ClientSecretPost(secret);
  if (dialect?.clientAuth !== 'basic-and-post') return post;
  const basic = ClientSecretBasic(secret);
  return async (...request) => {
    await basic(...request);
    await post(...request);
  };
}

/** What the library threw, in our terms: its own errors hold whole answers, tokens included, and never leave this file. */
function refusalIn(error: unknown, host: string): Error {
  if (error instanceof Unanswered) return error;
  if (error instanceof ResponseBodyError)
    return new Refused(host, error.status, /^[\w .:-]{1,64}$/.test(error.error) ? error.error : '');
  if (error instanceof OperationProcessingError && error.cause instanceof Response && !error.cause.ok)
    return new Refused(host, error.cause.status, '');
  return new Unanswered(`${host} sent something that is not an OAuth answer`);
}
