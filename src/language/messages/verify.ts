import type { Messages } from '../text.js';

export const verify = {} as const satisfies Messages;
