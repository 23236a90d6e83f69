import { z } from 'zod';
import { oneLine } from '../../language/index.js';
import { HttpError, type System } from '../../system/index.js';
import type { ImageReference } from './image-reference.js';

/** GOARCH of every Linux platform that an image has, or why nobody knows. */
export type Platforms = { readonly goarches: readonly string[] } | { readonly unknown: string };

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const MAX_BYTES = 4 << 20;
const TIMEOUT_MS = 10_000;

const index = z.object({
  manifests: z
    .array(z.object({ platform: z.object({ architecture: z.string(), os: z.string() }).optional() }))
    .max(1000),
});
const manifest = z.object({ config: z.object({ digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) }) });
const config = z.object({ architecture: z.string(), os: z.string() });

/**
 * Asks a registry, without any credentials: https://distribution.github.io/distribution/spec/api/ and OCI distribution
 * spec §"Pulling manifests". At most five requests, to the registry and to the one that it names for tokens.
 */
export async function imagePlatforms(http: System['http'], image: ImageReference): Promise<Platforms> {
  try {
    return await ask(http, image);
  } catch (error) {
    if (error instanceof HttpError) return { unknown: oneLine(`${error.reason}: ${error.detail}`, 200) };
    throw error;
  }
}

async function ask(http: System['http'], image: ImageReference): Promise<Platforms> {
  const base = `${originOf(image.registry)}/v2/${image.repository}`;
  const accept = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');
  const url = `${base}/manifests/${image.digest ?? image.tag ?? 'latest'}`;
  const get = (address: string, headers: Record<string, string>) =>
    http.exchange(address, { method: 'GET', headers, maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS });
  let headers: Record<string, string> = { accept };
  let answer = await get(url, headers);
  if (answer.status === 401) {
    const token = await tokenFor(http, image, answer.headers['www-authenticate'] ?? '');
    if (token === undefined) return { unknown: 'HTTP 401: it wants credentials' };
    headers = { accept, authorization: `Bearer ${token}` };
    answer = await get(url, headers);
  }
  if (answer.status !== 200) return { unknown: `HTTP ${answer.status}` };
  const body = parsed(answer.body);
  const listed = index.safeParse(body);
  if (listed.success) return { goarches: goarchesOf(listed.data.manifests.map(({ platform }) => platform)) };
  const single = manifest.safeParse(body);
  if (!single.success) return { unknown: 'neither an image index nor a manifest' };
  const blob = await get(`${base}/blobs/${single.data.config.digest}`, headers);
  const content = await followed(http, blob);
  const read = config.safeParse(parsed(content.body));
  return content.status === 200 && read.success
    ? { goarches: goarchesOf([read.data]) }
    : { unknown: `no image configuration (HTTP ${content.status})` };
}

/** Blobs mostly lie elsewhere. One step, and the token does not go along. */
async function followed(http: System['http'], answer: Awaited<ReturnType<System['http']['exchange']>>) {
  const { location } = answer.headers;
  if (![301, 302, 303, 307, 308].includes(answer.status) || !location?.startsWith('https://')) return answer;
  return http.exchange(location, { method: 'GET', headers: {}, maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS });
}

/** Docker Hub has its API at another name: https://docs.docker.com/registry/spec/api/ */
function originOf(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io';
  return isLoopback(registry) ? `http://${registry}` : `https://${registry}`;
}

const isLoopback = (registry: string) => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(registry);

/** `Bearer realm="…",service="…",scope="…"`: https://distribution.github.io/distribution/spec/auth/token/ */
async function tokenFor(http: System['http'], image: ImageReference, challenge: string): Promise<string | undefined> {
  if (!/^bearer\s/i.test(challenge)) return undefined;
  const field = (name: string) => new RegExp(`\\b${name}="([^"]{1,500})"`, 'i').exec(challenge)?.[1];
  const realm = field('realm');
  if (realm === undefined || !URL.canParse(realm) || !isOfRegistry(new URL(realm), image.registry)) return undefined;
  const url = new URL(realm);
  const service = field('service');
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', `repository:${image.repository}:pull`);
  const answer = await http.exchange(url.href, {
    method: 'GET',
    headers: {},
    maxBytes: 1 << 18,
    timeoutMs: TIMEOUT_MS,
  });
  const read = z
    .object({ token: z.string().optional(), access_token: z.string().optional() })
    .safeParse(answer.status === 200 ? parsed(answer.body) : undefined);
  const token = read.success ? (read.data.token ?? read.data.access_token) : undefined;
  // It goes into a header.
  return token !== undefined && /^[\x21-\x7e]{1,20000}$/.test(token) ? token : undefined;
}

/** A registry may not send us to a machine of somebody else: the same host, or a sister under one domain. */
function isOfRegistry(realm: URL, registry: string): boolean {
  if (realm.host === registry) return realm.protocol === (isLoopback(registry) ? 'http:' : 'https:');
  if (realm.protocol !== 'https:' || realm.port !== '') return false;
  const home = registry.replace(/:\d+$/, '').split('.').slice(-2).join('.');
  return home.includes('.') && !/^[\d.]+$/.test(registry) && realm.hostname.endsWith(`.${home}`);
}

function goarchesOf(platforms: readonly ({ architecture: string; os: string } | undefined)[]): string[] {
  const found = platforms.flatMap(platform => (platform?.os === 'linux' ? [oneLine(platform.architecture, 20)] : []));
  return [...new Set(found)].sort();
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
