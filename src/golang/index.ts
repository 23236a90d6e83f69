export {
  type BenchPackage,
  buildTestBinary,
  listBenchPackages,
  repeatable,
  symbolLines,
  type TestBuild,
} from './benchmarks.js';
export { buildTarget } from './build.js';
export { buildChecks } from './checks.js';
export { type Diagnostic, parseDiagnostics } from './diagnostics.js';
export { earlierBuildAt } from './earlier-build.js';
export { type CgoMode, type Go, inWorkFolder, runGo, targetEnv } from './go.js';
export { parseJsonStream } from './json.js';
export { buildMachineProgram, readSeenMachine, type SeenMachine } from './machine.js';
export { countPackages, executableName, listMains, type MainPackage, tagFlag } from './mains.js';
export { noModule } from './no-module.js';
export { type BuiltFile, buildRelease, type ReleasePlan, type TargetResult } from './release.js';
export { linesForCounter, symbolsOf } from './symbols.js';
export { readVcs } from './vcs.js';
