import type { Messages } from '../text.js';

export const host = {} as const satisfies Messages;
