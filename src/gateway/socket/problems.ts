import type { Problem } from '../formats/problem.ts';

export const noFirst: Problem = {
  status: 400,
  code: 'invalid_request',
  message: 'the first frame must be a "response.create" event that names a model',
};

export const ending: Problem = {
  status: 503,
  code: 'connection_ending',
  message: 'this connection takes no further requests: open another one',
};

export const notOnThis = (model: string): Problem => ({
  status: 404,
  code: 'model_not_found',
  message: `model ${JSON.stringify(model)} is not served on this connection: open another one for it`,
});

export const keptElsewhere: Problem = {
  status: 404,
  code: 'not_on_this_connection',
  message: 'what this request goes on from is not kept by the provider of this connection: open another one for it',
};
