/**
 * Where the module is that a second thread has to load: dist/index.js in the bundle, build/src/entry.js beside the tests.
 * Set by entry.ts; absent where something else is the entry, and then everything runs in one thread.
 */
export const entry: { url?: string } = {};
