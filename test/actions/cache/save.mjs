import { saveCache } from '@actions/cache';

const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
await saveCache([input('path')], input('key'));
