export { isImageFolder, openArchive } from './archive.js';
export { archiveChecks } from './definitions.js';
export { judgeArchive, type PartSorted } from './judge.js';
export { type ArchiveLimits, LIMITS } from './limits.js';
export { isArchiveName } from './names.js';
export type { OpenedArchive } from './open.js';
export { type ArchiveFormat, HEAD_BYTES, isArchive, sniff } from './sniff.js';
export { Spool, type Spooled } from './spool.js';
