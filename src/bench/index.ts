export { type BaseTree, openBase } from './base-tree.js';
export type { TestBinary } from './benchmark.js';
export { type Compared, compare, type Package } from './compare.js';
export { benchChecks } from './definitions.js';
export { check, findings } from './findings.js';
export { hostRunner, nativeRunner } from './host-runner.js';
export { type Lanes, lanes } from './pool.js';
export type { Runner } from './runner.js';
export { DEFAULTS, type Settings } from './settings.js';
