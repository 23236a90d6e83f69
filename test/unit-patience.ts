import { jest } from '@jest/globals';

/** Jest's five seconds are for a machine that has nothing else to do; a test that hangs still ends. */
jest.setTimeout(60_000);
