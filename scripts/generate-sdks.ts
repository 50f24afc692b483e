/** Makes the SDKs that need a toolchain of their own out of the bundled contract. One whose toolchain is missing stays as it is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateGo, withoutGo } from './sdk/go.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = JSON.parse(readFileSync(`${root}generated/openapi.json`, 'utf8'));

if (withoutGo) process.stdout.write(`generated/sdk/go stays as it is: ${withoutGo}\n`);
else generateGo(document, `${root}generated/sdk/go`);
