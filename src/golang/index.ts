export { buildChecks } from './checks.js';
export type { Diagnostic } from './diagnostics.js';
export { earlierBuildAt } from './earlier-build.js';
export type { Go } from './go.js';
export { parseJsonStream } from './json.js';
export { countPackages, listMains } from './mains.js';
export { noModule } from './no-module.js';
export { type BuiltFile, buildRelease, type ReleasePlan, type TargetResult } from './release.js';
export { readVcs } from './vcs.js';
