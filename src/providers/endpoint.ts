/** What a client of the gateway asks for: the operationIds of its contract that a provider answers. */
export type EndpointId =
  | 'createChatCompletion'
  | 'createCompletion'
  | 'createEmbedding'
  | 'createResponse'
  | 'createMessage'
  | 'countMessageTokens'
  | 'generateContent'
  | 'streamGenerateContent'
  | 'countTokens'
  | 'embedContent'
  | 'batchEmbedContents';

/** Whose shapes a request and its answer have. */
export type Format = 'openai' | 'anthropic' | 'google';
