import type { EndpointId, Format } from '../../providers/index.ts';
import { type Ending, endings } from './endings.ts';

/** What is known of an endpoint, whoever answers it. */
export type Endpoint = {
  /** Whose shapes it has. */
  format: Format;
  /** What people call it; the contract has the same addresses. */
  address: string;
  /** What a good answer is: JSON, or also an event stream that ends like this. Absent: anything, and nobody looks inside. */
  answers?: 'json' | Ending;
  /** It streams whatever the body says. */
  alwaysStreams?: true;
  /** Its streams count tokens only if `stream_options` asks for that. */
  usageOnRequest?: true;
};

const { completions, responses, messages, google } = endings;

export const endpoints: Record<EndpointId, Endpoint> = {
  createChatCompletion: {
    format: 'openai',
    address: 'POST /v1/chat/completions',
    answers: completions,
    usageOnRequest: true,
  },
  createCompletion: {
    format: 'openai',
    address: 'POST /v1/completions',
    answers: completions,
    usageOnRequest: true,
  },
  createEmbedding: { format: 'openai', address: 'POST /v1/embeddings', answers: 'json' },
  createResponse: { format: 'openai', address: 'POST /v1/responses', answers: responses },
  createMessage: { format: 'anthropic', address: 'POST /v1/messages', answers: messages },
  countMessageTokens: { format: 'anthropic', address: 'POST /v1/messages/count_tokens', answers: 'json' },
  generateContent: { format: 'google', address: 'POST /v1beta/models/{model}:generateContent', answers: google },
  streamGenerateContent: {
    format: 'google',
    address: 'POST /v1beta/models/{model}:streamGenerateContent',
    answers: google,
    alwaysStreams: true,
  },
  countTokens: { format: 'google', address: 'POST /v1beta/models/{model}:countTokens', answers: 'json' },
  embedContent: { format: 'google', address: 'POST /v1beta/models/{model}:embedContent', answers: 'json' },
  batchEmbedContents: { format: 'google', address: 'POST /v1beta/models/{model}:batchEmbedContents', answers: 'json' },
};

/** The endpoints that stand for their format when a client is told where else to ask. */
export const mainEndpoints: readonly EndpointId[] = [
  'createChatCompletion',
  'createResponse',
  'createMessage',
  'generateContent',
];
