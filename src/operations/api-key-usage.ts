import type { Config } from '../config/index.ts';
import type { Handlers } from '../contract/index.ts';
import type { Gateway, ProviderStatus } from '../gateway/index.ts';
import { providerKeys } from '../resources/index.ts';

type Counts = Pick<ProviderStatus, 'success' | 'failed' | 'recent'>;

/** What clients call a kind of provider here where it is not our name. */
const clientsNames: Readonly<Record<string, string>> = { interactions: 'gemini-interactions' };

/** How often each provider key served and failed, under the key itself: clients match on it. */
export const apiKeyUsage = ({ config, gateway }: { config: Config; gateway: Gateway }) =>
  ({
    getApiKeyUsage: async () => {
      const statuses = Map.groupBy(gateway.status(), ({ authIndex }) => authIndex);
      const byProvider = new Map<string, Map<string, ReturnType<typeof shown>>>();
      for (const { provider, baseUrl, key, authIndex } of providerKeys(config.current)) {
        if (key === '') continue;
        const name = (clientsNames[provider] ?? provider).toLowerCase();
        const counts = byProvider.get(name) ?? new Map();
        byProvider.set(name, counts.set(`${baseUrl}|${key}`, shown(statuses.get(authIndex) ?? [])));
      }
      const body = Object.fromEntries([...byProvider].map(([name, counts]) => [name, Object.fromEntries(counts)]));
      return { status: 200, body };
    },
  }) satisfies Handlers<'getApiKeyUsage'>;

/** The counts of all equal keys together. */
function shown(same: readonly Counts[]) {
  const [first, ...others] = same;
  const sum = (count: (counts: Counts) => number): number => same.reduce((total, one) => total + count(one), 0);
  return {
    success: sum(({ success }) => success),
    failed: sum(({ failed }) => failed),
    recent_requests: (first?.recent ?? []).map(({ time, success, failed }, step) => ({
      time,
      success: others.reduce((total, { recent }) => total + (recent[step]?.success ?? 0), success),
      failed: others.reduce((total, { recent }) => total + (recent[step]?.failed ?? 0), failed),
    })),
  };
}
