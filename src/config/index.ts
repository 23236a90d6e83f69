export { CHANGE, percentOf } from './amounts.js';
export { type Config, defaultConfig } from './config.js';
export { type Loaded, loadConfig } from './load.js';
export { mergeConfig } from './merge.js';

/** JSON Schema of .xinchuang.yml. Only the generator needs it, and it brings zod along. */
export const configJsonSchema = async () => (await import('./schema.js')).jsonSchema();
export { nearest } from './problems.js';
