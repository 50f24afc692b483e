import type { EndpointId } from '../providers/index.ts';
import { mainEndpoints } from './endpoints.ts';
import type { OfferedModel } from './models.ts';

/** The release dates are not known; Anthropic's own documents name the epoch for that. */
const unknownDate = '1970-01-01T00:00:00Z';

/** Of OpenAI's list: every model, since clients of all kinds read it to see what there is. */
export const openaiList = (models: readonly OfferedModel[]): object => ({
  object: 'list',
  data: models.map(({ id, owner }) => ({ id, object: 'model', created: 0, owned_by: owner })),
});

export const anthropicList = (models: readonly OfferedModel[]): object => ({
  data: models.map(({ id, displayName }) => ({
    type: 'model',
    id,
    display_name: displayName,
    created_at: unknownDate,
  })),
  has_more: false,
  first_id: models[0]?.id ?? null,
  last_id: models.at(-1)?.id ?? null,
});

export const googleList = (models: readonly OfferedModel[]): object => ({ models: models.map(googleModel) });

export const googleModel = ({ id, displayName, credential }: OfferedModel): object => ({
  name: `models/${id}`,
  displayName,
  supportedGenerationMethods: Object.keys(credential.paths),
});

/** The endpoints whose models each list shows. */
export const listed: Record<'openai' | 'anthropic' | 'google', readonly EndpointId[]> = {
  openai: mainEndpoints,
  anthropic: ['createMessage'],
  google: ['generateContent'],
};
