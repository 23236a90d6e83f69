import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Certificate,
  isKeyOf,
  readCertificates,
  readCrls,
  readPrivateKey,
  type ScanOptions,
} from '../gmtls/index.js';
import { UserError } from '../language/index.js';
import { errorCode } from '../system/index.js';
import { gmtlsInputs } from './gmtls-inputs.js';

type Paths = Readonly<
  Record<'roots' | 'crls', readonly string[] | undefined> &
    Record<'client-sign-cert' | 'client-sign-key' | 'client-enc-cert' | 'client-enc-key', string | undefined>
>;

export interface GmtlsFiles {
  readonly roots: readonly Certificate[];
  readonly crls: ReturnType<typeof readCrls>;
  readonly tlcpIdentity: ScanOptions['tlcpIdentity'];
  readonly tls13Identity: ScanOptions['tls13Identity'];
}

/** Roots, revocation lists and a client's own, from files alone. @throws UserError, in which nothing of a key stands */
export async function readGmtlsFiles(paths: Paths, workspace: string): Promise<GmtlsFiles> {
  const read = (path: string) => readNamed(path, workspace);
  const roots: Certificate[] = [];
  for (const path of paths.roots ?? []) roots.push(...readCertificates((await read(path)).toString('latin1'), path));
  const crls: GmtlsFiles['crls'] = [];
  for (const path of paths.crls ?? []) crls.push(...readCrls(await read(path), path));
  const pair = async (
    certificate: 'client-sign-cert' | 'client-enc-cert',
    key: 'client-sign-key' | 'client-enc-key',
  ) => {
    const [certificatePath, keyPath] = [paths[certificate], paths[key]];
    if (certificatePath === undefined && keyPath === undefined) return undefined;
    if (certificatePath === undefined || keyPath === undefined) {
      const [given, lacking] = certificatePath === undefined ? [key, certificate] : [certificate, key];
      throw new UserError('XC-INPUT-002', {
        name: lacking,
        description: { en: `${given} needs it`, zh: `使用 ${given} 时必填` },
      });
    }
    const [own, ...issuers] = readCertificates((await read(certificatePath)).toString('latin1'), certificatePath);
    const privateKey = readPrivateKey((await read(keyPath)).toString('latin1'), keyPath);
    // A server would refuse it, and be blamed for that.
    if (own !== undefined) refuseStranger(own, privateKey, { certificate: certificatePath, key: keyPath });
    return { certificate: own?.der ?? Buffer.alloc(0), issuers: issuers.map(({ der }) => der), key: privateKey };
  };
  const sign = await pair('client-sign-cert', 'client-sign-key');
  const enc = await pair('client-enc-cert', 'client-enc-key');
  if (enc !== undefined && sign === undefined)
    throw new UserError('XC-INPUT-002', {
      name: 'client-sign-cert',
      description: gmtlsInputs['client-sign-cert'].description,
    });
  return {
    roots,
    crls,
    tls13Identity: sign && { certificates: [sign.certificate, ...sign.issuers], key: sign.key },
    // Without a pair for encryption ECC still works; ECDHE with the wrong one tells itself.
    tlcpIdentity: sign && {
      certificates: [sign.certificate, (enc ?? sign).certificate, ...sign.issuers],
      signKey: sign.key,
      encryptionKey: (enc ?? sign).key,
    },
  };
}

/** @throws UserError XC-GMTLS-014 */
function refuseStranger(
  { publicKey }: Certificate,
  privateKey: Buffer,
  files: { readonly certificate: string; readonly key: string },
): void {
  if (publicKey.kind !== 'sm2')
    throw new UserError('XC-GMTLS-014', {
      ...files,
      reason: { en: `its key is ${publicKey.name}`, zh: `证书的密钥为 ${publicKey.name}` },
    });
  if (!isKeyOf(privateKey, publicKey))
    throw new UserError('XC-GMTLS-014', {
      ...files,
      reason: { en: 'the public keys differ', zh: '公钥不一致' },
    });
}

/** A list of 4 MiB (crl.ts) as PEM. */
const MAX_BYTES = 6 << 20;

async function readNamed(path: string, workspace: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  try {
    // What never ends (/dev/zero) is not read to its end.
    for await (const piece of createReadStream(resolve(workspace, path), { end: MAX_BYTES })) pieces.push(piece);
  } catch (error) {
    throw new UserError('XC-GMTLS-008', { file: path, reason: errorCode(error) }, { cause: error });
  }
  const bytes = Buffer.concat(pieces);
  if (bytes.length > MAX_BYTES)
    throw new UserError('XC-GMTLS-008', {
      file: path,
      reason: { en: `it has more than ${MAX_BYTES >> 20} MiB`, zh: `超过 ${MAX_BYTES >> 20} MiB` },
    });
  return bytes;
}
