import type { Messages } from '../text.js';

export const config = {} as const satisfies Messages;
