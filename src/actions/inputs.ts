import { throwAll, UserError } from '../language/index.js';
import type { Input, Inputs, InputValues } from './define.js';

/**
 * Reads every input once, at the door. All that is wrong is reported together.
 * @param given the raw text of an input, or its items where they came apart already (operands), or undefined; an empty
 *   string is "not given"
 * @throws UserError
 */
export function readInputs<S extends Inputs>(
  spec: S,
  given: (name: string) => string | readonly string[] | undefined,
): InputValues<S> {
  const errors: UserError[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(spec)) {
    const found = given(name);
    if (typeof found === 'object') {
      values[name] = Object.freeze([...found]);
      continue;
    }
    const raw = found?.trim();
    try {
      values[name] = raw === undefined || raw === '' ? absent(name, input) : parse(name, input, raw);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
    }
  }
  throwAll(errors);
  return Object.freeze(values) as InputValues<S>;
}

function absent(name: string, input: Input): unknown {
  if (input.type === 'text' && input.required)
    throw new UserError('XC-INPUT-002', { name, description: input.description });
  return input.default;
}

function parse(name: string, input: Input, raw: string): unknown {
  switch (input.type) {
    case 'text':
      return raw;
    case 'list':
      return split(raw, /[\n,]/);
    case 'lines':
      return split(raw, /\n/);
    case 'flag':
      // YAML 1.2 core schema, as @actions/core's getBooleanInput has it.
      if (/^(true|True|TRUE)$/.test(raw)) return true;
      if (/^(false|False|FALSE)$/.test(raw)) return false;
      throw new UserError('XC-INPUT-004', { name, value: raw });
    case 'choice':
      if (input.choices.includes(raw)) return raw;
      throw new UserError('XC-INPUT-001', { name, value: raw, allowed: input.choices.join(' | ') });
    case 'integer': {
      const value = Number(raw);
      if (/^\d+$/.test(raw) && value >= input.min && value <= input.max) return value;
      throw new UserError('XC-INPUT-003', { name, value: raw, min: input.min, max: input.max });
    }
  }
}

function split(raw: string, separator: RegExp): readonly string[] {
  return Object.freeze(
    raw
      .split(separator)
      .map(item => item.trim())
      .filter(item => item !== ''),
  );
}
