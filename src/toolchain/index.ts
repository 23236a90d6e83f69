export { type CrossOptions, type CrossTools, ensureQemu, findCrossTools } from './cross-tools.js';
export { type CacheOptions, type CacheState, planCaches, restoreCaches, saveCaches } from './go-cache.js';
export { goSettings } from './go-env.js';
export { goForBuild } from './go-for-build.js';
export { type ReleaseTable, shippedReleases } from './go-releases.js';
export { GO_SOURCES, type GoToolchain, type SetupGoOptions, setupGo } from './setup-go.js';
export { setupVendorGo } from './setup-vendor-go.js';
export { toolCacheRoot } from './tool-cache.js';
