import type { Config } from '../config/index.ts';
import type { AnyHandler, Handlers, WrittenId } from '../contract/index.ts';
import type { Credentials } from '../credentials/index.ts';
import type { Gateway } from '../gateway/index.ts';
import type { Logins } from '../logins/index.ts';
import type { Logs } from '../logs/index.ts';
import type { Questions } from '../questions/index.ts';
import type { Updates } from '../updates/index.ts';
import type { Usage } from '../usage/index.ts';
import { apiKeyUsage } from './api-key-usage.ts';
import { authFileEdits } from './auth-file-edits.ts';
import { authFiles } from './auth-files.ts';
import { config } from './config.ts';
import { logins } from './logins.ts';
import { logs } from './logs.ts';
import { providerStatus } from './provider-status.ts';
import { questions } from './questions.ts';
import { service } from './service.ts';
import { usage } from './usage.ts';

export type Services = {
  config: Config;
  credentials: Credentials;
  gateway: Gateway;
  logins: Logins;
  logs: Logs;
  questions: Questions;
  updates: Updates;
  usage: Usage;
};

/** Every operation that the contract doesn't wire by itself. A missing or invented id doesn't compile. */
export const operations = (services: Services): Record<string, AnyHandler> =>
  ({
    ...apiKeyUsage(services),
    ...config(services),
    ...authFiles(services),
    ...authFileEdits(services),
    ...logins(services),
    ...logs(services),
    ...providerStatus(services),
    ...questions(services),
    ...service(services),
    ...usage(services),
  }) satisfies Handlers<WrittenId> as unknown as Record<string, AnyHandler>;
