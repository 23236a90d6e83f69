import { realSystem } from '../src/system/index.js';
import { pinToolsImage, toolsImage } from '../test/tools-image.js';

/** `npm run tools-image`: builds tools-image/, or takes it from the cache, and says where it is. `-- --pin`: first renews its inputs. */
const system = realSystem(new AbortController().signal);
if (process.argv.includes('--pin')) {
  const { packages, source } = await pinToolsImage(system);
  console.log(`pinned ${packages.length} packages and ${source.map(({ file }) => file).join(', ')}`);
}
const { root, version } = await toolsImage(system);
console.log(`QEMU ${version} in ${root}`);
