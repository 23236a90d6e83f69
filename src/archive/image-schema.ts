import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LIMITS } from './limits.js';
import { damaged } from './problem.js';
import type { Spooled } from './spool.js';

const name = z.string().max(500);
const platform = z.object({ os: name.optional(), architecture: name.optional(), variant: name.optional() });

/** OCI image spec, descriptor.md. Other algorithms are allowed there, and used by nobody. */
const descriptor = z.object({
  mediaType: name.optional(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'no SHA-256 digest'),
  platform: platform.optional(),
  annotations: z.record(z.string(), z.string()).optional(),
});
export type Descriptor = z.infer<typeof descriptor>;

/** An index and a manifest are told apart by what they hold: mediaType is optional in both. */
export const indexOrManifest = z.union([
  z.object({ manifests: z.array(descriptor).max(LIMITS.manifests) }),
  z.object({ config: descriptor, layers: z.array(descriptor).max(1000) }),
]);

export const imageConfig = platform.extend({
  rootfs: z.object({ diff_ids: z.array(name).max(1000) }).optional(),
});

/** moby/moby, image/tarexport: what `docker save` wrote before it wrote an OCI layout. */
export const dockerManifest = z
  .array(z.object({ Config: name, Layers: z.array(name).max(1000) }))
  .min(1)
  .max(LIMITS.manifests);

/** manifests[n].platform.…, annotations: nothing of ours is deeper; millions of brackets take JSON.parse seconds. */
const MAX_DEPTH = 64;

/** Brackets within strings count too: there are few. */
function deep(bytes: Buffer): boolean {
  let depth = 0;
  for (const byte of bytes) {
    // [ and {, ] and }
    if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

export function looksLikeDockerManifest(bytes: Buffer): boolean {
  if (deep(bytes)) return false;
  try {
    return dockerManifest.safeParse(JSON.parse(bytes.toString('utf8'))).success;
  } catch {
    return false;
  }
}

/** @throws ArchiveProblem */
export async function readJson<T>(file: Spooled, schema: z.ZodType<T>, what: string): Promise<T> {
  if (file.size > LIMITS.jsonBytes)
    throw damaged(`${what} has ${file.size} bytes`, `${what} 长达 ${file.size} 字节`, { max: LIMITS.jsonBytes });
  let value: unknown;
  const bytes = await readFile(file.path);
  if (deep(bytes)) throw damaged(`${what} is nested too deeply`, `${what} 嵌套过深`, { max: MAX_DEPTH });
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw damaged(`${what} is no JSON`, `${what} 不是 JSON`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.map(String).join('.').slice(0, 200) ?? '';
  throw damaged(
    `${what} is invalid: ${where} ${issue?.message.slice(0, 200)}`,
    `${what} 不合法：${where} ${issue?.message.slice(0, 200)}`,
  );
}
