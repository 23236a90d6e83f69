import { UserError } from '../language/index.js';
import { fillTemplate } from './template.js';

/**
 * Fills `{{version}}` and the like into linker flags so that a value stays inside the flag it stands in. The go command
 * splits the text at spaces and takes quotes only around a whole field (cmd/internal/quoted, Split), so that the tag
 * `v1'-extld=./x` or a version with a space could otherwise add flags, and `-extld` names a program to run.
 * @throws UserError XC-BUILD-009 for an unknown placeholder, XC-BUILD-014 for a value that Go cannot be given there
 */
export function fillLdflags(written: string, values: Readonly<Record<string, string>>): string {
  const template = written.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '{{$1}}');
  const filled = fillTemplate('ldflags', template, values);
  const awkward = Object.keys(values).filter(name => SPLITS.test(values[name] ?? ''));
  const holdsAwkward = (text: string) => awkward.some(name => text.includes(`{{${name}}}`));
  if (!holdsAwkward(template)) return filled;
  // `-ldflags=pattern=flags`: the part before the flags is no field.
  const [pattern = ''] = /^\s*[^-'"\s][^='"\s]*=/.exec(template) ?? [];
  let before = '';
  const fields = template.slice(pattern.length).replace(FIELD, field => {
    // The linker splits these once more.
    const twice = /^--?extldflags$/.test(before) || /^['"]?--?extldflags=/.test(field);
    before = field;
    const quoted = /^(['"])([\s\S]*)\1$/.exec(field)?.[2];
    const inner = fillTemplate('ldflags', quoted ?? field, values);
    if (!holdsAwkward(field)) return fillTemplate('ldflags', field, values);
    const quote = [`'`, `"`].find(mark => !inner.includes(mark));
    const open = quoted === undefined && /^['"]/.test(field);
    if (twice || open || quote === undefined) throw new UserError('XC-BUILD-014', { value: inner });
    return `${quote}${inner}${quote}`;
  });
  return pattern + fields;
}

/** What separates fields, or quotes one. */
const SPLITS = /[ \t\r\n'"]/;

/** A quoted field, a quote that nothing closes with all that follows it, or a field without quotes. */
const FIELD = /'[^']*'|"[^"]*"|['"][\s\S]*|[^ \t\r\n]+/g;
