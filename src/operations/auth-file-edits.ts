import type { Config } from '../config/index.ts';
import type { Handlers } from '../contract/index.ts';
import type { Credentials } from '../credentials/index.ts';
import type { Gateway } from '../gateway/index.ts';
import { Fault } from '../platform/fault.ts';
import type { JsonObject } from '../platform/json.ts';
import { type KnownModel, modelDefinitions } from '../providers/index.ts';
import { type EntrySwitch, entrySwitch, everyModel } from '../resources/index.ts';
import { failureOf } from './auth-files.ts';

const missing = (what: string): Fault => new Fault('invalid', `${what} is required`);

type Used = { config: Config; credentials: Credentials; gateway: Gateway };

/** What is done to files of the auth directory one by one, and what they serve. */
export const authFileEdits = ({ config, credentials, gateway }: Used) =>
  ({
    patchAuthFileStatus: async ({ body: { name, auth_index: authIndex, disabled }, ifMatch }) => {
      const target = { name: name?.trim() ? name : undefined, authIndex: authIndex?.trim() || undefined };
      if (target.name === undefined && target.authIndex === undefined) throw missing('name');
      if (typeof disabled !== 'boolean') throw missing('disabled');
      const isFile = target.name !== undefined && credentials.find({ name: target.name }) !== undefined;
      const entries = isFile ? undefined : entrySwitch(config.current, target.authIndex ?? '');
      if (entries) return switched(config, entries, disabled, ifMatch);
      const tag = await credentials.setDisabled(target, disabled, { ifMatch });
      return { status: 200, headers: { ETag: tag }, body: { status: 'ok', disabled } };
    },

    patchAuthFileFields: async ({ body: { name, ...fields }, ifMatch }) => {
      if (!name?.trim()) throw missing('name');
      const tag = await credentials.setFields({ name }, fields as JsonObject, { ifMatch });
      return { status: 200, headers: { ETag: tag }, body: { status: 'ok' } };
    },

    batchAuthFiles: async ({ body: { op, names, fields } }) => {
      const outcomes = await credentials.batch({ op, names, ...(fields && { fields: fields as JsonObject }) });
      const results = outcomes.map(({ name, error }) =>
        error ? { ...failureOf({ name, error }), status: 'error' as const } : { name, status: 'ok' as const },
      );
      if (results.some(({ status }) => status === 'error'))
        return { status: 207, body: { status: 'partial', results } };
      return { status: 200, body: { status: 'ok', results } };
    },

    listAuthFileModels: async ({ query: { name } }) => {
      if (!name) throw missing('name');
      const models = gateway.modelsOfAccount(name).map((model) => shown(model, model.credential.kind));
      return { status: 200, body: { models } };
    },

    getModelDefinitions: async ({ path }) => {
      const found = modelDefinitions(path.channel);
      if (!found)
        throw new Fault('invalid', 'unknown channel', {
          message: 'unknown channel: it is one of claude, gemini and so on',
          members: { channel: path.channel.trim() },
        });
      const { channel, kind, models } = found;
      const listed = gateway.listedModels(kind);
      const described = (listed.length > 0 ? listed : models).map((model) => ({
        ...shown(model, channel),
        object: 'model' as const,
        created: 0,
      }));
      return { status: 200, body: { channel, models: described } };
    },

    importVertexCredential: async ({ query, body: { parts } }) => {
      const file = parts.find(({ name, filename }) => name === 'file' && filename !== undefined);
      if (!file)
        throw new Fault('invalid', 'file required', { message: 'file required: send the key as a part named file' });
      if (file.problem !== undefined) throw new Fault('invalid', `failed to read file: ${file.problem}`);
      const field = parts.find(({ name }) => name === 'location');
      const said = field?.problem === undefined && field ? Buffer.from(field.bytes).toString().trim() : '';
      const made = await credentials.importVertex({ bytes: file.bytes, location: said || query.location });
      const { path, projectId, email, location } = made;
      return { status: 200, body: { status: 'ok', 'auth-file': path, project_id: projectId, email, location } };
    },
  }) satisfies Handlers<
    | 'patchAuthFileStatus'
    | 'patchAuthFileFields'
    | 'batchAuthFiles'
    | 'listAuthFileModels'
    | 'getModelDefinitions'
    | 'importVertexCredential'
  >;

/** Switches entries of the config. */
async function switched(config: Config, entries: EntrySwitch, disabled: boolean, ifMatch: string | undefined) {
  const { path, member, edits } = entries;
  const { etag } = await config.edit(edits(disabled), { resource: path, ifMatch });
  return {
    status: 200 as const,
    headers: { ETag: etag },
    body: {
      status: 'ok' as const,
      disabled,
      via: `config:${member}` as const,
      ...(member === 'excluded-models' && { excluded_pattern: everyModel }),
    },
  };
}

const shown = ({ id, displayName, owner }: KnownModel, type: string) => ({
  id,
  display_name: displayName,
  type,
  owned_by: owner,
});
