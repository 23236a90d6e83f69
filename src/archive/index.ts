export { archiveChecks } from './definitions.js';
export { judgeArchive, type PartSorted } from './judge.js';
export { type ArchiveLimits, LIMITS } from './limits.js';
export { isArchive, isImageFolder, type OpenedArchive, openArchive } from './open.js';
export { type Format, HEAD_BYTES, sniff } from './sniff.js';
export { Spool, type Spooled } from './spool.js';
