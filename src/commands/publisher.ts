/** Where the actions are published: the one place to change when the project moves. */
export const ACTIONS_REPOSITORY = 'org/xinchuang-go';
/** The tag that workflows follow. */
export const ACTIONS_VERSION = 'v1';
export const NPM_PACKAGE = 'xinchuang-go';
