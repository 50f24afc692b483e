import { createHash } from 'node:crypto';
import type { LoginProvider } from '../providers/index.ts';
import { restriction } from './texts.ts';

/** What a browser is shown at the end of a login. */
export type LoginPage = { status: number; headers: Record<string, string>; html: string };

/** How it ended for the browser. */
export type PageKind = 'complete' | 'denied' | 'failed' | 'working' | 'over' | 'unknown' | 'malformed';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#1c2430;background:#fff}' +
  'h1{font-size:1.5rem}@media(prefers-color-scheme:dark){body{color:#e6e9ee;background:#14181f}}';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

const pages = {
  complete: {
    status: 200,
    title: 'Login complete',
    text: 'The credential is saved. You can close this window.',
  },
  denied: {
    status: 400,
    title: 'Login not allowed',
    text: 'The provider sent you back without signing in. Nothing was saved. Start the login again and allow it.',
  },
  failed: {
    status: 502,
    title: 'Login failed',
    text: 'Nothing was saved. The reason is shown where you started the login. You can close this window.',
  },
  working: {
    status: 202,
    title: 'Almost there',
    text: 'You are signed in, and the login is being completed. How it ends is shown where you started it. You can close this window.',
  },
  over: {
    status: 409,
    title: 'This login is over',
    text: 'It was completed, cancelled, or has failed already. How it ended is shown where you started it.',
  },
  unknown: {
    status: 404,
    title: 'No such login',
    text: 'This login was never started here, or it has expired. Nothing was saved. Start it again.',
  },
  malformed: {
    status: 400,
    title: 'Not a login',
    text: 'This address lacks what a provider sends along after signing in. Nothing was saved.',
  },
} satisfies Record<PageKind, { status: number; title: string; text: string }>;

/** A page of fixed texts: nothing of what the browser sent is in it. */
export function loginPage(kind: PageKind, provider: LoginProvider): LoginPage {
  const { status, title, text } = pages[kind];
  const note = kind === 'complete' || kind === 'working' ? restriction(provider) : undefined;
  const paragraphs = [text, ...(note === undefined ? [] : [note])].map((paragraph) => `<p>${paragraph}</p>`).join('');
  return {
    status,
    headers,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><h1>${title}</h1>${paragraphs}</html>\n`,
  };
}
