import type { Job } from '../../src/actions/define.js';
import { type Config, defaultConfig } from '../../src/config/index.js';
import type { Annotation, Host } from '../../src/host/index.js';
import { makeExec } from '../../src/system/index.js';

export interface RecordedJob {
  readonly job: Job;
  readonly said: string[];
  readonly annotations: Annotation[];
  readonly summaries: string[];
}

/** A job in a real folder on a host that keeps what it is told. It has no network: a request is an error. */
export function recordedJob(
  folder: string,
  {
    headSha,
    language,
    config: given = {},
  }: { headSha?: string | undefined; language: 'en' | 'zh'; config?: Partial<Config> },
): RecordedJob {
  const [said, annotations, summaries]: [string[], Annotation[], string[]] = [[], [], []];
  const signal = new AbortController().signal;
  const host: Host = {
    kind: 'local',
    caps: { summary: true, annotations: true, color: false, moving: false },
    language,
    input: () => undefined,
    setOutput: () => {},
    exportEnv: () => {},
    addPath: () => {},
    mask: () => {},
    log: (level, text) => said.push(`${level} ${text}`),
    group: (_, body) => body(),
    progress: () => ({ update: () => {}, end: () => {} }),
    annotate: found => annotations.push(...found),
    summary: async markdown => {
      summaries.push(markdown);
    },
    cache: undefined,
    change: async () => ({ kind: 'none', ...(headSha !== undefined && { headSha }) }),
    saveState: () => {},
    state: () => undefined,
  };
  const system = { env: {}, cwd: folder, exec: makeExec({}, folder, signal), now: () => new Date(0), signal };
  const http = new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`a request: ${String(name)}`);
      },
    },
  ) as Job['system']['http'];
  const config = () => ({ config: { ...defaultConfig(), ...given }, path: undefined, warnings: [] });
  return { job: { host, system: { ...system, http }, workspace: folder, config }, said, annotations, summaries };
}
