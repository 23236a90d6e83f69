export { type Forge, type ForgeComment, ForgeError, type ForgeLimits } from './forge.js';
export { openForge, postStatus } from './open.js';
export { refusal } from './refusal.js';
export { type Upserted, upsertComment } from './sticky.js';
