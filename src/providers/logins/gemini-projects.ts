import { isObject, type Json, memberOf } from '../../platform/json.ts';
import { codeAssist, projectIn, tierIn } from './google.ts';
import { type AccountContext, LoginFailure } from './login-provider.ts';
import { textOf } from './members.ts';

type Context = Pick<AccountContext, 'api' | 'call' | 'pause'> & { token: string };

const metadata = { ideType: 'IDE_UNSPECIFIED', platform: 'PLATFORM_UNSPECIFIED', pluginType: 'GEMINI' };
const pollMilliseconds = 5000;
/** Pages of projects that are read. */
const mostPages = 5;

/**
 * The projects that a login is for, ready for use: `asked` is one id, several with commas between, `ALL`, or '' for the
 * first that the account has. Rejects with LoginFailure.
 */
export async function readyProjects(asked: string, context: Context): Promise<{ ids: string[]; isAuto: boolean }> {
  const isAll = asked.toUpperCase() === 'ALL';
  const isAuto = asked === '';
  const found = isAll || isAuto ? await onboarding(listProjects(context)) : asked.split(',').map((id) => id.trim());
  const wanted = [...new Set(isAuto ? found.slice(0, 1) : found)].filter((id) => id !== '');
  if (wanted.length === 0)
    throw new LoginFailure(
      'Failed to resolve project ID',
      'this Google account has no project: create one in the Google Cloud console, or name one with project_id',
    );
  const ids: string[] = [];
  for (const id of wanted) {
    const project = await onboarding(onboard(id, context));
    await enableApi(project, context);
    ids.push(project);
  }
  return { ids: [...new Set(ids)], isAuto };
}

/** The account's active projects. */
async function listProjects({ token, api, call }: Context): Promise<string[]> {
  const ids: string[] = [];
  let page = '';
  for (let read = 0; read < mostPages; read++) {
    const url = `${api('https://cloudresourcemanager.googleapis.com')}/v1/projects${page && `?pageToken=${encodeURIComponent(page)}`}`;
    const { status, body } = await call(url, { token });
    if (status !== 200) throw new Error(`the list of projects was refused with status ${status}`);
    const projects = isObject(body) ? memberOf(body, 'projects') : undefined;
    for (const project of Array.isArray(projects) ? projects : [])
      if (['', 'ACTIVE'].includes(textOf(project, 'lifecycleState'))) ids.push(textOf(project, 'projectId'));
    page = textOf(body, 'nextPageToken');
    if (page === '') break;
  }
  return ids;
}

/** Makes Code Assist known to a project; resolves to the one that Google uses for it. */
async function onboard(project: string, { pause, ...context }: Context): Promise<string> {
  const request = { metadata, cloudaicompanionProject: project };
  const tierId = tierIn(await codeAssist('loadCodeAssist', request, context));
  for (;;) {
    const answer = await codeAssist('onboardUser', { tierId, ...request }, context);
    if (answer['done'] === true) return projectFor(project, tierId, projectIn(memberOf(answer, 'response')));
    await pause(pollMilliseconds);
  }
}

/** Free tiers get a project of Google's own; any other account keeps the one that it named. */
function projectFor(asked: string, tier: string, given: string): string {
  const takes =
    given.toLowerCase() === asked.toLowerCase() ||
    asked.startsWith('gen-lang-client-') ||
    ['free', 'legacy'].includes(tier.toLowerCase());
  return given !== '' && takes ? given : asked;
}

/** Turns the API on in a project where it isn't. */
async function enableApi(project: string, { token, api, call }: Context): Promise<void> {
  const host = api('https://serviceusage.googleapis.com');
  const service = `${host}/v1/projects/${encodeURIComponent(project)}/services/cloudaicompanion.googleapis.com`;
  try {
    const present = await call(service, { token });
    if (present.status === 200 && textOf(present.body, 'state') === 'ENABLED') return;
    const { status, body } = await call(`${service}:enable`, { token, body: {} });
    if (status === 200 || status === 201 || (status === 400 && isEnabledAlready(body))) return;
    throw new Error(`turning it on was refused with status ${status}`);
  } catch (error) {
    throw new LoginFailure(
      'Failed to verify Cloud AI API status',
      `the Gemini for Google Cloud API is not on in project ${project}: ${(error as Error).message}. Turn it on in the Google Cloud console, then log in again`,
    );
  }
}

const isEnabledAlready = (body: Json): boolean =>
  textOf(body, 'error', 'message').toLowerCase().includes('already enabled');

/** Whatever goes wrong in here is one failure to clients. */
async function onboarding<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new LoginFailure(
      'Failed to complete Gemini CLI onboarding',
      `Google did not set the account up for Gemini: ${(error as Error).message}. Try again, or name another project with project_id`,
    );
  }
}
