/** The actions by name, each loaded when it is asked for: start-up pays for one. */
export const actions = {
  build: async () => (await import('./build.js')).build,
} as const;
