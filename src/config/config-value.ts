import type { components } from '../../generated/api.ts';
import type { Frozen } from '../platform/frozen.ts';

/** The config in force, as `openapi/schemas/config.yaml` describes it: defaults applied, normalised, frozen. */
export type ConfigValue = Frozen<components['schemas']['Config']>;
