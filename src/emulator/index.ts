export { findRunner, type Runner } from './run.js';
export { smokeChecks, smokeRun } from './smoke.js';
