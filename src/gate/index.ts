export { gateChecks } from './definitions.js';
export { hashFiles, hashReleaseFiles } from './files.js';
export { type GateInput, type GateVerdict, judge, type Release } from './judge.js';
export { MAY_GO_OUT, renderVerdict } from './markdown.js';
export { type Expected, expectedFrom, type GatePolicy, parseExpected } from './policy.js';
export { parseSums, readSums } from './sums.js';
