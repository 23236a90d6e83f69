export { type CountingEmulator, countingEmulator } from './counting.js';
export { smokeChecks } from './definitions.js';
export { type Machine, machines } from './find.js';
export { smokeRun } from './smoke.js';
