export { buildChecks } from './checks.js';
export type { Diagnostic } from './diagnostics.js';
export { type CgoMode, type Go, runGo, targetEnv } from './go.js';
export { parseJsonStream } from './json.js';
export { countPackages, listMains, type MainPackage } from './mains.js';
export { noModule } from './no-module.js';
export { type BuiltFile, buildRelease, type ReleaseEvents, type ReleasePlan, type TargetResult } from './release.js';
export { isReplaceable } from './replaceable.js';
export { readVcs, type Vcs } from './vcs.js';
