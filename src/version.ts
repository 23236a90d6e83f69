import manifest from '../package.json' with { type: 'json' };

/** As in package.json, which a release sets. */
export const version: string = manifest.version;
