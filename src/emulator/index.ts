export { type Runner, runners } from './run.js';
export { smokeChecks, smokeRun } from './smoke.js';
