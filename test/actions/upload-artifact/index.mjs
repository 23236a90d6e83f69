import { globSync, statSync } from 'node:fs';
import http from 'node:http';
import { dirname, relative, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
// The client refuses a server that is not GitHub; forks of the action for Gitea take this check out.
process.env.GITHUB_SERVER_URL = 'https://github.com';
// Azure's client drops the "=" at the end of act's signature of 32 bytes, and is refused. Gitea's has none.
const { request } = http;
if (!process.env.GITEA_ACTIONS)
  http.request = (options, ...rest) =>
    request({ ...options, path: options.path?.replace(/([?&]sig=[\w-]{43})(?=&)/, '$1=') }, ...rest);

const patterns = input('path')
  .split('\n')
  .map(line => line.trim())
  .filter(Boolean);
const isFile = path => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = path => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const hidden = path =>
  relative('.', path)
    .split('/')
    .some(part => part.startsWith('.'));
const files = patterns
  .flatMap(pattern => globSync(isFolder(pattern) ? [`${pattern}/**/*`, `${pattern}/**/.*`] : pattern))
  .filter(isFile)
  // As the real one: a folder that begins with a dot is left out too.
  .filter(path => input('include-hidden-files') === 'true' || !hidden(path))
  .map(path => resolve(path));
if (files.length === 0) {
  const message = `No files were found with the provided path: ${patterns.join(', ')}. No artifacts will be uploaded.`;
  const level = input('if-no-files-found');
  console.log(level === 'ignore' ? message : `::${level === 'error' ? 'error' : 'warning'}::${message}`);
  process.exit(level === 'error' ? 1 : 0);
}
const only = patterns.length === 1 && isFolder(patterns[0] ?? '') ? resolve(patterns[0]) : commonFolder(files);
const { id, size } = await new DefaultArtifactClient().uploadArtifact(input('name'), [...new Set(files)], only);
console.log(`Artifact ${input('name')}: ${files.length} files, ${size} bytes, id ${id}`);

function commonFolder(paths) {
  let folder = dirname(paths[0]);
  while (!paths.every(path => path.startsWith(`${folder}/`))) folder = dirname(folder);
  return folder;
}
