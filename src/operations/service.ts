import type { Handlers } from '../contract/index.ts';
import type { Updates } from '../updates/index.ts';

/** The service itself. */
export const service = ({ updates }: { updates: Updates }) =>
  ({
    getLatestVersion: async () => {
      const { version, message } = await updates.latest();
      return { status: 200, body: { 'latest-version': version, ...(message !== undefined && { message }) } };
    },
  }) satisfies Handlers<'getLatestVersion'>;
