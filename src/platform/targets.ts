import type { Target } from '../report/model.js';
import { lowestGoLevel } from './go-level.js';
import { GOARCHES, type Platform } from './model.js';

/** What has to be built so that every platform has a binary: one target for each architecture among them. */
export function targetsOf(platforms: readonly Platform[]): readonly Target[] {
  return GOARCHES.filter(goarch => platforms.some(p => p.goarch === goarch)).map(goarch => {
    const variant = lowestGoLevel(platforms, goarch);
    return { goos: 'linux', goarch, ...(variant !== undefined && { variant }) };
  });
}
