/** Makes the SDKs that need a toolchain of their own out of the bundled contract. One whose toolchain is missing stays as it is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loosened } from '../src/contract/loosened.ts';
import { generateGo, withoutGo } from './sdk/go.ts';
import { generatePython, sdkPython } from './sdk/python.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = loosened(JSON.parse(readFileSync(`${root}generated/openapi.json`, 'utf8')));
const staysAsItIs = (name: string, reason: string): boolean =>
  process.stdout.write(`generated/sdk/${name} stays as it is: ${reason}\n`);

if (withoutGo) staysAsItIs('go', withoutGo);
else generateGo(document, `${root}generated/sdk/go`);

const python = sdkPython();
if ('missing' in python) staysAsItIs('python', python.missing);
else generatePython(document, `${root}generated/sdk/python`, python);
