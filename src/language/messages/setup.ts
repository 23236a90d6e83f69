import type { Messages } from '../text.js';

export const setup = {} as const satisfies Messages;
