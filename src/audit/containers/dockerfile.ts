import { DockerfileParser, type From } from 'dockerfile-ast';
import { oneLine } from '../../language/index.js';
import {
  type ContainerFile,
  MAX_FILE_BYTES,
  MAX_PARTS,
  TOO_MANY_PARTS,
  type UsedContainer,
  type UsedImage,
} from './container-file.js';
import { expand, settingsIn, unquoted, type Variables } from './dockerfile-variables.js';

interface Stage {
  readonly name: string | undefined;
  readonly image: string;
  readonly line: number;
  readonly platform: string | undefined;
  readonly user: string | undefined;
  /** What it is built from, through all stages. */
  readonly root: string;
  /** What ENV has set, which a stage that is built from it has too. */
  readonly environment: Variables;
  readonly bringsC: boolean;
  /** `COPY --from=` of something that is no stage. */
  readonly copies: readonly { readonly image: string; readonly line: number }[];
  readonly buildsGo: boolean;
  /** What it builds is static, as far as can be seen: without cgo, or linked so. */
  readonly isStatic: boolean;
}

/** The stages of a Dockerfile: which images it needs for the target, and what will run. */
export function readDockerfile(path: string, text: string): ContainerFile {
  if (text.length > MAX_FILE_BYTES) return problem(path, `more than ${MAX_FILE_BYTES} bytes`);
  try {
    return read(path, text);
  } catch (error) {
    // The parser is for editors, and its fuzzing is not ours: whatever it throws, the file is one nobody can read.
    return problem(path, oneLine(error instanceof Error ? error.message : String(error)));
  }
}

const MAX_INSTRUCTIONS = 2000;
const MAX_STAGES = 100;

const problem = (path: string, why: string): ContainerFile => ({ path, images: [], containers: [], problems: [why] });

function read(path: string, text: string): ContainerFile {
  const file = DockerfileParser.parse(text);
  const instructions = file.getInstructions();
  const froms = file.getFROMs();
  // The parser looks at the whole text for each of its questions.
  if (instructions.length > MAX_INSTRUCTIONS || froms.length > MAX_STAGES)
    return problem(path, `more than ${MAX_INSTRUCTIONS} instructions, or ${MAX_STAGES} stages`);
  const variables = new Map<string, string>();
  for (const arg of file.getInitialARGs()) {
    const property = arg.getProperty();
    const value = property?.getValue();
    // By name, as of those before it; ARG alone can stand in FROM.
    if (property && value != null) variables.set(property.getName(), expand(value, variables));
  }
  const stages: Stage[] = [];
  for (const [index, from] of froms.entries()) {
    const start = from.getRange().start.line;
    const end = froms[index + 1]?.getRange().start.line ?? Number.POSITIVE_INFINITY;
    const body = instructions.filter(one => {
      const { line } = one.getRange().start;
      return line > start && line < end;
    });
    stages.push(
      stageOf(
        from,
        body.map(one => ({
          keyword: one.getKeyword(),
          text: one.getArgumentsContent() ?? '',
          flags: one.getArguments().map(argument => argument.getValue()),
          line: one.getRange().start.line + 1,
          raw: one.getTextContent(),
        })),
        variables,
        stages,
      ),
    );
  }
  const last = stages.at(-1);
  if (last === undefined) return problem(path, 'no FROM');
  const images = imagesOf(stages);
  return {
    path,
    images: images.slice(0, MAX_PARTS),
    containers: [containerOf(stages, last)],
    problems: images.length > MAX_PARTS ? [TOO_MANY_PARTS] : [],
  };
}

interface Line {
  readonly keyword: string;
  readonly text: string;
  readonly flags: readonly string[];
  readonly line: number;
  readonly raw: string;
}

function stageOf(from: From, body: readonly Line[], variables: Variables, before: readonly Stage[]): Stage {
  const image = expand(from.getImage() ?? '', variables);
  const base = before.findLast(({ name }) => name !== undefined && name === image.toLowerCase());
  const root = base?.root ?? image;
  const platform = /--platform=(\S+)/i.exec(from.getTextContent())?.[1];
  const runs = body.filter(({ keyword }) => keyword === 'RUN');
  const settings = body.filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG' || keyword === 'RUN');
  const environment = new Map(base?.environment);
  const known = new Map(environment);
  let user: string | undefined;
  for (const { keyword, text } of body) {
    if (keyword === 'USER') user = expand(unquoted(text.trim()), known);
    if (keyword !== 'ARG' && keyword !== 'ENV') continue;
    for (const [name, value] of settingsIn(keyword, text, variables)) {
      known.set(name, expand(value, known));
      if (keyword === 'ENV') environment.set(name, known.get(name) ?? '');
    }
  }
  const bringsC = base?.bringsC === true || runs.some(({ text }) => BRINGS_C.test(text));
  return {
    name: from.getBuildStage()?.toLowerCase() ?? undefined,
    image,
    line: from.getRange().start.line + 1,
    platform: platform === undefined ? undefined : expand(unquoted(platform), variables),
    user,
    root,
    environment,
    bringsC,
    copies: body.flatMap(({ keyword, raw, line }) => {
      const [, image] = keyword === 'COPY' ? (/\s--from=(\S+)/.exec(raw) ?? []) : [];
      return image === undefined ? [] : [{ image: expand(image, variables), line }];
    }),
    buildsGo: runs.some(({ text }) => /\bgo\s+(?:build|install)\b/.test(text)),
    isStatic:
      known.get('CGO_ENABLED') === '0' ||
      settings.some(({ text }) => /\bCGO_ENABLED[= ]["']?0\b/.test(text)) ||
      runs.some(({ text }) => /-extldflags[= ].{0,200}-static\b/.test(text)) ||
      (isWithoutC(root) && !bringsC),
  };
}

/**
 * The golang images on Alpine have no C compiler (docker-library/golang, Dockerfile of alpine), and without one in PATH cgo is
 * off by itself since Go 1.20 (its release notes, "Cgo").
 */
function isWithoutC(image: string): boolean {
  const [, minor] = /^(?:docker\.io\/)?(?:library\/)?golang:(?:1\.(\d+)\S*-)?alpine/.exec(image) ?? [undefined, '0'];
  return minor === undefined ? /golang:alpine/.test(image) : Number(minor) >= 20;
}

const BRINGS_C = /\b(?:gcc|g\+\+|clang|build-base|musl-dev|zig)\b|\bCGO_ENABLED[= ]["']?1\b/;

/** Stages that run on the build machine say so; what they have for the target does not matter. */
function isOfBuildMachine({ platform }: Stage): boolean {
  return platform !== undefined && !/TARGETPLATFORM/.test(platform);
}

function imagesOf(stages: readonly Stage[]): UsedImage[] {
  const last = stages.at(-1);
  const isStage = (image: string) => stages.some(({ name }) => name !== undefined && name === image.toLowerCase());
  const used = stages.flatMap(stage => [
    ...(isStage(stage.image) || (isOfBuildMachine(stage) && stage !== last)
      ? []
      : [
          {
            text: stage.image,
            line: stage.line,
            platform: isOfBuildMachine(stage) && !/\$/.test(stage.platform ?? '') ? stage.platform : undefined,
          },
        ]),
    // Numbers are stages by their place. What a stage of the build machine copies is of the build machine, too.
    ...(isOfBuildMachine(stage)
      ? []
      : stage.copies
          .filter(({ image }) => !isStage(image) && !/^\d+$/.test(image))
          .map(({ image, line }) => ({ text: image, line, platform: undefined }))),
  ]);
  return used.filter(({ text }) => text !== 'scratch');
}

function containerOf(stages: readonly Stage[], last: Stage): UsedContainer {
  const chain = [last];
  for (let at = baseOf(stages, last); at !== undefined && chain.length < stages.length; at = baseOf(stages, at))
    chain.push(at);
  const base = chain.at(-1) ?? last;
  const builders = stages.filter(stage => stage.buildsGo);
  return {
    name: last.name ?? 'image',
    line: last.line,
    user: chain.map(({ user }) => user).find(user => user !== undefined),
    nonRoot: false,
    image: base.image,
    empty: base.image === 'scratch' || /\/distroless\/(?:static|base-nossl-static)/.test(base.image),
    cgo: builders.length > 0 && builders.every(({ isStatic }) => !isStatic),
    runtimeSeccomp: false,
  };
}

/** The stage that a stage is built from: one before it, by name. */
function baseOf(stages: readonly Stage[], { image, line }: Stage): Stage | undefined {
  return stages.findLast(({ name, line: at }) => at < line && name !== undefined && name === image.toLowerCase());
}
