import type { Messages } from '../text.js';

export const gate = {} as const satisfies Messages;
