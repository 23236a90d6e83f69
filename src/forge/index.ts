export type { Forge, ForgeComment, ForgeLimits, ForgeStatus } from './forge.js';
export { ForgeError } from './forge.js';
export { openForge, postStatus } from './open.js';
export { refusal } from './refusal.js';
export { stickyMarker, type Upserted, upsertComment } from './sticky.js';
