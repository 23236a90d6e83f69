import type { Text } from '../language/index.js';
import type { Platform } from '../platform/index.js';
import type { Evidence } from '../report/model.js';
import type { Emulator, Machine, Qemu } from './find.js';
import type { Verdict } from './judge.js';

/** Why a file was not run at all. */
export function cannotRun({ goarch, emulator }: Machine): [Verdict, Evidence] {
  const [title, evidence] = describe(emulator, goarch);
  return [{ status: 'unknown', title, hint }, evidence];
}

/** A run in one world proves nothing for the other: its system calls have another form. */
export function otherWorldOf({ world }: Platform, machine: Machine): [Verdict, Evidence] {
  const here = machine.world ?? 'new';
  const where: Text =
    machine.world === undefined
      ? text('QEMU has the system calls of the new world', 'QEMU 只有新世界的系统调用')
      : text(`this machine is of the ${here} world`, `本机属于${here === 'new' ? '新' : '旧'}世界`);
  const which: Text =
    world?.value == null
      ? text('and that of this platform is not known', '而该平台所属的世界未知')
      : text(
          `and this platform is of the ${world.value} one`,
          `而该平台属于${world.value === 'new' ? '新' : '旧'}世界`,
        );
  return [
    {
      status: 'skip',
      title: text(
        `not run: ${where.en}, ${which.en}; elf/world judges it`,
        `未运行：${where.zh}，${which.zh}；由 elf/world 判断`,
      ),
    },
    { world: world?.value ?? null, run_in: here },
  ];
}

/** execvp(3) hands what the kernel does not execute to /bin/sh, which carries out whatever its bytes happen to say. */
export function noProgram(unfit: readonly string[]): [Verdict, Evidence] {
  const ids = unfit.join(', ');
  return [
    {
      status: 'skip',
      title: text(`not run: no program of this architecture by ${ids}`, `未运行：根据 ${ids}，不是该架构的程序`),
    },
    { failed: [...unfit] },
  ];
}

const text = (en: string, zh: string): Text => ({ en, zh });

const hint = text(
  'apt-get install qemu-user-static (Debian, Ubuntu); dnf install qemu-user-static (openEuler, Kylin); or setup with qemu: auto',
  'apt-get install qemu-user-static（Debian、Ubuntu）；dnf install qemu-user-static（openEuler、麒麟）；或在 setup 中使用 qemu: auto',
);

function describe(emulator: Emulator, goarch: string): [Text, Evidence] {
  if (emulator.state === 'ready')
    return [text('not run', '未运行'), { emulator: `${emulator.tool} ${emulator.version}` }];
  const { en, zh } = whyNotEmulated(emulator, goarch);
  const said = text(`not run: ${en}`, `未运行：${zh}`);
  switch (emulator.state) {
    case 'missing':
      return [said, { looked_for: [...emulator.wanted] }];
    case 'hung':
      return [said, { emulator: emulator.tool }];
    case 'too-old':
      return [said, { emulator: `${emulator.tool} ${emulator.version}` }];
  }
}

/** Why a program of that architecture cannot run here. */
export function whyNotEmulated(emulator: Exclude<Emulator, Qemu>, goarch: string): Text {
  switch (emulator.state) {
    case 'missing':
      return text(`no emulator for ${goarch} on this machine`, `本机没有 ${goarch} 的模拟器`);
    case 'hung':
      return text(`${emulator.tool} hangs when it is asked for its version`, `询问版本时 ${emulator.tool} 无响应`);
    case 'too-old':
      return text(
        `${emulator.tool} ${emulator.version} is too old; ${goarch} needs ${emulator.since}`,
        `${emulator.tool} ${emulator.version} 版本过旧；${goarch} 需要 ${emulator.since}`,
      );
  }
}
