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
    const check = await crossCheckReadelf({ ...looked, subject: subject.path }, path, facts.elf);
    checks.push(wanted(check, readelf));
    if (looked.tool !== undefined) env['readelf'] = shown(looked.tool);
  }
  if (objdump !== 'off' && goarch === 'loong64' && facts.worldScan !== undefined) {
    const looked = await binutils.objdump();
    const check = await confirmWorld({ ...looked, subject: subject.path }, path, facts.elf, facts.worldScan);
    checks.push(wanted(check, objdump));
    if (looked.tool !== undefined) env['objdump'] = shown(looked.tool);
  }
  return { checks, env };
}

/** Who names a tool wants its opinion: without it the answer is not known. */
function wanted(check: Check, named: string | undefined): Check {
  return named !== undefined && check.status === 'skip' ? { ...check, status: 'unknown' } : check;
}

function shown({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${version} (${name})`.slice(0, 500);
}
