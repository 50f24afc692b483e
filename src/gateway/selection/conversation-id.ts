import type { IncomingHttpHeaders } from 'node:http';
import { isObject, parseJson } from '../../platform/json.ts';
import type { NamedIds } from '../body/request-body.ts';

/** What Claude Code calls its user: the session stands at the end, in newer versions as a member of JSON. */
const claudeUser = /^user_[0-9a-f]{0,128}_account_[0-9a-f-]{0,64}_session_([0-9a-z-]{1,64})$/i;

/**
 * What a client calls the conversation that a request belongs to, if it is one that does. `prompt_cache_key` counts for Codex
 * alone: others give many conversations the same.
 */
export function conversationIdOf(headers: IncomingHttpHeaders, ids: NamedIds): string | undefined {
  const claude = said(headers['x-claude-code-session-id']) ?? claudeSession(ids['metadata.user_id']);
  if (claude !== undefined) return claude;
  const codex = said(headers['thread-id']) ?? said(headers['session_id']) ?? said(headers['session-id']);
  return codex === undefined ? undefined : (said(ids.prompt_cache_key) ?? codex);
}

const said = (value: string | string[] | undefined): string | undefined => String(value ?? '').trim() || undefined;

function claudeSession(user = ''): string | undefined {
  if (!user.startsWith('{')) return claudeUser.exec(user)?.[1];
  const members = parseJson(user);
  const session = isObject(members) ? members['session_id'] : undefined;
  return typeof session === 'string' ? said(session) : undefined;
}
