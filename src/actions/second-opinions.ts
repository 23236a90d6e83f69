import { confirmWorld, crossCheckReadelf, type Verified } from '../elf/index.js';
import type { Check } from '../report/model.js';
import type { Binutils } from '../toolchain/index.js';

interface Opinions {
  readonly checks: readonly Check[];
  /** `readelf`, `objdump`: the version that was asked. */
  readonly env: Readonly<Record<string, string>>;
}

/** Has binutils read the same file: one process for each of readelf and, on loong64, objdump. @throws Interrupted */
export async function secondOpinions(
  binutils: Binutils,
  path: string,
  { subject, facts }: Verified,
  { readelf, objdump }: { readonly readelf?: string | undefined; readonly objdump?: string | undefined },
): Promise<Opinions> {
  const checks: Check[] = [];
  const env: Record<string, string> = {};
  const goarch = subject.target?.goarch;
  if (facts === undefined) return { checks, env };
  if (readelf !== 'off') {
    const looked = await binutils.readelf(goarch === 'loong64' ? 'loong64' : 'amd64');
    checks.push(await crossCheckReadelf({ ...looked, subject: subject.path }, path, facts.elf));
    if (looked.tool !== undefined) env['readelf'] = shown(looked.tool);
  }
  if (objdump !== 'off' && goarch === 'loong64' && facts.worldScan !== undefined) {
    const looked = await binutils.objdump();
    checks.push(await confirmWorld({ ...looked, subject: subject.path }, path, facts.elf, facts.worldScan));
    if (looked.tool !== undefined) env['objdump'] = shown(looked.tool);
  }
  return { checks, env };
}

function shown({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${version} (${name})`.slice(0, 500);
}
