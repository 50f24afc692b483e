import type { Context } from 'koa';
import type { Caller } from '../access/index.ts';

/** The socket's peer, whatever the headers say; those are for `access` to judge. */
export const callerOf = ({ req }: Context): Caller => ({ peer: req.socket.remoteAddress, headers: req.headers });
