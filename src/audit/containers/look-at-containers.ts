import { oneLine, type Text } from '../../language/index.js';
import type { Check } from '../../report/model.js';
import type { System } from '../../system/index.js';
import { checkContainers } from './check-containers.js';
import { findContainerFiles } from './find-files.js';
import type { ImageReference } from './image-reference.js';
import { lintContainers } from './lint-tools.js';
import { imagePlatforms, type Platforms } from './registry.js';

export interface ContainerWish {
  /** Files or globs; undefined: what is found; empty: none. */
  readonly files: readonly string[] | undefined;
  /** Ask the registries of the images. */
  readonly registry: boolean;
}

/** What the container files of a workspace mean for each target, by its GOARCH. Each image and each file is looked at once. */
export async function containersOf(
  system: System,
  workspace: string,
  goarches: readonly string[],
  wish: ContainerWish,
): Promise<(goarch: string) => Promise<readonly Check[]>> {
  if (wish.files?.length === 0) return async () => [];
  const { files, missing, unread, beyond } = await findContainerFiles(workspace, wish.files);
  const lint = files.length === 0 ? [] : await lintContainers(system, files);
  const known = new Map<string, Promise<Platforms>>();
  const ask = (image: ImageReference) => {
    const key = JSON.stringify(image);
    const found = known.get(key) ?? imagePlatforms(system.http, image);
    known.set(key, found);
    return found;
  };
  return async goarch => [
    ...missing.map(notThere),
    ...unread.map(notRead),
    ...(beyond > 0 ? [tooMany(beyond)] : []),
    ...(await checkContainers(files, { goarches: [goarch], ask: wish.registry ? ask : undefined })).map(ofOneTarget),
    // They say nothing of a target, and are told with the first.
    ...(goarch === goarches[0] ? lint : []),
  ];
}

/**
 * The report has the target, so that evidence without it is the same for all that lack the image. What nobody wished to know is
 * passed over, and says how to know it; what a registry did not answer stays unknown.
 */
function ofOneTarget(check: Check): Check {
  const { goarch, missing: _, ...evidence } = check.evidence;
  const { id, status } = check;
  if (id !== 'audit/image-platform') return check;
  if (status !== 'unknown' || 'registry' in evidence || goarch === undefined) return { ...check, evidence };
  return {
    ...check,
    status: 'skip',
    evidence,
    hint: { en: '`registry: true` asks the registry', zh: '`registry: true` 会查询镜像仓库' },
  };
}

function notThere(pattern: string): Check {
  const shown = oneLine(pattern, 200);
  return {
    ...notLookedAt({ en: `${shown} names no file`, zh: `${shown} 没有匹配到文件` }, { pattern: shown }),
    hint: {
      en: 'mend the pattern in `containers`, which begins in the working directory; `containers: off` looks at none',
      zh: '请修正 `containers` 中的模式（从工作目录算起）；`containers: off` 表示不检查',
    },
  };
}

function notRead({ path, why }: { readonly path: string; readonly why: string }): Check {
  const shown = oneLine(path, 300);
  return notLookedAt(
    { en: `${shown} could not be read: ${why}`, zh: `无法读取 ${shown}：${why}` },
    { path: shown, why },
  );
}

function tooMany(files: number): Check {
  const title = {
    en: `${files} more container files are there than are looked at: name those that count in \`containers\``,
    zh: `另有 ${files} 个容器文件未检查：请在 \`containers\` 中指定需要检查的文件`,
  };
  return notLookedAt(title, { files });
}

/** An error, as the verdict on it is `unknown` and fails the step: a warning would stand beside "all checks passed". */
function notLookedAt(title: Text, evidence: Check['evidence']): Check {
  return { id: 'audit/container-file', status: 'unknown', severity: 'error', title, evidence };
}
