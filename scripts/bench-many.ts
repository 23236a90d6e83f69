import { randomFillSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianRatio, peakMemory, type Row, timed } from './bench-measure.js';

const PLATFORMS = 'openeuler-24.03/loongson-3a6000,kylin-v10-sp3/phytium-ft2000plus,openeuler-22.03/zhaoxin-kx-6000';
const FILES = 300;
const MB = 1 << 20;

/** A release set of 300 Go programs of 10 to 30 MB, no two alike, against what only hashes them. */
export async function manyBinaries(cli: string, scratch: string): Promise<Row> {
  const folder = join(scratch, 'many');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  let bytes = 0;
  try {
    let made = 0;
    for (let step = 0; made < FILES; step++) {
      // 21 programs are built; the copies of each differ in every byte of their data.
      const goarch = (['loong64', 'arm64', 'amd64'] as const)[step % 3] ?? 'amd64';
      const program = await goProgram(folder, goarch, (2 + (Math.floor(step / 3) % 7) * 3.3) * MB);
      const content = readFileSync(program.file);
      for (const last = Math.min(FILES, made + Math.ceil(FILES / 21)); made < last; made++) {
        randomFillSync(content, program.dataAt, program.dataSize);
        writeFileSync(join(folder, 'dist', `program-${made}-${goarch}`), content);
        bytes += content.length;
      }
      rmSync(program.file);
    }
    const rates: number[] = [];
    const rate = async (run: Promise<number>) => {
      const time = await run;
      rates.push(bytes / MB / (time / 1000));
      return time;
    };
    const verify = () => rate(timed(process.execPath, [cli, ...verifyArguments('dist/*', PLATFORMS)], { cwd: folder }));
    const sum = () => timed('sh', ['-c', 'ls dist/* | xargs -P2 -n10 sha256sum'], { cwd: folder });
    const ratio = await medianRatio(verify, sum, 3);
    const median = rates.sort((a, b) => a - b)[1] ?? Number.NaN;
    console.log(`verify of ${FILES} binaries, ${Math.round(bytes / MB)} MB: ${median.toFixed(0)} MB/s`);
    return {
      what: `verify of ${FILES} Go binaries of 10 to 30 MB`,
      what_zh: `验证 ${FILES} 个 10～30 MB 的 Go 二进制`,
      ratio,
      // Two of them read some 600 MB/s on two cores: twice their time is 300 MB/s.
      limit: 2,
      against: '`sha256sum` of the same files, two at once',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Peak memory of verifying 400 MB and 20 MB: a file is read through windows, so its size must not show. */
export async function flatMemory(cli: string, scratch: string): Promise<Row> {
  const folder = join(scratch, 'memory');
  mkdirSync(folder);
  const peak = async (size: number) => {
    const { file } = await goProgram(folder, 'loong64', size);
    const platform = PLATFORMS.split(',')[0] ?? '';
    const used = await peakMemory([cli, ...verifyArguments(file, platform)], folder);
    console.log(`verify of ${Math.round(statSync(file).size / MB)} MB: peak of ${Math.round(used / 1024)} MB`);
    rmSync(file);
    return used;
  };
  const small = await peak(12 * MB);
  return {
    what: 'peak memory of verify, a 400 MB binary',
    what_zh: 'verify 的内存峰值：400 MB 的二进制',
    ratio: (await peak(392 * MB)) / small,
    limit: 1.1,
    against: 'that of a 20 MB one',
  };
}

export function verifyArguments(files: string, platforms: string): string[] {
  const options = { files, platforms, run: 'false', readelf: 'off', objdump: 'off' };
  return ['verify', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), '--quiet'];
}

/** A server with `size` random bytes in it; the file, and where in it those bytes are. */
export async function goProgram(
  folder: string,
  goarch: string,
  size: number,
): Promise<{ file: string; dataAt: number; dataSize: number }> {
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'go.mod'), 'module example.cn/large\n\ngo 1.22\n');
  writeFileSync(
    join(source, 'main.go'),
    'package main\n\nimport (\n\t_ "embed"\n\t"net/http"\n)\n\n//go:embed data.bin\nvar data string\n\nfunc main() { _ = http.ListenAndServe("127.0.0.1:0", nil); println(len(data)) }\n',
  );
  const data = randomFillSync(Buffer.alloc(Math.floor(size)));
  writeFileSync(join(source, 'data.bin'), data);
  const file = join(folder, `program-${goarch}`);
  await timed('go', ['build', '-trimpath', '-buildvcs=false', '-o', file, '.'], {
    cwd: source,
    env: { GOOS: 'linux', GOARCH: goarch, CGO_ENABLED: '0', GOARM64: 'v8.0', GOAMD64: 'v2' },
  });
  const dataAt = readFileSync(file).indexOf(data.subarray(0, 64));
  if (dataAt === -1) throw new Error(`${file} does not hold its data in one piece`);
  return { file, dataAt, dataSize: data.length };
}
