import type { components } from '../../generated/api.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** The config in force, as `openapi/schemas/config.yaml` describes it: defaults applied, normalised, frozen. */
export type ConfigValue = Frozen<components['schemas']['Config']>;
