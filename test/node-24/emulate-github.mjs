import { createEmulator } from 'emulate';

/** Runs on Node 24: serves until its standard input ends. The seed is its one argument. */
const emulator = await createEmulator({ service: 'github', port: 0, seed: JSON.parse(process.argv[2] ?? '{}') });
process.stdout.write(`${emulator.url.replace('localhost', '127.0.0.1')}\n`);
for await (const _ of process.stdin);
await emulator.close();
