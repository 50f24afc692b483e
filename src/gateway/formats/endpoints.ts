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
  /** An answer may be sound, a picture or plain text: only one that calls itself JSON, events or a page is looked into. */
  answersAnything?: true;
  /** It streams whatever the body says. */
  alwaysStreams?: true;
  /** Its streams count tokens only if `stream_options` asks for that. */
  usageOnRequest?: true;
  /** What a request brings. Absent: a JSON object; `form`: that or a multipart form; `anything`: whatever it is, nobody reads it. */
  brings?: 'form' | 'anything';
  /** It can be asked for without a model: then every credential whose channel has it may serve. */
  modelOptional?: true;
  /** The parameter of the path that carries an id which a provider gave. */
  id?: IdKind;
  /** What the ids in its answers can be sent as. */
  gives?: IdKind;
};

/** What a provider keeps and gives ids for, as the paths name those. */
export type IdKind = 'response_id' | 'interaction' | 'operation';

const { completions, responses, images, speech, transcription, messages, google, interactions } = endings;

/** Something that a provider keeps, by the id that it gave. What it says there is no new answer, so nobody looks inside. */
const kept = (id: IdKind) => ({ id, brings: 'anything', modelOptional: true }) as const;

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
  createResponse: { format: 'openai', address: 'POST /v1/responses', answers: responses, gives: 'response_id' },
  compactResponse: { format: 'openai', address: 'POST /v1/responses/compact', answers: 'json', modelOptional: true },
  countResponseTokens: {
    format: 'openai',
    address: 'POST /v1/responses/input_tokens',
    answers: 'json',
    modelOptional: true,
  },
  getResponse: { format: 'openai', address: 'GET /v1/responses/{response_id}', ...kept('response_id') },
  deleteResponse: { format: 'openai', address: 'DELETE /v1/responses/{response_id}', ...kept('response_id') },
  cancelResponse: { format: 'openai', address: 'POST /v1/responses/{response_id}/cancel', ...kept('response_id') },
  listResponseInputItems: {
    format: 'openai',
    address: 'GET /v1/responses/{response_id}/input_items',
    ...kept('response_id'),
  },
  createImage: {
    format: 'openai',
    address: 'POST /v1/images/generations',
    answers: images,
    answersAnything: true,
    modelOptional: true,
  },
  editImage: {
    format: 'openai',
    address: 'POST /v1/images/edits',
    answers: images,
    answersAnything: true,
    brings: 'form',
    modelOptional: true,
  },
  createImageVariation: {
    format: 'openai',
    address: 'POST /v1/images/variations',
    answers: 'json',
    answersAnything: true,
    brings: 'form',
    modelOptional: true,
  },
  createSpeech: {
    format: 'openai',
    address: 'POST /v1/audio/speech',
    answers: speech,
    answersAnything: true,
    modelOptional: true,
  },
  createTranscription: {
    format: 'openai',
    address: 'POST /v1/audio/transcriptions',
    answers: transcription,
    answersAnything: true,
    brings: 'form',
    modelOptional: true,
  },
  createTranslation: {
    format: 'openai',
    address: 'POST /v1/audio/translations',
    answers: 'json',
    answersAnything: true,
    brings: 'form',
    modelOptional: true,
  },
  createModeration: { format: 'openai', address: 'POST /v1/moderations', answers: 'json', modelOptional: true },
  rerank: { format: 'openai', address: 'POST /v1/rerank', answers: 'json', modelOptional: true },
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
  predict: { format: 'google', address: 'POST /v1beta/models/{model}:predict', answers: 'json' },
  predictLongRunning: { format: 'google', address: 'POST /v1beta/models/{model}:predictLongRunning', answers: 'json' },
  getOperation: {
    format: 'google',
    address: 'GET /v1beta/models/{made_by}/operations/{operation}',
    ...kept('operation'),
  },
  createInteraction: {
    format: 'google',
    address: 'POST /v1beta/interactions',
    answers: interactions,
    gives: 'interaction',
    modelOptional: true,
  },
  getInteraction: { format: 'google', address: 'GET /v1beta/interactions/{interaction}', ...kept('interaction') },
  deleteInteraction: { format: 'google', address: 'DELETE /v1beta/interactions/{interaction}', ...kept('interaction') },
  cancelInteraction: {
    format: 'google',
    address: 'POST /v1beta/interactions/{interaction}/cancel',
    ...kept('interaction'),
  },
};

type Method = 'GET' | 'POST' | 'DELETE';

/** How an endpoint is called, here and at providers. */
export const methodOf = (endpoint: EndpointId): Method => endpoints[endpoint].address.split(' ', 1)[0] as Method;

/** Whether an endpoint is one of Google's actions on a model. */
export const isModelAction = (endpoint: EndpointId): boolean => endpoints[endpoint].address.includes('{model}:');

/** The endpoints that stand for their format when a client is told where else to ask. */
export const mainEndpoints: readonly EndpointId[] = [
  'createChatCompletion',
  'createResponse',
  'createMessage',
  'generateContent',
];
