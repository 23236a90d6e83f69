import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../../src/system/index.js';
import { CERTIFICATES } from './credentials.js';

/** An OCSP answer of our CA about the certificate that signs, as `openssl ocsp` makes it. @returns its file, DER */
export async function ocspAnswer(
  system: System,
  { program, folder }: { readonly program: string; readonly folder: string },
  status: 'good' | 'revoked',
): Promise<string> {
  const file = (name: string) => join(CERTIFICATES, name);
  const said = await system.exec(program, ['x509', '-in', file('sign.crt'), '-noout', '-serial']);
  const serial = /serial=(\w+)/.exec(said.stdout)?.[1] ?? '';
  const [index, answer] = [join(folder, `${status}.txt`), join(folder, `${status}.der`)];
  // The database of openssl-ca(1): state, end, revocation, serial, file, subject.
  const state = status === 'good' ? ['V', '461231000000Z', ''] : ['R', '461231000000Z', '261101000000Z'];
  await writeFile(index, `${[...state, serial, 'unknown', '/CN=gateway'].join('\t')}\n`);
  await system.exec(program, [
    ...['ocsp', '-index', index, '-ndays', '7', '-CA', file('ca.crt'), '-issuer', file('ca.crt')],
    ...['-rsigner', file('ca.crt'), '-rkey', file('ca.key'), '-cert', file('sign.crt'), '-respout', answer],
  ]);
  return answer;
}
