import { type Access, type AccessOptions, createAccess } from './access/index.ts';
import { managementAccess, type Reloadable } from './config/index.ts';
import { createGateway, type Gateway } from './gateway/index.ts';
import { createListener, type Listener } from './http/listener.ts';
import type { Outbound } from './platform/outbound.ts';

export type Parts = {
  access: Access;
  listener: Listener;
  gateway: Gateway;
  /** What a config must suit before it comes into force. */
  reloadable: readonly Reloadable[];
};

/** Makes the parts of the service that follow the config. None of them does anything before a config is in force. */
export function createParts(options: AccessOptions & { outbound: Outbound }): Parts {
  const { log, outbound } = options;
  const access = createAccess(options);
  const listener = createListener({ log });
  const gateway = createGateway({ log, outbound });
  const admission: Reloadable = { prepare: async (next) => ({ commit: access.prepare(managementAccess(next)) }) };
  return { access, listener, gateway, reloadable: [admission, listener, gateway] };
}
