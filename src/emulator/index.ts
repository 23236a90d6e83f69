export { registerHandler, removeHandler } from './binfmt.js';
export { type CountingEmulator, countingEmulator } from './counting.js';
export { smokeChecks } from './definitions.js';
export { type Ended, whyItEnded } from './ended.js';
export { type Machine, machines, type Qemu } from './find.js';
export { keepEnds } from './output.js';
export { guestTools, insideTools } from './platform-image.js';
export { smokeRun } from './smoke.js';
export { type OpenImage, openImage } from './tools-image.js';
