import { readFileSync } from 'node:fs';
import { type Trial, versionsOf, withScratch } from './module-trial.js';

/**
 * Looks for the version where a module began or ceased to compile for a target: `node build/scripts/audit-scan.js
 * candidates.txt`, one `module [package] [oldest]` a line. Prints one JSON object for each, to make rows from.
 */
const [list = '', target = 'linux/loong64'] = process.argv.slice(2);

for (const line of readFileSync(list, 'utf8').split('\n')) {
  const [module, importPath = module, first] = line.trim().split(/\s+/);
  if (module === undefined || module === '' || importPath === undefined || module.startsWith('#')) continue;
  try {
    console.log(JSON.stringify({ module, package: importPath, ...(await edgesOf(module, importPath, first)) }));
  } catch (error) {
    console.log(JSON.stringify({ module, error: String(error) }));
  }
}

async function edgesOf(module: string, importPath: string, first: string | undefined) {
  const all = (await versionsOf(module)).filter(version => !/-/.test(version));
  const versions = all.slice(Math.max(0, first === undefined ? 0 : all.indexOf(first)));
  const seen = new Map<string, Trial & { reference: Trial }>();
  const look = async (index: number) => {
    const version = versions[index] as string;
    const known = seen.get(version);
    if (known !== undefined) return known;
    const trial = await withScratch(module, version, importPath, async run => ({
      reference: await run('linux/amd64', false),
      ...(await run(target, false)),
    }));
    seen.set(version, trial);
    return trial;
  };
  const last = versions.length - 1;
  if (last < 0) return { versions: 0 };
  // Ends, and what lies between: a module may break in the middle of its life.
  const steps = [...new Set([0, Math.floor(last / 4), Math.floor(last / 2), Math.floor((3 * last) / 4), last])];
  for (const step of steps) await look(step);
  const state = (index: number) => stateOf(seen.get(versions[index] as string));
  const edges: unknown[] = [];
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1];
    if (next === undefined || state(step) === state(next)) continue;
    let [low, high] = [step, next];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      await look(middle);
      if (state(middle) === state(low)) low = middle;
      else high = middle;
    }
    edges.push({ from: versions[low], was: state(low), to: versions[high], is: state(high) });
  }
  const failed = [...seen].find(([, trial]) => stateOf(trial) === 'fail');
  return {
    first: versions[0],
    last: versions[last],
    states: [...seen].map(([version, trial]) => `${version} ${stateOf(trial)}`),
    edges,
    assembly: [...seen].map(([v, t]) => `${v} ${t.reference.assembly ? 'amd64' : '-'} ${t.assembly ? 'target' : '-'}`),
    said: failed?.[1].said.slice(0, 500),
    unknown: [...seen.values()].find(trial => trial.unknown !== undefined)?.unknown,
  };
}

function stateOf(trial: (Trial & { reference: Trial }) | undefined): string {
  if (trial === undefined || trial.unknown !== undefined || trial.reference.unknown !== undefined) return 'unknown';
  if (trial.ok) return 'ok';
  return trial.reference.ok ? 'fail' : 'fails everywhere';
}
