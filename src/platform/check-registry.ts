import { plain } from './names.js';
import { type Registry, registrySchema } from './schema.js';

/**
 * What is wrong with a registry, a line each, with the place in the file; empty when it may be shipped. Beyond its shape:
 * sources that are missing or that nobody cites, values without one, names that stand for two things, ids that nobody has.
 */
export function registryProblems(data: unknown): readonly string[] {
  const { data: registry, error } = registrySchema.safeParse(data);
  if (registry === undefined) return (error?.issues ?? []).map(issue => `${issue.path.join('.')}: ${issue.message}`);
  return [...sourceProblems(registry), ...nameProblems(registry), ...idProblems(registry)];
}

interface Cited {
  readonly at: string;
  readonly source: readonly string[];
  readonly known: boolean;
}

function sourceProblems({ sources, ...rest }: Registry): string[] {
  const facts = citations(rest, '');
  const used = new Set(facts.flatMap(fact => fact.source));
  return [
    ...facts.flatMap(({ at, source }) =>
      source.filter(key => !Object.hasOwn(sources, key)).map(key => `${at}: no source "${key}"`),
    ),
    ...facts
      .filter(({ known, source }) => known && source.includes('none'))
      .map(({ at }) => `${at}: a known value needs a source`),
    ...Object.keys(sources)
      .filter(key => !used.has(key))
      .map(key => `sources.${key}: nobody cites it`),
  ];
}

/** Everything that has a `source`, wherever it stands. */
function citations(node: unknown, at: string): Cited[] {
  if (typeof node !== 'object' || node === null) return [];
  const here: Cited[] =
    'source' in node
      ? [{ at, source: [node.source].flat().map(String), known: 'value' in node && node.value !== null }]
      : [];
  return [
    ...here,
    ...Object.entries(node).flatMap(([key, child]) => citations(child, at === '' ? key : `${at}.${key}`)),
  ];
}

/** In each half of a platform a name stands for one thing, and no name of a CPU is that of a system. */
function nameProblems({ os, cpu, unsupported, families }: Registry): string[] {
  const groups = {
    os: [
      ...os.map(one => [one.id, one.aliases] as const),
      ...families.os.map(({ names }) => [names[0] ?? '', names] as const),
    ],
    cpu: [
      ...cpu.map(one => [one.id, one.aliases] as const),
      ...families.cpu.map(({ names }) => [names[0] ?? '', names] as const),
    ],
    unsupported: unsupported.map(one => [one.id, one.aliases] as const),
  };
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const [group, members] of Object.entries(groups))
    for (const [owner, aliases] of members)
      for (const name of new Set([owner, ...aliases].map(plain))) {
        const other = owners.get(name);
        if (other !== undefined) problems.push(`${group}.${owner}: "${name}" is a name of ${other} too`);
        owners.set(name, owner);
        if (name.length < 2) problems.push(`${group}.${owner}: "${name}" is too short for a name`);
      }
  return problems;
}

function idProblems({ os, cpu, families, defaults }: Registry): string[] {
  const goarches = new Map(os.map(({ id, on }) => [id, Object.keys(on)]));
  const platforms = new Set(
    cpu.flatMap(({ id, goarch }) => os.filter(({ on }) => on[goarch] !== undefined).map(one => `${one.id}/${id}`)),
  );
  const ids = { os: os.map(({ id }) => id), cpu: cpu.map(({ id }) => id) };
  return [
    ...[...goarches].filter(([, on]) => on.length === 0).map(([id]) => `os.${id}: on no architecture`),
    ...(['os', 'cpu'] as const).flatMap(half =>
      families[half].flatMap(({ names, of }) =>
        of.filter(id => !ids[half].includes(id)).map(id => `families.${half}.${names[0]}: no ${half} "${id}"`),
      ),
    ),
    ...defaults.filter(id => !platforms.has(id)).map(id => `defaults: "${id}" is not a platform`),
    ...defaults.filter((id, i) => defaults.indexOf(id) !== i).map(id => `defaults: "${id}" stands there twice`),
  ];
}
