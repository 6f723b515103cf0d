import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keys of upstreams, as the database holds them: useless without the secret that lies beside it. */
export interface KeySeal {
  seal(key: string, name: string): string;
  /** undefined when it was sealed with another secret, or for another upstream */
  open(sealed: string, name: string): string | undefined;
  /** A hash that says whether two texts are the same and nothing else. */
  mark(text: string): string;
}

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM with keys of HKDF (RFC 5869) from the server's secret; the upstream's name is bound to the text (AAD). */
export function createKeySeal(secret: string): KeySeal {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'modu', purpose, 32));
  const [sealing, marking] = [derive('upstream keys'), derive('upstream idempotency')];
  return {
    seal: (key, name) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(name));
      const text = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open: (sealed, name) => {
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(name));
        decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest('base64url'),
  };
}
