import { LineCounter, type ParsedNode, parseAllDocuments } from 'yaml';
import { oneLine } from '../../language/index.js';
import {
  type ContainerFile,
  MAX_FILE_BYTES,
  MAX_PARTS,
  TOO_MANY_PARTS,
  type UsedContainer,
  type UsedImage,
} from './container-file.js';

/** Where something stands in a document: keys and places. */
type Path = readonly (string | number)[];
type Value = Readonly<Record<string, unknown>>;

interface Found {
  readonly images: readonly UsedImage[];
  readonly containers: readonly UsedContainer[];
}

interface Place {
  /** Line of what stands there, or of the nearest thing around it. */
  readonly line: (path: Path) => number;
}

/** Compose and Kubernetes files. What is neither says nothing, and is no problem. */
export function readManifest(path: string, text: string): ContainerFile {
  const problem = (why: string): ContainerFile => ({ path, images: [], containers: [], problems: [why] });
  if (text.length > MAX_FILE_BYTES) return problem(`more than ${MAX_FILE_BYTES} bytes`);
  // A template of Helm is no YAML before it is rendered.
  if (/^\s*\{\{/m.test(text)) return problem('a template: render it first (helm template)');
  const lines = new LineCounter();
  const images: UsedImage[] = [];
  const containers: UsedContainer[] = [];
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, merge: true });
    if (!Array.isArray(documents)) return { path, images, containers, problems: [] };
    for (const document of documents) {
      if (images.length > MAX_PARTS || containers.length > MAX_PARTS) break;
      const [error] = document.errors;
      if (error !== undefined) return problem(oneLine(error.message, 200));
      // As many as a file of many services has; a billion laughs is none here.
      const value: unknown = document.toJS({ maxAliasCount: 2 * MAX_PARTS });
      const line = (at: Path) => lineOf(document, lines, at);
      const found = isObject(value) ? documentOf(value, { line }) : { images: [], containers: [] };
      images.push(...found.images);
      containers.push(...found.containers);
    }
  } catch (error) {
    return problem(oneLine(error instanceof Error ? error.message : String(error), 200));
  }
  const beyond = images.length > MAX_PARTS || containers.length > MAX_PARTS;
  return {
    path,
    images: images.slice(0, MAX_PARTS),
    containers: containers.slice(0, MAX_PARTS),
    problems: beyond ? [TOO_MANY_PARTS] : [],
  };
}

function lineOf(document: { getIn: (path: Path, keep: true) => unknown }, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as ParsedNode | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function documentOf(value: Value, place: Place): Found {
  if (typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string') return kubernetes(value, [], place);
  if (isObject(value['services'])) return compose(value['services'], place);
  return { images: [], containers: [] };
}

const NOTHING: Found = { images: [], containers: [] };

/** Where each kind has its pod. https://kubernetes.io/docs/concepts/workloads/ */
const POD_OF: Readonly<Record<string, Path>> = {
  Pod: ['spec'],
  PodTemplate: ['template', 'spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  ReplicationController: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};

function kubernetes(value: Value, at: Path, place: Place): Found {
  const { kind, items } = value;
  if (kind === 'List' && Array.isArray(items) && at.length === 0)
    return all(
      items
        .slice(0, MAX_PARTS + 1)
        .map((item, i) => (isObject(item) ? kubernetes(item, ['items', i], place) : NOTHING)),
    );
  const path = typeof kind === 'string' && Object.hasOwn(POD_OF, kind) ? POD_OF[kind] : undefined;
  const pod = path?.reduce<unknown>((inner, key) => (isObject(inner) ? inner[String(key)] : undefined), value);
  return path !== undefined && isObject(pod) ? podOf(pod, [...at, ...path], place) : NOTHING;
}

function podOf(pod: Value, at: Path, place: Place): Found {
  const security = objectOf(pod['securityContext']);
  const arch = objectOf(pod['nodeSelector'])['kubernetes.io/arch'];
  const platform = typeof arch === 'string' ? `linux/${arch}` : undefined;
  return all(
    ['initContainers', 'containers'].flatMap(list => {
      const listed = pod[list];
      return Array.isArray(listed)
        ? listed
            .slice(0, MAX_PARTS + 1)
            .map((one, i) => (isObject(one) ? podContainer(one, security, platform, [...at, list, i], place) : NOTHING))
        : [];
    }),
  );
}

function podContainer(one: Value, pod: Value, platform: string | undefined, at: Path, place: Place): Found {
  const security = { ...pod, ...objectOf(one['securityContext']) };
  const image = textOf(one['image']);
  const user = security['runAsUser'];
  return {
    images: image === undefined ? [] : [{ text: image, line: place.line([...at, 'image']), platform }],
    containers: [
      {
        name: textOf(one['name']) ?? image ?? '',
        line: place.line(at),
        user: typeof user === 'number' ? String(user) : undefined,
        nonRoot: security['runAsNonRoot'] === true,
        image,
        empty: false,
        cgo: false,
        runtimeSeccomp: objectOf(security['seccompProfile'])['type'] === 'RuntimeDefault',
      },
    ],
  };
}

function compose(services: Value, place: Place): Found {
  return all(
    Object.entries(services)
      .slice(0, MAX_PARTS + 1)
      .map(([name, service]) => {
        if (!isObject(service)) return NOTHING;
        const at: Path = ['services', name];
        const image = textOf(service['image']);
        const user = service['user'];
        // What is built here is the matter of its Dockerfile.
        const pulled = image !== undefined && service['build'] === undefined;
        const platform = textOf(service['platform']);
        return {
          images: pulled ? [{ text: image, line: place.line([...at, 'image']), platform }] : [],
          containers: [
            {
              name,
              line: place.line(at),
              user: user === undefined || user === null ? undefined : String(user),
              nonRoot: false,
              image,
              empty: false,
              cgo: false,
              runtimeSeccomp: false,
            },
          ],
        };
      }),
  );
}

function all(found: readonly Found[]): Found {
  return {
    images: found.flatMap(({ images }) => images),
    containers: found.flatMap(({ containers }) => containers),
  };
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const objectOf = (value: unknown): Value => (isObject(value) ? value : {});
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
