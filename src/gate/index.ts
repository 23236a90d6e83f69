export { gateChecks } from './definitions.js';
export { type FileOnDisk, hashFiles, hashReleaseFiles } from './files.js';
export { type GateInput, type GateVerdict, judge } from './judge.js';
export { type Expected, expectedFrom, type GatePolicy, parseExpected } from './policy.js';
