import manifest from '../package.json' with { type: 'json' };

/** As in package.json, which a release sets. */
export const version: string = manifest.version;

/** Where the project is published: the one place to change when it moves. */
export const repository = 'org/xinchuang-go';
