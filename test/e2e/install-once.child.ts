import { localHost } from '../../src/host/index.js';
import { UserError } from '../../src/language/index.js';
import { realSystem } from '../../src/system/index.js';
import { hostGoarch } from '../../src/toolchain/go-here.js';
import { setupGo } from '../../src/toolchain/index.js';

/** A job of its own: `install-once.child.js <version> <sha256> <mirror> <folder>` prints where Go is, or what failed. */
const [version = '', sha256 = '', mirror = '', folder = ''] = process.argv.slice(2);
const env = { PATH: '/usr/bin:/bin', HOME: folder, RUNNER_TOOL_CACHE: `${folder}/tools`, GOPROXY: 'off' };
const system = realSystem(new AbortController().signal, env, folder);
const table = { source: 'test', archives: { [version]: { [`linux-${hostGoarch()}`]: sha256 } }, modules: {} };
try {
  const go = await setupGo(
    { goVersion: version, table, mirrors: [mirror], sources: ['tool-cache', 'mirrors'], workspace: folder },
    { system, host: localHost(system, { language: 'en', quiet: true }) },
  );
  console.log(go.root);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.log(error.message);
  process.exitCode = error.exit;
}
