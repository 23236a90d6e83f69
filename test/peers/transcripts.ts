import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transcript } from './transcript.js';

const FOLDER = 'test/fixtures/gmtls';

/** What `npm run gmtls-transcripts` recorded: name and connection. */
export const transcripts: readonly (readonly [name: string, Transcript])[] = readdirSync(FOLDER)
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Transcript]);
