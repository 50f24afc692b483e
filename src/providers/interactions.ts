import { gemini } from './gemini.ts';
import type { Provider } from './provider.ts';

/** Keys of the Interactions API: the same upstream as Gemini keys, in a list of their own. */
export const interactions: Provider = { ...gemini, kind: 'interactions', list: 'interactions-api-key' };
