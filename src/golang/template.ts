import { UserError } from '../language/index.js';

/** Replaces `{{name}}`. @throws UserError naming the unknown placeholder and those that are allowed */
export function fillTemplate(where: string, template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    const allowed = Object.keys(values).map(key => `{{${key}}}`);
    throw new UserError('XC-BUILD-009', { where, value: whole, allowed: allowed.join(' ') });
  });
}
