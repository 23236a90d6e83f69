import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { message, UserError } from '../language/index.js';
import { withoutSecrets } from '../system/index.js';
import { download, isWebPage } from './download.js';
import type { SetupEffects } from './effects.js';
import { asUserError } from './fetch-failure.js';
import { exportedGoEnv, goSettings } from './go-env.js';
import { askGo, hostGoarch, hostGoos } from './go-here.js';
import type { GoToolchain } from './setup-go.js';
import { cacheArch, installOnce, toolCacheRoot } from './tool-cache.js';
import { unpackTarGz } from './unpack.js';

export interface VendorGoOptions {
  /** A .tar.gz with one leading folder, by https:, http: or file:. */
  readonly url: string;
  /** Hex. A vendor's file is in no table of ours: without this nothing can vouch for it. */
  readonly sha256: string;
  readonly china?: boolean;
}

/**
 * Installs a Go that is not the Go project's: Loongson's build for the old LoongArch world (Kylin V10, UOS 20), which
 * upstream Go cannot serve. It has a place of its own, keyed by its hash, where no search for a Go version finds it.
 * @throws UserError, Interrupted
 */
export async function setupVendorGo(options: VendorGoOptions, effects: SetupEffects): Promise<GoToolchain> {
  const { system, host } = effects;
  const { url, sha256 } = options;
  const from = withoutSecrets(url);
  if (!URL.canParse(url) || !/^(https?|file):$/.test(new URL(url).protocol))
    throw new UserError('XC-SETUP-029', { value: from.slice(0, 200) });
  const goarch = hostGoarch();
  const folder = join(toolCacheRoot(system.env), 'xinchuang-go-vendor', sha256.slice(0, 32));
  const { root, fresh } = await installOnce(
    system,
    folder,
    cacheArch(goarch),
    async staging => {
      const archive = join(staging, 'toolchain.tar.gz');
      try {
        const found = (await download(url, archive, effects)).sha256;
        if (found !== sha256) {
          if (await isWebPage(archive)) throw new UserError('XC-SETUP-023', { what: 'toolchain-url', from });
          const source = 'toolchain-sha256';
          throw new UserError('XC-SETUP-003', { archive: 'toolchain-url', from, found, expected: sha256, source });
        }
        const unpacked = join(staging, 'go');
        await mkdir(unpacked);
        await unpackTarGz(archive, unpacked, system.signal);
      } catch (error) {
        throw asUserError(error, from);
      }
      // Before it is moved into place: a toolchain for another machine must not stay there as if it were good.
      await askGo(system, join(staging, 'go', 'bin', 'go'));
      return join(staging, 'go');
    },
    () => host.log('info', message('XC-SETUP-028', { what: from })[host.language].join('\n')),
  );
  const goBinary = join(root, 'bin', 'go');
  const { version } = await askGo(system, goBinary);
  const settings = await goSettings(system, options.china ?? false);
  return {
    version,
    goos: hostGoos(),
    goarch,
    root,
    goBinary,
    // Whatever the user chose: `auto` on an old-world machine fetches a new-world Go, which crashes at start.
    env: { ...exportedGoEnv(settings, root, system.env), GOTOOLCHAIN: 'local' },
    origin: 'toolchain-url',
    from: 'toolchain-url',
    source: from,
    checked: fresh ? 'SHA-256 (toolchain-sha256)' : undefined,
  };
}
