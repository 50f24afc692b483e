/** What of the config the usage service goes by. */
export type UsageSettings = {
  'usage-statistics-enabled': boolean;
  /** Days; 0 keeps rows for ever. */
  'usage-retention-days': number;
  /** Everything that the store has on disk; 0 is no bound. */
  'usage-max-size-mb': number;
  /** How many details GET /usage has, the newest. */
  'usage-details-limit': number;
  'redis-usage-queue-retention-seconds': number;
};

export const usageSettingNames = [
  'usage-statistics-enabled',
  'usage-retention-days',
  'usage-max-size-mb',
  'usage-details-limit',
  'redis-usage-queue-retention-seconds',
] as const satisfies readonly (keyof UsageSettings)[];
