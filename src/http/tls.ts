import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { Fault } from '../platform/fault.ts';
import { readRegular } from '../platform/regular-file.ts';

/** Paths of PEM files: `cert` holds the certificate with its chain, `key` its private key. */
export type TlsFiles = { cert: string; key: string };
export type TlsPair = { cert: Buffer; key: Buffer };

/** Bytes of a PEM file. A long chain has a tenth of that. */
const maxBytes = 1024 * 1024;

const whyUnreadable: Partial<Record<string, string>> = {
  EFBIG: 'the file is larger than 1 MiB',
  EISDIR: 'that is a directory, not a file',
  ENOENT: 'the file does not exist',
  ENXIO: 'that is not a regular file',
};

async function pem(path: string, location: string): Promise<Buffer> {
  if (path === '') throw new Fault('unprocessable', 'invalid_config', { message: `${location} is missing` });
  try {
    return await readRegular(path, maxBytes);
  } catch (error) {
    const why = whyUnreadable[(error as NodeJS.ErrnoException).code ?? ''] ?? 'the file cannot be read';
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
  const cert = await pem(certPath, 'tls.cert'); // one after the other: what is told first is not left to chance
  const key = await pem(keyPath, 'tls.key');
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
