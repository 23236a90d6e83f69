import { z } from 'zod';

export const MANIFEST_SCHEMA = 'xinchuang-go/manifest/v1';

const line = z.string().max(32_000);

/**
 * Relative to the folder of the manifest, with `/`. Never above it, so that a manifest cannot have other files hashed or
 * published; without control characters and backslashes, which SHA256SUMS would have to escape.
 */
const filePath = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[^\\\p{Cc}]+$/u)
  .refine(path => path.split('/').every(part => part !== '' && part !== '.' && part !== '..'), {
    error: 'must be a relative path below the manifest, without . or ..',
  });

const file = z.strictObject({
  path: filePath,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  /** Import path of the main package. */
  package: z.string().min(1).max(500),
  /** Name of the program, the same on every target. */
  name: z.string().min(1).max(200),
  target: z.strictObject({
    goos: z.string().regex(/^[a-z0-9]{1,20}$/),
    goarch: z.string().regex(/^[a-z0-9]{1,20}$/),
    variant: z
      .string()
      .regex(/^[a-z0-9.,]{1,40}$/)
      .optional(),
  }),
  /** How it was built: `ldflags`, `tags`, `trimpath`, `cgo`, … */
  flags: z.record(z.string().max(80), z.union([line, z.boolean(), z.array(line).max(200)])),
});

export const manifestSchema = z.strictObject({
  schema: z.literal(MANIFEST_SCHEMA),
  /** Module path of the main module. */
  module: z.string().min(1).max(500),
  version: z.string().max(200),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/)
    .optional(),
  /** `go1.26.8` */
  go: z.string().max(80),
  files: z
    .array(file)
    .min(1)
    .max(5000)
    .refine(files => new Set(files.map(f => f.path)).size === files.length, { error: 'a path is listed twice' }),
});
