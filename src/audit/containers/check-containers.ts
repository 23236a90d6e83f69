import { basename } from 'node:path';
import { oneLine, type Text } from '../../language/index.js';
import type { Check } from '../../report/model.js';
import type { ContainerFile, UsedContainer, UsedImage } from './container-file.js';
import { type ContainerCheckId, containerChecks } from './definitions.js';
import { readDockerfile } from './dockerfile.js';
import { type ImageReference, parseImage } from './image-reference.js';
import { readManifest } from './manifest.js';
import { imageRow } from './platform-table.js';
import type { Platforms } from './registry.js';

export interface ContainerOptions {
  /** GOARCH of every target. */
  readonly goarches: readonly string[];
  /** Asks the registry; undefined: only the shipped table is looked at. */
  readonly ask: ((image: ImageReference) => Promise<Platforms>) | undefined;
}

export interface ContainerText {
  /** Relative, as reports show it. */
  readonly path: string;
  readonly text: string;
}

/** Whether a name is that of a Dockerfile; manifests are known by what is in them. */
export function isDockerfileName(path: string): boolean {
  return /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|Containerfile)$/i.test(basename(path));
}

/** Base images, users and static programs of Dockerfiles, Compose files and Kubernetes manifests. */
export async function checkContainers(files: readonly ContainerText[], options: ContainerOptions): Promise<Check[]> {
  const known = new Map<string, Promise<Platforms>>();
  // The same image stands in many files, and is asked for once.
  const ask = options.ask && ((image: ImageReference) => remember(known, image, options.ask as Ask));
  const checks: Check[] = [];
  for (const { path, text } of files) {
    const file = isDockerfileName(path) ? readDockerfile(path, text) : readManifest(path, text);
    checks.push(...problemsOf(file));
    for (const image of file.images) checks.push(...(await platformsOf(file, image, options.goarches, ask)));
    for (const container of file.containers)
      checks.push(...userOf(file, container), ...staticOf(file, container), ...seccompOf(file, container, options));
  }
  return checks;
}

type Ask = (image: ImageReference) => Promise<Platforms>;

function remember(known: Map<string, Promise<Platforms>>, image: ImageReference, ask: Ask): Promise<Platforms> {
  const key = `${image.registry}/${image.repository}:${image.digest ?? image.tag ?? ''}`;
  const found = known.get(key) ?? ask(image);
  known.set(key, found);
  return found;
}

function problemsOf({ path, problems }: ContainerFile): Check[] {
  return problems.map(why =>
    check('audit/container-file', 'unknown', same(`${oneLine(path)}: ${why}`), { reason: why }, path),
  );
}

async function platformsOf(
  { path }: ContainerFile,
  used: UsedImage,
  goarches: readonly string[],
  ask: Ask | undefined,
): Promise<Check[]> {
  const image = parseImage(used.text);
  const shown = oneLine(used.text, 200);
  const wanted = used.platform === undefined ? goarches : goarches.filter(one => goarchOf(used.platform ?? '') === one);
  const fixed = used.platform !== undefined && wanted.length < goarches.length;
  const others = fixed
    ? otherPlatform(
        path,
        used,
        shown,
        goarches.filter(one => !wanted.includes(one)),
      )
    : [];
  if (image === undefined) {
    const title = { en: `${shown} is no image that can be looked up`, zh: `${shown} 不是可查询的镜像` };
    return [...others, check('audit/image-platform', 'unknown', title, { image: shown }, path, used.line)];
  }
  const answer = ask === undefined ? undefined : await ask(image);
  return [...others, ...wanted.map(goarch => platformCheck(path, used, image, goarch, answer))];
}

/** Whoever names one platform in the last stage has no image for the others; a pod is only meant for its nodes. */
function otherPlatform(path: string, used: UsedImage, shown: string, goarches: readonly string[]): Check[] {
  if (!isDockerfileName(path)) return [];
  const platform = oneLine(used.platform ?? '');
  const title = {
    en: `${shown} is fixed to ${platform}: no image for any other target`,
    zh: `${shown} 固定为 ${platform}：没有其他目标的镜像`,
  };
  return [
    check('audit/image-platform', 'fail', title, { image: shown, platform, missing: [...goarches] }, path, used.line),
  ];
}

function platformCheck(
  path: string,
  used: UsedImage,
  image: ImageReference,
  goarch: string,
  answer: Platforms | undefined,
): Check {
  const shown = oneLine(used.text, 200);
  const row = imageRow(image);
  const asked = answer !== undefined && 'goarches' in answer ? answer.goarches : undefined;
  const has =
    asked?.includes(goarch) ?? (row?.has.includes(goarch) ? true : row?.lacks.includes(goarch) ? false : undefined);
  const evidence = {
    image: shown,
    goarch,
    from: asked !== undefined ? 'registry' : row === undefined ? 'nowhere' : 'table',
    ...(asked !== undefined && { has: [...asked] }),
    ...(answer !== undefined && 'unknown' in answer && { registry: answer.unknown }),
    ...(asked === undefined && row !== undefined && { note: row.note.en, source: row.source }),
  };
  const status = has === undefined ? 'unknown' : has ? 'pass' : 'fail';
  return check('audit/image-platform', status, PLATFORM_WORDS[status](shown), evidence, path, used.line);
}

/** Without the target, as all titles of audit: the same of several targets is one entry, which names them. */
const PLATFORM_WORDS: Readonly<Record<'pass' | 'fail' | 'unknown', (image: string) => Text>> = {
  pass: image => ({ en: `${image} is there for the target`, zh: `${image} 有该目标的镜像` }),
  fail: image => ({ en: `${image} is not there for the target`, zh: `${image} 没有该目标的镜像` }),
  unknown: image => ({
    en: `whether ${image} is there for the target was not asked, or not answered`,
    zh: `${image} 是否有该目标的镜像：未查询或没有答复`,
  }),
};

/** `linux/arm64/v8` → `arm64`. */
function goarchOf(platform: string): string | undefined {
  return platform.split('/')[1];
}

function userOf({ path }: ContainerFile, { name, line, user, nonRoot, image }: UsedContainer): Check[] {
  const shown = oneLine(name);
  const id = user?.split(':')[0]?.trim() ?? '';
  const evidence = { container: shown, user: user === undefined ? null : oneLine(user), runAsNonRoot: nonRoot };
  const at = (status: Check['status'], title: Text) => [check('audit/image-user', status, title, evidence, path, line)];
  if (id === '0' || id === 'root') return at('warn', { en: `${shown} runs as root`, zh: `${shown} 以 root 运行` });
  if (nonRoot || /^[1-9]\d*$/.test(id))
    return at('pass', { en: `${shown} does not run as root`, zh: `${shown} 不以 root 运行` });
  // distroless says it in the tag.
  if (user === undefined && /:(?:\w+-)?nonroot\b/.test(image ?? ''))
    return at('pass', { en: `${shown} does not run as root`, zh: `${shown} 不以 root 运行` });
  if (user === undefined)
    return at('warn', { en: `${shown}: nobody says under which user`, zh: `${shown}：未指定运行用户` });
  return at('warn', {
    en: `${shown} runs as "${oneLine(user)}": Kubernetes checks numbers alone`,
    zh: `${shown} 以 “${oneLine(user)}” 运行：Kubernetes 只检查数字`,
  });
}

function staticOf({ path }: ContainerFile, { name, line, empty, cgo, image }: UsedContainer): Check[] {
  if (!empty || !cgo) return [];
  const title = {
    en: `${oneLine(name)}: built with cgo as far as can be seen, and put into an empty image`,
    zh: `${oneLine(name)}：看来启用了 cgo，却放入空镜像`,
  };
  return [check('audit/image-static', 'warn', title, { image: oneLine(image ?? '') }, path, line)];
}

function seccompOf({ path }: ContainerFile, container: UsedContainer, { goarches }: ContainerOptions): Check[] {
  if (!container.runtimeSeccomp || !goarches.includes('loong64')) return [];
  const title = {
    en: `${oneLine(container.name)}: RuntimeDefault on loong64 asks for runc 1.4.1 and libseccomp 2.6.0 on the node`,
    zh: `${oneLine(container.name)}：loong64 上的 RuntimeDefault 要求节点具备 runc 1.4.1 与 libseccomp 2.6.0`,
  };
  return [check('audit/image-seccomp', 'warn', title, { container: oneLine(container.name) }, path, container.line)];
}

const same = (text: string): Text => ({ en: text, zh: text });

function check(
  id: ContainerCheckId,
  status: Check['status'],
  title: Text,
  evidence: Check['evidence'],
  path: string,
  line?: number,
): Check {
  const severity = containerChecks.find(definition => definition.id === id)?.severity ?? 'warn';
  const location = { path: oneLine(path, 300), ...(line !== undefined && { line }) };
  return { id, status, severity, title, evidence, location };
}
