import { z } from 'zod';

/** As OSV writes them, without `v`; "0" is before all. */
const version = z.string().regex(/^(?:0|\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/);

const CLASSES = ['compile', 'excluded', 'cgo-only', 'stub', 'refuses', 'degraded', 'slow', 'unmaintained'] as const;

/**
 * One row of the known-module table: what a range of versions of one module does on a target. Ranges are those of OSV
 * (https://ossf.github.io/osv-schema/#affectedrangesevents-fields), so that their meaning is nobody's invention.
 */
export const rowSchema = z
  .strictObject({
    /** Stable: `XCM-0005`. */
    id: z.string().regex(/^XCM-\d{4}$/),
    module: z.string().regex(/^[\w.~-]+(?:\/[\w.~+-]+)*$/),
    /**
     * Does not compile: `compile` (an error of the compiler), `excluded` (build constraints leave no file), `cgo-only` (no file
     * without cgo). Compiles, and yet: `stub` (every call fails), `refuses` (does not start), `degraded` (wrong or less),
     * `slow` (no assembly for the target), `unmaintained`.
     */
    class: z.enum(CLASSES),
    targets: z
      .array(z.enum(['linux/loong64', 'linux/arm64', 'linux/amd64']))
      .min(1)
      .max(3),
    cgo: z.enum(['off', 'on', 'any']),
    /** Import path that shows it: what is compiled to verify the row. It holds where this package is in the graph. */
    package: z.string().min(1).max(200),
    /** Found in what the compiler or the list says; for rows that do not compile. */
    symptom: regexp().optional(),
    /** How a row of a package that does compile is seen without running it. */
    proof: z
      .union([
        /** Assembly for amd64, none for the target. */
        z.strictObject({ kind: z.literal('assembly') }),
        /** What its C files export is not there without cgo: the package compiles, and who uses it does not. */
        z.strictObject({ kind: z.literal('cgo') }),
        /** A file that is compiled for the target and not for others, or its words. */
        z.strictObject({ kind: z.literal('source'), file: regexp(), text: regexp() }),
      ])
      .optional(),
    ranges: z
      .array(
        z
          .strictObject({ introduced: version, fixed: version.optional(), lastAffected: version.optional() })
          .refine(
            range => range.fixed === undefined || range.lastAffected === undefined,
            'fixed or lastAffected, not both',
          ),
      )
      .min(1)
      .max(10),
    /** The version to go to, and of another module where this one has none. */
    fix: z.strictObject({ module: z.string().optional(), version: z.string().regex(/^v\d/) }).optional(),
    /** Other modules that do the same without C, or on every target. */
    instead: z.array(z.string()).max(5).optional(),
    /** What it does, in a sentence; for rows that compile it is all that a user gets to know. */
    says: z.strictObject({ en: z.string().max(300), zh: z.string().max(300) }).optional(),
    source: z.string().min(1).max(300),
    /** Versions that the script compiles: the last bad one and the first good one. */
    edges: z.strictObject({ bad: z.string().regex(/^v\d/), good: z.string().regex(/^v\d/).optional() }).optional(),
    /** `confirmed`: the script saw it at the bad edge, and the good edge good. `read`: in the source that is named. */
    evidence: z.enum(['confirmed', 'read']),
    /** What was seen, by the version and target: `v1.3.6 linux/loong64` → `fail`. */
    seen: z.record(z.string().max(120), z.enum(['ok', 'fail', 'shown', 'not-shown', 'unknown'])).optional(),
    /** Go of the last look, and its day, UTC. */
    go: z.string().optional(),
    date: z.iso.date(),
  })
  .refine(row => doesNotCompile(row.class) === (row.symptom !== undefined), 'a symptom, where it does not compile')
  .refine(row => doesNotCompile(row.class) || row.says !== undefined, 'says what it does, where it compiles');

export const tableSchema = z.strictObject({ rows: z.array(rowSchema).max(1000) });

export type ModuleRow = z.infer<typeof rowSchema>;

export function doesNotCompile(kind: (typeof CLASSES)[number]): boolean {
  return kind === 'compile' || kind === 'excluded' || kind === 'cgo-only';
}

function regexp(): z.ZodString {
  return z
    .string()
    .max(200)
    .refine(text => {
      try {
        return new RegExp(text).source !== '';
      } catch {
        return false;
      }
    }, 'a regular expression');
}
