export {
  type CompilerKind,
  type CrossOptions,
  type CrossTools,
  ensureQemu,
  type FoundCompiler,
  type FoundTool,
  findCrossTools,
  type TargetTools,
  type Wish,
} from './cross-tools.js';
export { type CacheOptions, type CacheState, planCaches, restoreCaches, saveCaches } from './go-cache.js';
export { goSettings } from './go-env.js';
export { goForBuild } from './go-for-build.js';
export { goOnPath } from './go-here.js';
export { type ReleaseTable, releasesFor, shippedReleases } from './go-releases.js';
export { resolveVersion } from './resolve-version.js';
export {
  GO_SOURCES,
  type GoSource,
  type GoToolchain,
  type SetupEffects,
  type SetupGoOptions,
  setupGo,
} from './setup-go.js';
export { setupVendorGo, type VendorGoOptions } from './setup-vendor-go.js';
export { type WantedGo, wantedGo } from './wanted-version.js';
