import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { KeyError } from './key-error.ts';

/**
 * Seals values for columns. `aad` names the place (table, id, version or column): a sealed value opens nowhere else, so
 * that whoever can write to the database cannot move one row's secret into another.
 */
export interface Sealer {
  seal(plain: Uint8Array | string, aad: readonly string[]): string;
  /** Throws KeyError `keys.master-key-wrong` or `keys.sealed-damaged`. */
  open(sealed: string, aad: readonly string[]): Uint8Array;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM (NIST SP 800-38D) with random 96-bit IVs. `1.<key id>.<base64url of iv, ciphertext, tag>`. */
export function createSealer(masterKey: Uint8Array): Sealer {
  const key = Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), 'tongban/seal/1', 32));
  const keyId = createHash('sha256').update('tongban/key-id').update(key).digest('base64url').slice(0, 8);
  // JSON, because plain joining would let ['a', 'bc'] stand for ['ab', 'c'].
  const bind = (aad: readonly string[]): Buffer => Buffer.from(JSON.stringify(aad));
  return {
    seal(plain, aad) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES }).setAAD(bind(aad));
      const body = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return `1.${keyId}.${body.toString('base64url')}`;
    },
    open(sealed, aad) {
      const [format, usedKeyId, text = ''] = sealed.split('.');
      const body = Buffer.from(text, 'base64url');
      if (format !== '1' || body.length < IV_BYTES + TAG_BYTES) throw damaged();
      if (usedKeyId !== keyId) throw wrongKey();
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(bind(aad)).setAuthTag(body.subarray(-TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(body.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
      } catch (cause) {
        throw damaged(cause);
      }
    },
  };
}

const damaged = (cause?: unknown): KeyError =>
  new KeyError(
    'keys.sealed-damaged',
    bilingual('数据库中的密文已损坏或被移动。', 'A sealed value in the database was altered or moved.'),
    cause,
  );

const wrongKey = (): KeyError =>
  new KeyError(
    'keys.master-key-wrong',
    bilingual(
      '主密钥与数据库不匹配。请恢复原来的 HUB_MASTER_KEY 或 master.key 文件。',
      'The master key does not fit this database. Restore the former HUB_MASTER_KEY or master.key file.',
    ),
  );
