import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Certificate, readCertificates, readPem, readPrivateKey, type ScanOptions } from '../gmtls/index.js';
import { UserError } from '../language/index.js';
import { errorCode } from '../system/index.js';

type Paths = Readonly<
  Record<'roots' | 'crls', readonly string[] | undefined> &
    Record<'client-sign-cert' | 'client-sign-key' | 'client-enc-cert' | 'client-enc-key', string | undefined>
>;

export interface GmtlsFiles {
  readonly roots: readonly Certificate[];
  /** DER. */
  readonly crls: readonly Uint8Array[];
  readonly tlcpIdentity: ScanOptions['tlcpIdentity'];
  readonly tls13Identity: ScanOptions['tls13Identity'];
}

/** Roots, revocation lists and a client's own, from files alone. @throws UserError, in which nothing of a key stands */
export async function readGmtlsFiles(paths: Paths, workspace: string): Promise<GmtlsFiles> {
  const read = (path: string) => readNamed(path, workspace);
  const roots: Certificate[] = [];
  for (const path of paths.roots ?? []) roots.push(...readCertificates((await read(path)).toString('latin1'), path));
  const crls: Uint8Array[] = [];
  for (const path of paths.crls ?? []) {
    const bytes = await read(path);
    const blocks = readPem(bytes.toString('latin1')).filter(({ label }) => label === 'X509 CRL');
    crls.push(...(blocks.length > 0 ? blocks.map(({ der }) => der) : [bytes]));
  }
  const pair = async (
    certificate: 'client-sign-cert' | 'client-enc-cert',
    key: 'client-sign-key' | 'client-enc-key',
  ) => {
    const [certificatePath, keyPath] = [paths[certificate], paths[key]];
    if (certificatePath === undefined && keyPath === undefined) return undefined;
    if (certificatePath === undefined || keyPath === undefined) {
      const [given, lacking] = certificatePath === undefined ? [key, certificate] : [certificate, key];
      throw new UserError('XC-INPUT-002', { name: lacking, description: `${given} needs it` });
    }
    const [own, ...issuers] = readCertificates((await read(certificatePath)).toString('latin1'), certificatePath);
    return {
      certificate: own?.der ?? Buffer.alloc(0),
      issuers: issuers.map(({ der }) => der),
      key: readPrivateKey((await read(keyPath)).toString('latin1'), keyPath),
    };
  };
  const sign = await pair('client-sign-cert', 'client-sign-key');
  const enc = await pair('client-enc-cert', 'client-enc-key');
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

const MAX_BYTES = 4 << 20;

async function readNamed(path: string, workspace: string): Promise<Buffer> {
  try {
    return (await readFile(resolve(workspace, path))).subarray(0, MAX_BYTES);
  } catch (error) {
    throw new UserError('XC-GMTLS-008', { file: path, reason: errorCode(error) }, { cause: error });
  }
}
