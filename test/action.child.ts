import { action } from '../src/entry.js';

// An action of these sources, as a runner starts it.
await action(process.argv[2] as Parameters<typeof action>[0]);
