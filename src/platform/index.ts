export { lowestGoLevel } from './go-level.js';
export { goarchOfNode } from './machine.js';
export { renderPlatformsMarkdown } from './markdown.js';
export type { ChosenPlatform, Fact, Goarch, Libc, Platform, World } from './model.js';
export { GOARCHES } from './model.js';
export { allPlatforms, defaultPlatforms, hasLibrary, loaderOf, loadersOf, pageOfAmd64, registry } from './registry.js';
export { matchPlatforms, resolvePlatform } from './resolve.js';
export { targetsOf } from './targets.js';
