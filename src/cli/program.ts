import { Command } from 'commander';
import { build } from '../build.ts';
import { addAuthFiles } from './commands/auth-files.ts';
import { addCompletion } from './commands/completion.ts';
import { addConfig } from './commands/config.ts';
import { addKeys } from './commands/keys.ts';
import { addLogin } from './commands/login.ts';
import { addLogs } from './commands/logs.ts';
import { addProviders } from './commands/providers.ts';
import { addSettings } from './commands/settings.ts';
import { addStatus } from './commands/status.ts';
import { addUsage } from './commands/usage.ts';
import { type Action, addCommonOptions } from './invocation.ts';

const epilogue = `
Exit codes
  0 ok   1 the service refused, or the answer is no   2 wrong command line, file or missing key
  3 no answer   4 the key is not let in   5 somebody else has changed it   130 Ctrl-C`;

/** The commands that speak to a running service, and the completion of all commands. */
export function createProgram(action: Action): Command {
  const program = new Command('cliproxy').version(build.version);
  const api = program.command('api').description('speak to a running service').addHelpText('after', epilogue);
  addStatus(api, action);
  addSettings(api, action);
  addKeys(api, action);
  addProviders(api, action);
  const auth = api.command('auth').description('accounts, and their credential files');
  addAuthFiles(auth, action);
  addLogin(auth, action);
  addUsage(api, action);
  addLogs(api, action);
  addConfig(api, action);
  addCommonOptions(api);
  addCompletion(program, action);
  return program;
}
