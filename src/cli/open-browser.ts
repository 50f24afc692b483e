import { spawn } from 'node:child_process';

/** What opens an address in the person's browser, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'], // no shell reads the address
  linux: ['xdg-open'],
};

/** Opens a web address in a browser, if that can be. Where there is no screen nothing happens: the address is printed, too. */
export function openBrowser(url: string, env: Readonly<Record<string, string | undefined>>): void {
  if (!/^https?:\/\//.test(url)) return;
  const [program, ...args] = openers[process.platform] ?? [];
  if (program === undefined) return;
  if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  const child = spawn(program, [...args, url], { env, stdio: 'ignore', detached: true });
  child.on('error', () => {}); // it isn't installed
  child.unref();
}
