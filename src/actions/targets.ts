import { type Config, mergeConfig } from '../config/index.js';
import { UserError } from '../language/index.js';
import { type ChosenPlatform, GOARCHES, lowestGoLevel, targetsOf } from '../platform/index.js';
import type { Target } from '../report/model.js';

/** Shared by the actions that list main packages. */
export const packagesInput = {
  type: 'list',
  example: './cmd/...',
  otherwise: { en: 'every main package, `./...`', zh: '全部 main 包，即 `./...`' },
  description: { en: 'Packages to build, as `go build` takes them.', zh: '要构建的包，写法同 `go build`。' },
} as const;

/** Shared by the actions that work on targets. */
export const targetInputs = {
  platforms: {
    type: 'list',
    example: 'kylin-v10-sp3/kunpeng-920, openeuler-24.03/loongson-3a6000',
    otherwise: {
      en: '`platforms` of the configuration, else a common set',
      zh: '配置中的 `platforms`，否则为常用平台集合',
    },
    description: {
      en: 'Platforms to ship to. Architecture, GOARM64, GOAMD64, page size and glibc follow from them. `xinchuang-go platforms` lists them.',
      zh: '要交付的平台；架构、GOARM64、GOAMD64、页大小和 glibc 均由此推导。`xinchuang-go platforms` 可列出全部。',
    },
  },
  targets: {
    type: 'list',
    example: 'linux/loong64, linux/arm64/v8.0',
    otherwise: { en: 'what the platforms need', zh: '平台所需的全部目标' },
    description: {
      en: 'Narrows a run to these targets: one leg of a matrix, for instance.',
      zh: '把本次运行限定为这些目标，例如矩阵中的一项。',
    },
  },
} as const;

export interface Chosen {
  readonly platforms: readonly ChosenPlatform[];
  readonly targets: readonly Target[];
}

/**
 * The platforms of a run and the targets that serve them. Named targets narrow the platforms to those they serve.
 * @throws UserError for an unknown target or platform, or a target that no chosen platform uses
 */
export function chooseTargets(
  config: Config,
  inputs: { readonly platforms?: readonly string[] | undefined; readonly targets?: readonly string[] | undefined },
): Chosen {
  const { platforms } = mergeConfig(config, { platforms: inputs.platforms });
  const all = targetsOf(platforms.map(chosen => chosen.platform));
  if (inputs.targets === undefined) return { platforms, targets: all };
  const targets = parseTargets(inputs.targets).map(asked => {
    const served = platforms.filter(chosen => chosen.platform.goarch === asked.goarch);
    if (served.length === 0)
      throw new UserError('XC-INPUT-005', {
        first: `targets: ${asked.text}`,
        second: `platforms: ${platforms.map(chosen => chosen.platform.id).join(' ')}`,
        reason: `none of these platforms is ${asked.goarch}`,
      });
    const variant =
      asked.variant ??
      lowestGoLevel(
        served.map(chosen => chosen.platform),
        asked.goarch,
      );
    return { goos: 'linux', goarch: asked.goarch, ...(variant !== undefined && { variant }) };
  });
  return { targets, platforms: platforms.filter(({ platform }) => targets.some(t => t.goarch === platform.goarch)) };
}

/** GOARM64 and GOAMD64 as the go command takes them: internal/buildcfg/cfg.go. */
const VARIANTS: Readonly<Record<string, RegExp>> = {
  amd64: /^v[1-4]$/,
  arm64: /^v(8\.[0-9]|9\.[0-5])(,lse)?(,crypto)?$/,
};

/** @throws UserError XC-BUILD-006 with each that is none */
function parseTargets(texts: readonly string[]): readonly Asked[] {
  const parsed = texts.map(text => ({ text, asked: parseTarget(text) }));
  const unknown = parsed.filter(({ asked }) => asked === undefined);
  if (unknown.length > 0)
    throw new UserError('XC-BUILD-006', {
      value: unknown.map(({ text }) => text).join(' '),
      allowed: 'linux/loong64  linux/arm64[/v8.0…v9.5]  linux/amd64[/v1…v4]',
    });
  return parsed.flatMap(({ asked }) => asked ?? []);
}

interface Asked {
  readonly text: string;
  readonly goarch: (typeof GOARCHES)[number];
  readonly variant?: string;
}

function parseTarget(text: string): Asked | undefined {
  const match = /^(?:linux\/)?([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
  const goarch = GOARCHES.find(known => known === match?.[1]);
  const variant = match?.[2];
  if (goarch === undefined || (variant !== undefined && !VARIANTS[goarch]?.test(variant))) return undefined;
  return { text, goarch, ...(variant !== undefined && { variant }) };
}
