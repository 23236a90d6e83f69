import { jest } from '@jest/globals';

/** Real compilers and emulators on a busy machine. */
jest.setTimeout(600_000);
