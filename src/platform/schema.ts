import { z } from 'zod';

/** The shape of registry.json. A test and the generator hold the file to it; at run time it is taken as it is. */

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
/** Keys of `sources`. */
const source = z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]);

const fact = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('confidence', [
    z.strictObject({
      value,
      confidence: z.enum(['measured', 'documented', 'reported']),
      source,
      note: text.optional(),
    }),
    z.strictObject({ value: z.null(), confidence: z.literal('unknown'), source, note: text.optional() }),
  ]);

const kernel = fact(z.string().regex(/^\d+\.\d+(?:[.-][A-Za-z0-9]+)*$/));
const glibc = fact(z.string().regex(/^2\.\d+$/));
const page = fact(z.union([z.literal(4096), z.literal(16384), z.literal(65536)]));
const interp = fact(z.string().regex(/^\/lib(?:64)?\/ld[A-Za-z0-9.-]*\.so\.\d$/));
const world = fact(z.enum(['old', 'new']));

const arm64 = z.strictObject({ kernel, glibc, page });
/** No page size: amd64 has only one. */
const amd64 = z.strictObject({ kernel, glibc });
const loong64 = z.strictObject({ kernel, glibc, page, world, interp: interp.optional() });

const cpuCommon = {
  id,
  name: text,
  aliases: z.array(z.string().min(2)),
  qemuCpu: fact(z.string().regex(/^[A-Za-z0-9-]+$/)),
  /** What this CPU has, or may have, by `features` or its sources, and the model under QEMU 7.2 has not. */
  qemuLacks: z
    .array(z.string().regex(/^[a-z0-9_]+$/))
    .min(1)
    .optional(),
  features: z.record(z.string().regex(/^[a-z0-9_]+$/), fact(z.union([z.boolean(), z.string()]))),
};

export const registrySchema = z.strictObject({
  sources: z.record(z.string(), z.strictObject({ reference: z.string().min(1), says: z.string().min(1) })),
  architectures: z.strictObject({
    loong64: z.strictObject({ interp: z.strictObject({ new: interp, old: interp }) }),
    arm64: z.strictObject({ interp }),
    amd64: z.strictObject({ interp, page }),
  }),
  os: z.array(
    z.strictObject({
      id,
      name: text,
      aliases: z.array(z.string().min(2)),
      on: z.strictObject({ loong64: loong64.optional(), arm64: arm64.optional(), amd64: amd64.optional() }),
    }),
  ),
  cpu: z.array(
    z.discriminatedUnion('goarch', [
      /** `page` is what its kernels are configured for where the operating system's own value is not known. */
      z.strictObject({ ...cpuCommon, goarch: z.literal('loong64'), page }),
      z.strictObject({
        ...cpuCommon,
        goarch: z.literal('arm64'),
        goLevel: fact(z.string().regex(/^v[89]\.\d(?:,lse)?(?:,crypto)?$/)),
      }),
      z.strictObject({ ...cpuCommon, goarch: z.literal('amd64'), goLevel: fact(z.string().regex(/^v[1-4]$/)) }),
    ]),
  ),
  /** Platform ids that are taken when the user chooses none. */
  defaults: z.array(z.string()).max(12),
  /** What people ask for and Go cannot reach; `goarch` is never one of ours. */
  unsupported: z.array(z.strictObject({ id, name: text, aliases: z.array(z.string()), reason: text, source })),
});

export type Registry = z.infer<typeof registrySchema>;
