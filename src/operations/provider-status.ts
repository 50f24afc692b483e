import type { Handlers } from '../contract/index.ts';
import type { Gateway } from '../gateway/index.ts';

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** How the gateway's credentials fare. */
export const providerStatus = ({ gateway }: { gateway: Gateway }) =>
  ({
    getProviderStatus: async () => ({
      status: 200,
      body: {
        providers: gateway
          .status()
          .map(({ authIndex, kind, name, state, cooling, lastError, models, success, failed, recent }) => ({
            'auth-index': authIndex,
            kind,
            name,
            state,
            cooling: cooling.map(({ model, until, reason }) => ({ model, until: timeOf(until), reason })),
            'last-error': lastError
              ? {
                  ...(lastError.time !== undefined && { time: timeOf(lastError.time) }),
                  ...(lastError.status !== undefined && { status: lastError.status }),
                  message: lastError.message,
                }
              : null,
            success,
            failed,
            recent_requests: [...recent],
            ...(models && {
              models: {
                count: models.count,
                ...(models.at !== undefined && { at: timeOf(models.at) }),
                ...(models.error !== undefined && { error: models.error }),
              },
            }),
          })),
      },
    }),
  }) satisfies Handlers<'getProviderStatus'>;
