import type { z } from 'zod';
import { UserError } from '../language/index.js';
import { writeFileAtomic } from '../system/index.js';
import { firstIssue, readBoundedJson } from './bounded.js';
import type { manifestSchema } from './manifest-schema.js';

/** What was built: the list that verify, gate and a release go by. */
export type Manifest = z.infer<typeof manifestSchema>;

/** 5,000 files with their flags take under 4 MiB. */
const MAX_MANIFEST_BYTES = 8 << 20;

/**
 * @param path of the manifest; the `path` of each file in it is relative to the folder of the manifest, never above it
 * @throws Error when the manifest does not follow its own schema: our bug
 */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const { manifestSchema } = await import('./manifest-schema.js');
  await writeFileAtomic(path, `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
}

/**
 * Reads a manifest as hostile input.
 * @throws UserError XC-REPORT-002 … -011 as for a report, -006 for another schema, -007 where it breaks the schema
 */
export async function readManifest(path: string): Promise<Manifest> {
  const { MANIFEST_SCHEMA, manifestSchema } = await import('./manifest-schema.js');
  const { value } = readBoundedJson(path, MAX_MANIFEST_BYTES);
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : 'none';
  if (schema !== MANIFEST_SCHEMA)
    throw new UserError('XC-REPORT-006', { file: path, schema: schema.slice(0, 100), known: MANIFEST_SCHEMA });
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw new UserError('XC-REPORT-007', { file: path, ...firstIssue(parsed.error) });
  return parsed.data;
}

/** For schemas/, so that editors and other tools can check a manifest. */
export async function manifestJsonSchema(): Promise<object> {
  const [{ z }, { manifestSchema }] = await Promise.all([import('zod'), import('./manifest-schema.js')]);
  return z.toJSONSchema(manifestSchema);
}

/** SHA256SUMS as `sha256sum -c` reads it in the folder of the manifest. */
export function sha256sums(manifest: Manifest): string {
  return manifest.files.map(file => `${file.sha256}  ${file.path}\n`).join('');
}
