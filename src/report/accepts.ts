import { z } from 'zod';

/** Whether a value follows a schema. */
export type Accepts = (value: unknown) => boolean;

/**
 * A schema as one function that says yes or no and copies nothing: of thousands of reports each is looked at once, and all
 * but the broken ones are as they should be. It is made from the schema itself, so that it cannot say anything else, and what
 * it says no to is given to the schema, which knows why.
 *
 * Only what JSON can hold is accepted, and only such schemas can be made that describe it.
 * @throws Error for a kind of schema, or a rule in it, that is not known here: our bug, and never silently left out
 */
export function accepts(schema: z.core.$ZodType): Accepts {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  const make = MAKERS[def.type as keyof typeof MAKERS] as ((def: unknown) => Accepts) | undefined;
  if (!make) throw new Error(`a schema of type ${def.type} is not known`);
  const rules = def.type === 'object' || def.type === 'record' ? [] : rulesOf(def.checks ?? []);
  const most = def.type === 'record' ? z.globalRegistry.get(schema)?.['maxProperties'] : undefined;
  if ((def.type === 'object' || def.type === 'record') && (def.checks?.length ?? 0) !== (most === undefined ? 0 : 1))
    throw new Error(`rules of an ${def.type} are not known`);
  const right = make(def);
  if (typeof most === 'number') return value => isObject(value) && Object.keys(value).length <= most && right(value);
  const [only, ...more] = rules;
  if (!only) return right;
  if (more.length === 0) return value => right(value) && only(value);
  return value => right(value) && rules.every(rule => rule(value));
}

type Def<T extends z.core.$ZodType> = T['_zod']['def'];

const MAKERS = {
  string: (def: Def<z.core.$ZodString>): Accepts => {
    only(def, ['type', 'checks']);
    return value => typeof value === 'string';
  },
  // JSON has neither NaN nor, but for 1e999, the infinities; zod refuses both.
  number: (def: Def<z.core.$ZodNumber>): Accepts => {
    only(def, ['type', 'checks']);
    return value => typeof value === 'number' && Number.isFinite(value);
  },
  boolean: (def: Def<z.core.$ZodBoolean>): Accepts => {
    only(def, ['type']);
    return value => typeof value === 'boolean';
  },
  null: (def: Def<z.core.$ZodNull>): Accepts => {
    only(def, ['type']);
    return value => value === null;
  },
  literal: (def: Def<z.core.$ZodLiteral>): Accepts => {
    only(def, ['type', 'values']);
    const values = new Set<unknown>(def.values);
    return value => values.has(value);
  },
  enum: (def: Def<z.core.$ZodEnum>): Accepts => {
    only(def, ['type', 'entries']);
    const values = new Set<unknown>(Object.values(def.entries));
    return value => values.has(value);
  },
  union: (def: Def<z.core.$ZodUnion>): Accepts => {
    only(def, ['type', 'options']);
    const options = def.options.map(accepts);
    return value => {
      for (const option of options) if (option(value)) return true;
      return false;
    };
  },
  array: (def: Def<z.core.$ZodArray>): Accepts => {
    only(def, ['type', 'element', 'checks']);
    const element = accepts(def.element);
    return value => {
      if (!Array.isArray(value)) return false;
      for (const item of value) if (!element(item)) return false;
      return true;
    };
  },
  record: (def: Def<z.core.$ZodRecord>): Accepts => {
    only(def, ['type', 'keyType', 'valueType', 'checks']);
    const [key, inner] = [accepts(def.keyType as z.core.$ZodType), accepts(def.valueType as z.core.$ZodType)];
    return value => {
      if (!z.core.util.isPlainObject(value)) return false;
      for (const name of Object.keys(value)) if (!key(name) || !inner(value[name])) return false;
      return true;
    };
  },
  object: (def: Def<z.core.$ZodObject>): Accepts => {
    only(def, ['type', 'shape', 'catchall', 'checks']);
    if ((def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== 'never')
      throw new Error('an object that lets unknown keys through is not known');
    const fields = new Map<string, Accepts>();
    const must: string[] = [];
    for (const [name, field] of Object.entries(def.shape)) {
      const { def: inner } = (field as z.core.$ZodTypes)._zod;
      if (inner.type === 'optional') {
        only(inner, ['type', 'innerType']);
        fields.set(name, accepts(inner.innerType));
      } else {
        fields.set(name, accepts(field));
        must.push(name);
      }
    }
    return value => {
      if (!isObject(value)) return false;
      for (const name of Object.keys(value)) if (fields.get(name)?.(value[name]) !== true) return false;
      return must.every(name => Object.hasOwn(value, name));
    };
  },
} as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rules on one value, told apart by what zod calls them. */
function rulesOf(checks: readonly z.core.$ZodCheck<never>[]): Accepts[] {
  return checks.map(check => {
    const def = check._zod.def as z.core.$ZodChecks['_zod']['def'];
    const make = RULES[def.check as keyof typeof RULES] as ((def: unknown) => Accepts) | undefined;
    // zod itself sets when a length is looked at: when there is one.
    if (!make || ('when' in def && def.when !== undefined && !/^m(?:ax|in)_length$/.test(def.check)))
      throw new Error(`the rule ${def.check} of a schema is not known`);
    return make(def);
  });
}

const RULES = {
  max_length: ({ maximum }: z.core.$ZodCheckMaxLengthDef): Accepts => {
    // Code points are never more than the units they are written in.
    return value => (value as string).length <= maximum || lengthOf(value as string) <= maximum;
  },
  min_length: ({ minimum }: z.core.$ZodCheckMinLengthDef): Accepts => {
    return value => lengthOf(value as string) >= minimum;
  },
  string_format: (def: z.core.$ZodCheckStringFormatDef): Accepts => {
    const { pattern } = def;
    if (def.format !== 'regex' || !pattern || pattern.global || pattern.sticky)
      throw new Error(`the format ${def.format} of a schema is not known`);
    return value => pattern.test(value as string);
  },
  number_format: ({ format }: z.core.$ZodCheckNumberFormatDef): Accepts => {
    if (format !== 'safeint') throw new Error(`the format ${format} of a schema is not known`);
    return value => Number.isSafeInteger(value);
  },
  less_than: ({ value: most, inclusive }: z.core.$ZodCheckLessThanDef): Accepts =>
    inclusive ? value => (value as number) <= (most as number) : value => (value as number) < (most as number),
  greater_than: ({ value: least, inclusive }: z.core.$ZodCheckGreaterThanDef): Accepts =>
    inclusive ? value => (value as number) >= (least as number) : value => (value as number) > (least as number),
} as const;

/** As zod counts it, and JSON Schema: code points of a text, items of a list. */
function lengthOf(value: string | readonly unknown[]): number {
  return typeof value === 'string' ? z.core.util.codePointLength(value) : value.length;
}

/** What else a definition of zod's says would be a rule that is left out. */
function only(def: object, known: readonly string[]): void {
  const more = Object.entries(def).find(([name, value]) => !known.includes(name) && value !== undefined);
  if (more) throw new Error(`"${more[0]}" of a schema is not known`);
}
