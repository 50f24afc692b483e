import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { Fault } from '../platform/fault.ts';

/** Paths of PEM files: `cert` holds the certificate with its chain, `key` its private key. */
export type TlsFiles = { cert: string; key: string };
export type TlsPair = { cert: Buffer; key: Buffer };

async function pem(path: string, location: string): Promise<Buffer> {
  if (path === '') throw new Fault('unprocessable', 'invalid_config', { message: `${location} is missing` });
  try {
    return await readFile(path);
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file does not exist' : 'the file cannot be read';
    throw new Fault('unprocessable', 'invalid_config', { message: `${location}: ${why}`, cause: error });
  }
}

/** Runs `check`; what it throws becomes the reason. OpenSSL's own words never quote the key. */
function reasoned<T>(location: string, problem: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw new Fault('unprocessable', 'invalid_config', { message: `${location}: ${problem}`, cause: error });
  }
}

/** Reads a certificate and its key. Rejects with a Fault that names what is wrong: missing, unreadable, no PEM, no pair. */
export async function loadPair({ cert: certPath, key: keyPath }: TlsFiles): Promise<TlsPair> {
  const [cert, key] = await Promise.all([pem(certPath, 'tls.cert'), pem(keyPath, 'tls.key')]);
  const certificate = reasoned('tls.cert', 'the file holds no PEM certificate', () => new X509Certificate(cert));
  const privateKey = reasoned('tls.key', 'the file holds no PEM private key without a passphrase', () =>
    createPrivateKey(key),
  );
  if (!certificate.checkPrivateKey(privateKey))
    throw new Fault('unprocessable', 'invalid_config', {
      message: 'tls.key is not the key of the certificate in tls.cert',
    });
  reasoned('tls.cert', 'the certificate cannot be used', () => createSecureContext({ cert, key }));
  return { cert, key };
}
