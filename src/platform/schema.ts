import { z } from 'zod';

/** The shape of registry.json. The generator and a test hold the file to it; at run time it is taken as it is. */

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
const interp = fact(z.string().regex(/^\/lib(?:64)?\/ld[A-Za-z0-9_.-]*\.so\.\d$/));
const libc = z.enum(['glibc', 'musl']);
const loader = z.strictObject({ libc, world: z.enum(['old', 'new']).optional(), path: interp });
/** Sonames; a last `*` stands for anything. */
const libraries = fact(z.array(z.string().regex(/^[A-Za-z0-9+._-]+\*?$/)).min(1));
const world = fact(z.enum(['old', 'new']));

const arm64 = z.strictObject({ kernel, glibc, page });
/** No page size: amd64 has only one. */
const amd64 = z.strictObject({ kernel, glibc });
const loong64 = z.strictObject({ kernel, glibc, page, world, interp: interp.optional() });

/** What `qemu-<arch> -cpu help` lists in QEMU 7.2, as far as it is near to a CPU of ours. */
const QEMU_CPUS = {
  loong64: ['la464'],
  arm64: ['cortex-a53', 'cortex-a57', 'cortex-a72', 'cortex-a76', 'neoverse-n1', 'max'],
  amd64: ['Dhyana', 'EPYC', 'Haswell', 'IvyBridge', 'SandyBridge', 'Nehalem', 'qemu64', 'max'],
} as const;

const cpuCommon = {
  id,
  name: text,
  aliases: z.array(z.string().min(2)),
  /** What this CPU has, or may have, by `features` or its sources, and the model under QEMU 7.2 has not. */
  qemuLacks: z
    .array(z.string().regex(/^[a-z0-9_]+$/))
    .min(1)
    .optional(),
  features: z.record(z.string().regex(/^[a-z0-9_]+$/), fact(z.union([z.boolean(), z.string()]))),
};

const family = z.strictObject({ names: z.array(z.string().min(2)).min(1), of: z.array(id).min(2) });

export const registrySchema = z.strictObject({
  sources: z.record(z.string(), z.strictObject({ reference: z.string().min(1), says: z.string().min(1) })),
  architectures: z.strictObject({
    /** `misnamed`: what older tools write for a loader that has another name. */
    loong64: z.strictObject({ loaders: z.array(loader), misnamed: z.array(loader) }),
    arm64: z.strictObject({ loaders: z.array(loader) }),
    amd64: z.strictObject({ loaders: z.array(loader), page }),
  }),
  /** What may be needed of a system with this libc; its loader besides. */
  libraries: z.strictObject({ glibc: libraries, musl: libraries }),
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
      z.strictObject({ ...cpuCommon, goarch: z.literal('loong64'), qemuCpu: fact(z.enum(QEMU_CPUS.loong64)), page }),
      z.strictObject({
        ...cpuCommon,
        goarch: z.literal('arm64'),
        qemuCpu: fact(z.enum(QEMU_CPUS.arm64)),
        goLevel: fact(z.string().regex(/^v[89]\.\d(?:,lse)?(?:,crypto)?$/)),
      }),
      z.strictObject({
        ...cpuCommon,
        goarch: z.literal('amd64'),
        qemuCpu: fact(z.enum(QEMU_CPUS.amd64)),
        goLevel: fact(z.string().regex(/^v[1-4]$/)),
      }),
    ]),
  ),
  /** Names that fit several, which are never told apart in silence. `of`: ids, the one that stands for all first. */
  families: z.strictObject({ os: z.array(family), cpu: z.array(family) }),
  /** Platform ids that are taken when the user chooses none. */
  defaults: z.array(z.string()).max(12),
  /** What people ask for and Go cannot reach; `goarch` is never one of ours. */
  unsupported: z.array(z.strictObject({ id, name: text, aliases: z.array(z.string()), reason: text, source })),
});

export type Registry = z.infer<typeof registrySchema>;
