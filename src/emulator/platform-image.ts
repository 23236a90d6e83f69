import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import { bindMount, copyOutOfImage, type System } from '../system/index.js';
import { QEMU } from './find.js';
import type { OpenImage } from './tools-image.js';

/** Below /usr of the tools image. */
const COUNTER = 'lib/xinchuang-go/counter.so';
const qemuOf = (goarch: Goarch) => `bin/qemu-${QEMU[goarch].name}`;

/** Where QEMU and the counter are in the tools image itself. */
export function insideTools(goarch: Goarch): Pick<Guest, 'qemu' | 'plugin'> {
  return { qemu: [`/usr/${qemuOf(goarch)}`], plugin: `/usr/${COUNTER}` };
}

/** Where the tools stand in a container that has none. */
const TOOLS = '/xinchuang-go';
const LOADER = 'lib64/ld-linux-x86-64.so.2';
const LIBRARIES = 'lib/x86_64-linux-gnu';

/** The tools image's QEMU inside of another image. */
export interface Guest {
  /** How QEMU is started there: by its own loader, since that of the image is of another architecture. */
  readonly qemu: readonly string[];
  readonly plugin: string;
  /** Flags of `docker run`. */
  readonly mounts: readonly string[];
  /** Flags that an interpreter in binfmt_misc needs: its loader and libraries, where it looks for them. */
  readonly childMounts: readonly string[];
  /** Path of QEMU here, for the kernel. */
  readonly interpreter: string;
}

/**
 * A platform's image is run by the tools' QEMU, which is mounted into it: started by hand it loads the counter, which the
 * kernel could not tell it to do. Programs that the tests start go through binfmt_misc.
 * @param tools the tools image, or the folder it was unpacked to
 * @param folder of ours
 * @throws UserError XC-BENCH-019 without either; ToolError when the image does not let its files out
 */
export async function guestTools(
  system: System,
  goarch: Goarch,
  tools: { readonly image?: OpenImage | undefined; readonly folder?: string | undefined },
  folder: string,
): Promise<Guest> {
  const usr = await toolsUsr(system, tools, folder);
  const inside = (path: string) => `${TOOLS}/${path}`;
  const qemu = qemuOf(goarch);
  return {
    qemu: [inside(LOADER), '--library-path', inside(LIBRARIES), inside(qemu)],
    plugin: inside(COUNTER),
    mounts: [bindMount(usr, TOOLS)],
    childMounts: [bindMount(join(usr, LOADER), `/${LOADER}`), bindMount(join(usr, LIBRARIES), `/usr/${LIBRARIES}`)],
    interpreter: join(usr, qemu),
  };
}

async function toolsUsr(
  system: System,
  { image, folder: unpacked }: Parameters<typeof guestTools>[2],
  folder: string,
): Promise<string> {
  if (image !== undefined) {
    const usr = join(folder, 'tools-usr');
    await copyOutOfImage(system, image.engine, image.image, '/usr', usr);
    return usr;
  }
  const usr = unpacked === undefined ? undefined : join(unpacked, 'root', 'usr');
  const isThere = usr !== undefined && (await stat(join(usr, LOADER)).catch(() => undefined))?.isFile();
  if (usr === undefined || isThere !== true) throw new UserError('XC-BENCH-019', {});
  return usr;
}
