import type { Severity } from '../report/model.js';
import { targetName } from '../report/target.js';
import { folderAsking, waysTo } from './graph.js';
import type { ModuleOf } from './list.js';
import { rowsOf } from './table.js';
import { doesNotCompile, type ModuleRow } from './table-schema.js';
import type { Looked } from './target.js';

/** A module that compiles and yet does not do what it is there for. */
export interface Known {
  readonly module: ModuleOf;
  readonly row: ModuleRow;
  readonly severity: Severity;
  /** As of a finding: the module of the user's that leads to it. */
  readonly askedIn?: string;
}

/** How bad each kind is, where somebody saw it. What was only read is worth a note. */
const SEVERITY: Readonly<Record<string, Severity>> = {
  stub: 'error',
  refuses: 'warn',
  degraded: 'warn',
  unmaintained: 'warn',
  slow: 'info',
};

/** What the table knows of the modules of a graph, beyond what a compiler says. */
export function knownIn({ target, packages }: Looked, cgo: boolean): Known[] {
  const situation = { target: targetName({ goos: target.goos, goarch: target.goarch }), cgo };
  const modules = new Map<string, ModuleOf>();
  for (const { module } of packages.values()) if (module !== undefined) modules.set(module.path, module);
  const wayTo = waysTo(packages);
  return [...modules.values()].flatMap(module =>
    rowsOf(module, situation)
      .filter(row => !doesNotCompile(row.class) && packages.has(row.package))
      .map(row => {
        const askedIn = folderAsking(packages, wayTo(row.package));
        return {
          module,
          row,
          severity: row.evidence === 'confirmed' ? (SEVERITY[row.class] ?? 'info') : ('info' as const),
          ...(askedIn !== undefined && { askedIn }),
        };
      }),
  );
}
