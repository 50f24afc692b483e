import { createPrivateKey, type KeyObject } from 'node:crypto';

/** Longer than any RSA key that somebody uses. */
const maxLength = 32_768;
const kinds = ['RSA PRIVATE KEY', 'PRIVATE KEY'];

/**
 * Reads a PEM with an RSA private key, also one that lost its newlines or carries what a terminal puts between them. `pem`
 * is the same key in one form (PKCS1, lines of 64). The problem never quotes the key.
 */
export function readPrivateKey(text: string): { key: KeyObject; pem: string } | { problem: string } {
  if (text.length > maxLength) return { problem: 'private_key is too long' };
  const kind = kinds.find((name) => text.includes(`-----BEGIN ${name}-----`));
  if (!kind) {
    const other = /-----BEGIN [A-Z ]{1,40}-----/.test(text);
    return {
      problem: other ? 'private_key uses unsupported format' : 'private_key is not valid pem: missing pem markers',
    };
  }
  const start = text.indexOf(`-----BEGIN ${kind}-----`) + `-----BEGIN ${kind}-----`.length;
  const end = text.indexOf(`-----END ${kind}-----`, start);
  if (end === -1) return { problem: 'private_key is not valid pem: missing pem markers' };
  const base64 = withoutEscapes(text.slice(start, end)).replace(/[^A-Za-z0-9+/=]/g, '');
  if (base64 === '') return { problem: 'private_key is not valid pem: private_key base64 payload empty' };
  let key: KeyObject;
  try {
    const type = kind === 'PRIVATE KEY' ? 'pkcs8' : 'pkcs1';
    key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type });
  } catch {
    return { problem: `private_key invalid ${kind === 'PRIVATE KEY' ? 'pkcs8' : 'rsa'}` };
  }
  if (key.asymmetricKeyType !== 'rsa') return { problem: 'private_key is not an RSA key' };
  return { key, pem: key.export({ type: 'pkcs1', format: 'pem' }).toString() };
}

/** Cuts out the colours that a terminal adds, and the two characters `\n` where a newline was meant. */
const withoutEscapes = (text: string): string =>
  text
    .split('\u001B')
    .map((part, index) => (index === 0 ? part : part.replace(/^\[[0-9;?]{0,20}[A-Za-z]/, '')))
    .join('')
    .replace(/\\[nr]/g, '');
