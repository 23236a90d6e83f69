import type { CheckDefinition } from '../report/model.js';

export const smokeChecks: readonly CheckDefinition[] = [
  {
    id: 'run/starts',
    severity: 'error',
    title: { en: 'The binary starts and ends by itself', zh: '二进制文件能够启动并自行结束' },
    why: {
      en: 'The last doubt that no file check removes: the loader, the Go runtime and every package initialiser have run. It runs natively where the machine is of that architecture, and under user-mode QEMU for each platform, on the CPU model nearest to its CPU and with its kernel release. The model is an approximation: a crash counts only where it would happen on the platform too, anything else is unknown. QEMU knows neither the page size nor the old world of a LoongArch kernel: those are judged from the file.',
      zh: '文件检查无法消除的最后疑问：加载器、Go 运行时和所有包的初始化都真正执行过。本机属于该架构时直接运行；并针对每个平台在 QEMU 用户态下，以最接近其 CPU 的型号和其内核版本号运行。型号只是近似：只有在平台上同样会发生的崩溃才算失败，其余一律为未知。QEMU 既不反映目标内核的页大小，也不反映 LoongArch 旧世界，这两项由文件检查判断。',
    },
    fix: {
      en: 'Run the same command by hand; set verify.run to arguments with which your program ends by itself with exit code 0.',
      zh: '手工执行同一命令；把 verify.run 设为能让程序自行结束并以 0 退出的参数。',
    },
    source: 'qemu-user manual; Go runtime/signal_unix.go (crash texts)',
  },
];
