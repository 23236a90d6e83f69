import type { Messages } from '../text.js';

export const platform = {} as const satisfies Messages;
