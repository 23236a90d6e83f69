import { join, matchesGlob, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
process.env.GITHUB_SERVER_URL = 'https://github.com';

// Another run's artifacts come from GitHub's REST API, which no runner here has: the tests give both runs one number.
if (input('run-id') !== '' && input('run-id') !== process.env.GITHUB_RUN_ID)
  throw new Error(`run-id is ${input('run-id')}, this run is ${process.env.GITHUB_RUN_ID}`);
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts({ latest: true });
const named = input('name');
const wanted = artifacts.filter(({ name }) => (named === '' ? matchesGlob(name, input('pattern')) : name === named));
if (named !== '' && wanted.length === 0) throw new Error(`Unable to download artifact(s): ${named} not found`);
for (const { id, name } of wanted) {
  const apart = named === '' && input('merge-multiple') !== 'true' ? name : '';
  await client.downloadArtifact(id, { path: resolve(join(input('path'), apart)) });
  console.log(`Artifact ${name}: id ${id}`);
}
