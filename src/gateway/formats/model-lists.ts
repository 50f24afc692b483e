import type { EndpointId, Format } from '../../providers/index.ts';
import type { GatewayAnswer, GatewayRequest } from '../request.ts';
import type { OfferedModel } from '../selection/offered-models.ts';
import { isModelAction, mainEndpoints } from './endpoints.ts';
import { jsonAnswer, problemAnswer } from './errors.ts';
import { formatOf } from './format-of.ts';
import { unknownModel } from './problem.ts';

/** The release dates are not known; Anthropic's own documents name the epoch for that. */
const unknownDate = '1970-01-01T00:00:00Z';

type Shape = {
  /** The endpoints whose models are shown. */
  of: readonly EndpointId[];
  one(model: OfferedModel): object;
  list(models: readonly OfferedModel[]): object;
};

const openai: Shape = {
  of: mainEndpoints, // every model: clients of all kinds read OpenAI's list to see what there is
  one: ({ id, owner }) => ({ id, object: 'model', created: 0, owned_by: owner }),
  list: (models) => ({ object: 'list', data: models.map(openai.one) }),
};

const anthropic: Shape = {
  of: ['createMessage'],
  one: ({ id, displayName }) => ({ type: 'model', id, display_name: displayName, created_at: unknownDate }),
  list: (models) => ({
    data: models.map(anthropic.one),
    has_more: false,
    first_id: models[0]?.id ?? null,
    last_id: models.at(-1)?.id ?? null,
  }),
};

const google: Shape = {
  of: ['generateContent'],
  one: ({ id, displayName, credential }) => ({
    name: `models/${id}`,
    displayName,
    supportedGenerationMethods: (Object.keys(credential.paths) as EndpointId[]).filter(isModelAction),
  }),
  list: (models) => ({ models: models.map(google.one) }),
};

/** How each format shows models. */
const shapes: Record<Format, Shape> = { openai, anthropic, google };

/** Answers a request for the models that clients can ask for, or for one of them. */
export function modelListAnswer(
  offered: (those: readonly EndpointId[]) => readonly OfferedModel[],
  request: GatewayRequest,
): GatewayAnswer {
  const format = formatOf(request);
  const shape = shapes[format];
  const models = offered(shape.of);
  if (request.operation === 'listModels' || request.operation === 'listGoogleModels')
    return jsonAnswer(200, { ...shape.list(models), ...extrasFor(format, request) }, request.id);
  const model = models.find(({ id }) => id === request.model);
  if (model) return jsonAnswer(200, shape.one(model), request.id);
  return problemAnswer(unknownModel(request.model ?? ''), format, request.id);
}

/** Codex names its version, and reads a list of its own, which may be empty, before it takes the other. */
const extrasFor = (format: Format, { query }: GatewayRequest): object =>
  format === 'openai' && new URLSearchParams(query).has('client_version') ? { models: [] } : {};
