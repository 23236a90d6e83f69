import type { Messages } from '../text.js';

export const build = {} as const satisfies Messages;
