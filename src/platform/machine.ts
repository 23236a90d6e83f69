import type { Goarch } from './model.js';

const GOARCH: Readonly<Partial<Record<string, Goarch>>> = { x64: 'amd64', arm64: 'arm64', loong64: 'loong64' };

/** What Go calls a machine that Node calls `arch`; undefined when it is none of our architectures. */
export function goarchOfNode(arch: string = process.arch): Goarch | undefined {
  return GOARCH[arch];
}
