import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Source } from './bench-proof-packages.js';
import { moduleCopy } from './module-copy.js';

/** A function into which work is planted, and the benchmark that should notice. */
export interface Subject {
  /** Of the Go module proxy, or a package of the standard library that can be built outside of it. */
  readonly module: string;
  readonly file: string;
  /** The line that opens it. */
  readonly opens: string;
  /** Its symbol, without the package. */
  readonly symbol: string;
  readonly benchmark: string;
}

export const SUBJECTS: readonly Subject[] = [
  {
    module: 'github.com/mitchellh/mapstructure@v1.5.0',
    file: 'mapstructure.go',
    opens: 'func (d *Decoder) decodeString(name string, data interface{}, val reflect.Value) error {',
    symbol: '(*Decoder).decodeString',
    benchmark: 'Benchmark_DecodeTagged',
  },
  {
    module: 'github.com/mitchellh/mapstructure@v1.5.0',
    file: 'mapstructure.go',
    opens: 'func (d *Decoder) decodeStructFromMap(name string, dataVal, val reflect.Value) error {',
    symbol: '(*Decoder).decodeStructFromMap',
    benchmark: 'Benchmark_Decode',
  },
  {
    module: 'github.com/google/uuid@v1.6.0',
    file: 'version4.go',
    opens: 'func NewRandomFromReader(r io.Reader) (UUID, error) {',
    symbol: 'NewRandomFromReader',
    benchmark: 'BenchmarkNew',
  },
  {
    module: 'github.com/cespare/xxhash/v2@v2.3.0',
    file: 'xxhash.go',
    opens: 'func (d *Digest) Write(b []byte) (n int, err error) {',
    symbol: '(*Digest).Write',
    benchmark: 'BenchmarkDigestBytes/4KB',
  },
  {
    module: 'github.com/BurntSushi/toml@v1.5.0',
    file: 'parse.go',
    opens: 'func (p *parser) setValue(key string, value any) {',
    symbol: '(*parser).setValue',
    benchmark: 'BenchmarkDecode/large-doc',
  },
  {
    module: 'github.com/BurntSushi/toml@v1.5.0',
    file: 'parse.go',
    opens: 'func (p *parser) replaceEscapes(it item, str string) string {',
    symbol: '(*parser).replaceEscapes',
    benchmark: 'BenchmarkEscapes',
  },
  {
    module: 'encoding/csv',
    file: 'reader.go',
    opens: 'func (r *Reader) readRecord(dst []string) ([]string, error) {',
    symbol: '(*Reader).readRecord',
    benchmark: 'BenchmarkRead',
  },
  {
    module: 'html',
    file: 'escape.go',
    opens:
      'func unescapeEntity(b []byte, dst, src int, entity map[string]rune, entity2 map[string][2]rune) (dst1, src1 int) {',
    symbol: 'unescapeEntity',
    benchmark: 'BenchmarkUnescapeDense',
  },
  {
    module: 'text/tabwriter',
    file: 'tabwriter.go',
    opens: 'func (b *Writer) format(pos0 int, line0, line1 int) (pos int) {',
    symbol: '(*Writer).format',
    benchmark: 'BenchmarkTable/10x10/reuse',
  },
];

/** A checkout of its module that can be changed. */
export function checkoutOf({ module }: Subject, scratch: string): Source {
  if (module.includes('@'))
    return { folder: moduleCopy(module, scratch), importPath: module.slice(0, module.lastIndexOf('@')) };
  const name = module.split('/').at(-1) ?? module;
  const importPath = `example.cn/${name}`;
  const folder = join(scratch, name);
  if (existsSync(folder)) return { folder, importPath };
  const root = spawnSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).stdout.trim();
  mkdirSync(folder);
  // Tests of the package by itself import it by its name, and examples are not needed.
  for (const file of readdirSync(join(root, 'src', module)).filter(file => /\.go$/.test(file)))
    if (!/example.*_test\.go$/.test(file)) {
      const text = readFileSync(join(root, 'src', module, file), 'utf8');
      writeFileSync(join(folder, file), text.replaceAll(`"${module}"`, `"${importPath}"`));
    }
  writeFileSync(join(folder, 'go.mod'), `module ${importPath}\n\ngo 1.24\n`);
  return { folder, importPath };
}

/** The same checkout with so many rounds of a loop at the start of the function: 4 to 8 instructions each. */
export function planted({ folder, importPath }: Source, { file, opens }: Subject, rounds: number): Source {
  const copy = `${folder}-planted`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(`${opens}\n`).length !== 2) throw new Error(`${file}: ${opens} is not there once`);
  const loop = `\tfor i := 0; i < ${rounds}; i++ {\n\t\tplanted = planted*31 + i\n\t}\n`;
  writeFileSync(
    path,
    text.replace(`${opens}\n`, start => `${start}${loop}`),
  );
  appendFileSync(path, '\nvar planted int\n');
  return { folder: copy, importPath };
}
