import type { Text } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import { olderThan, type Qemu } from './find.js';

/** What QEMU's code generator could not do before a release, whatever the model. */
const TCG_LACKS: Readonly<Partial<Record<Goarch, { readonly before: string; readonly what: string }>>> = {
  // QEMU 8.1 and 8.2 release notes, target/loongarch; AT_HWCAP 0x4e under 7.2, 0x7e under 10.0.
  loong64: { before: '8.2', what: 'LSX, LASX' },
};

/** Instructions that this QEMU does not know and later ones do. */
export function lacking(goarch: Goarch, { version }: Qemu): Text | undefined {
  const lacks = TCG_LACKS[goarch];
  if (lacks === undefined || !olderThan(version, lacks.before)) return undefined;
  return {
    en: `QEMU ${version} lacks ${lacks.what}, which came with ${lacks.before}`,
    zh: `QEMU ${version} 不支持 ${lacks.what}（自 ${lacks.before} 起支持）`,
  };
}
