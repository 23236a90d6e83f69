import type { Messages } from '../text.js';

export const report = {} as const satisfies Messages;
