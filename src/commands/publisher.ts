import { repository, version } from '../version.js';

export const ACTIONS_REPOSITORY = repository;
/** The tag that workflows follow. */
export const ACTIONS_VERSION = 'v1';
/** Of other people: pinned, since a tag can be moved. */
export const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
/** One version: whoever publishes the next one should not run in a CI that nobody touched. */
export const NPM_PACKAGE = `xinchuang-go@${version}`;
