import type { Host } from '../host/index.js';
import type { System } from '../system/index.js';

/** What setting something up reaches: the machine, and whoever is told of it. */
export interface SetupEffects {
  readonly system: System;
  readonly host: Host;
}
