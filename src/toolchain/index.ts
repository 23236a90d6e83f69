export { goForBuild } from './go-for-build.js';
export {
  GO_SOURCES,
  type GoSource,
  type GoToolchain,
  type SetupEffects,
  type SetupGoOptions,
  setupGo,
} from './setup-go.js';
