import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a service does most, each by a function of the standard library. `b` is text of the size that is benchmarked. */
const FUNCTIONS: readonly { readonly name: string; readonly imports: readonly string[]; readonly body: string }[] = [
  { name: 'Fields', imports: ['bytes'], body: 'return len(bytes.Fields(b))' },
  { name: 'Lower', imports: ['bytes'], body: 'return len(bytes.ToLower(b))' },
  { name: 'Replace', imports: ['bytes'], body: 'return len(bytes.ReplaceAll(b, []byte("an"), []byte("the")))' },
  { name: 'Count', imports: ['unicode/utf8'], body: 'return utf8.RuneCount(b)' },
  { name: 'Base64', imports: ['encoding/base64'], body: 'return len(base64.StdEncoding.EncodeToString(b))' },
  { name: 'Hex', imports: ['encoding/hex'], body: 'return len(hex.EncodeToString(b))' },
  { name: 'SHA256', imports: ['crypto/sha256'], body: 'sum := sha256.Sum256(b)\n\treturn int(sum[0])' },
  { name: 'MD5', imports: ['crypto/md5'], body: 'sum := md5.Sum(b)\n\treturn int(sum[0])' },
  { name: 'CRC32', imports: ['hash/crc32'], body: 'return int(crc32.ChecksumIEEE(b))' },
  { name: 'FNV', imports: ['hash/fnv'], body: 'h := fnv.New64a()\n\th.Write(b)\n\treturn int(h.Sum64())' },
  {
    name: 'JSON',
    imports: ['encoding/json', 'strings'],
    body: 'out, _ := json.Marshal(strings.Fields(string(b)))\n\treturn len(out)',
  },
  {
    name: 'Unjson',
    imports: ['encoding/json'],
    body: 'text, _ := json.Marshal(string(b))\n\tvar out any\n\t_ = json.Unmarshal(text, &out)\n\treturn len(text)',
  },
  {
    name: 'Sort',
    imports: ['slices', 'strings'],
    body: 'words := strings.Fields(string(b))\n\tslices.Sort(words)\n\treturn len(words)',
  },
  { name: 'Escape', imports: ['html'], body: 'return len(html.EscapeString(string(b)))' },
  { name: 'Query', imports: ['net/url'], body: 'return len(url.QueryEscape(string(b)))' },
  { name: 'Quote', imports: ['strconv'], body: 'return len(strconv.Quote(string(b)))' },
  {
    name: 'CSV',
    imports: ['encoding/csv', 'bytes'],
    body: 'rows, _ := csv.NewReader(bytes.NewReader(b)).ReadAll()\n\treturn len(rows)',
  },
  {
    name: 'Scan',
    imports: ['bufio', 'bytes'],
    body: 'n := 0\n\tfor s := bufio.NewScanner(bytes.NewReader(b)); s.Scan(); {\n\t\tn++\n\t}\n\treturn n',
  },
  {
    name: 'Words',
    imports: ['strings'],
    body: 'seen := map[string]int{}\n\tfor _, word := range strings.Fields(string(b)) {\n\t\tseen[word]++\n\t}\n\treturn len(seen)',
  },
  { name: 'Match', imports: ['regexp'], body: 'return len(words.FindAll(b, -1))' },
];
const SIZES = [64, 256, 1024, 4096, 16_384];
/** Benchmarks of a package: four packages. */
const EACH = 5;

/**
 * A module with a hundred benchmarks, as one commit, and a second one: a constant that all packages have differs, so that no
 * binary is the same and each benchmark is compared; and one function does more.
 */
export function hundredBenchmarks(scratch: string): string {
  const folder = join(scratch, 'hundred');
  write(folder, 'go.mod', 'module example.cn/hundred\n\ngo 1.24\n');
  write(folder, 'release/release.go', 'package release\n\nvar Name = "1.0.0"\n');
  for (let at = 0; at < FUNCTIONS.length; at += EACH)
    packageOf(folder, `part${at / EACH}`, FUNCTIONS.slice(at, at + EACH));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'base');
  write(folder, 'release/release.go', 'package release\n\nvar Name = "1.0.1, with more"\n');
  packageOf(
    folder,
    'part0',
    FUNCTIONS.slice(0, EACH).map(one =>
      one.name === 'Fields' ? { ...one, body: 'return len(bytes.Fields(b)) + bytes.Count(b, []byte("an"))' } : one,
    ),
  );
  commit(folder, 'head');
  return folder;
}

function packageOf(folder: string, name: string, functions: typeof FUNCTIONS): void {
  const imports = [...new Set(functions.flatMap(one => one.imports)), 'example.cn/hundred/release'].sort();
  const needsWords = functions.some(one => one.name === 'Match');
  const bodies = functions.map(one => `func ${one.name}(b []byte) int {\n\t${one.body}\n}\n`);
  write(
    folder,
    `${name}/${name}.go`,
    [
      `package ${name}\n\nimport (\n${imports.map(path => `\t"${path}"\n`).join('')})\n`,
      'var Release = release.Name\n',
      ...(needsWords ? ['var words = regexp.MustCompile(`[a-m]+n`)\n'] : []),
      ...bodies,
    ].join('\n'),
  );
  const benchmarks = functions.flatMap(one =>
    SIZES.map(
      size =>
        `func Benchmark${one.name}_${size}(b *testing.B) {\n\ttext := textOf(${size})\n\tb.ResetTimer()\n\tfor i := 0; i < b.N; i++ {\n\t\tsink += ${one.name}(text)\n\t}\n}\n`,
    ),
  );
  write(
    folder,
    `${name}/${name}_test.go`,
    [
      `package ${name}\n\nimport "testing"\n`,
      'var sink int\n',
      'func textOf(size int) []byte {\n\tconst line = "an answer, in plain words, of <one> line & no more\\n"\n\tvar text []byte\n\tfor len(text) < size {\n\t\ttext = append(text, line...)\n\t}\n\treturn text[:size]\n}\n',
      ...benchmarks,
    ].join('\n'),
  );
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

function git(folder: string, ...argv: string[]): void {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.cn'];
  const { status, stderr } = spawnSync('git', [...who, ...argv], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
}
