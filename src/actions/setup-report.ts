import { seconds } from '../language/index.js';
import type { CrossTools, GoToolchain } from '../toolchain/index.js';

/** For the outputs: architecture to path. */
export function pathsOf(tools: CrossTools) {
  const readelf: Record<string, string> = {};
  const objdump: Record<string, string> = {};
  const cc: Record<string, string> = {};
  const qemu: Record<string, string> = {};
  for (const [goarch, found] of Object.entries(tools)) {
    if (found.readelf !== undefined) readelf[goarch] = found.readelf.path;
    if (found.objdump !== undefined) objdump[goarch] = found.objdump.path;
    if (found.compiler !== undefined) cc[goarch] = found.compiler.cc;
    if (found.qemu !== undefined) qemu[goarch] = found.qemu === 'native' ? 'native' : found.qemu.path;
  }
  return { readelf, objdump, cc, qemu };
}

/** What the results of this job depend on. */
export function facts(go: GoToolchain, tools: CrossTools): Record<string, string> {
  const env: Record<string, string> = {
    go: `go${go.version}`,
    'go.platform': `${go.goos}/${go.goarch}`,
    'go.origin': go.origin,
    'go.from': go.from,
    'go.source': go.source,
    'go.checked': go.checked ?? 'already here',
    GOTOOLCHAIN: go.env['GOTOOLCHAIN'] ?? '',
  };
  for (const [goarch, { readelf, objdump, compiler, qemu }] of Object.entries(tools)) {
    if (readelf !== undefined) env[`readelf.${goarch}`] = readelf.version;
    if (objdump !== undefined) env[`objdump.${goarch}`] = objdump.version;
    if (compiler !== undefined) env[`cc.${goarch}`] = `${compiler.kind}: ${compiler.version}`;
    if (qemu !== undefined) env[`qemu.${goarch}`] = qemu === 'native' ? 'native' : qemu.version;
  }
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.slice(0, 500)]));
}

/** The one line of the log. */
export function summary(go: GoToolchain, tools: CrossTools, elapsedMs: number): string {
  const parts = [`go${go.version} (${go.origin}) · ${go.from}${go.checked === undefined ? '' : ` · ${go.checked} ok`}`];
  for (const [goarch, { compiler, qemu }] of Object.entries(tools)) {
    if (compiler !== undefined) parts.push(`${goarch} cc ${compiler.kind}`);
    if (qemu !== undefined && qemu !== 'native')
      parts.push(`${goarch} qemu ${/version (\S+)/.exec(qemu.version)?.[1] ?? ''}`);
  }
  return `${parts.join(' · ')}   ${seconds(elapsedMs)}`;
}
