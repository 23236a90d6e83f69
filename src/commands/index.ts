import type { TerminalCommand } from './command.js';

export type { TerminalCommand } from './command.js';

/** Every command by its name, loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<TerminalCommand>>> = {
  run: async () => (await import('./run.js')).run,
  explain: async () => (await import('./explain.js')).explain,
  platforms: async () => (await import('./platforms.js')).platforms,
  init: async () => (await import('./init.js')).init,
  peercheck: async () => (await import('./peercheck.js')).peercheck,
  dbcheck: async () => (await import('./dbcheck.js')).dbcheck,
  doctor: async () => (await import('./doctor.js')).doctor,
};
