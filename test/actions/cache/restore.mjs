import { restoreCache } from '@actions/cache';

const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const prefixes = input('restore-keys').split('\n').filter(Boolean);
const found = await restoreCache([input('path')], input('key'), prefixes);
console.log(
  found === undefined ? `Cache not found for input keys: ${input('key')}` : `Cache restored from key: ${found}`,
);
