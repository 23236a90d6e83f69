import { cli } from '../src/entry.js';

// The command line of these sources, as a process of its own.
await cli();
