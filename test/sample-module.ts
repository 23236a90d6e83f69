import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const MAIN = (name: string) => `package main

import (
	"flag"
	"fmt"
	"net/http"
	"os"
)

var version = "dev"

func main() {
	show := flag.Bool("version", false, "print the version")
	flag.Parse()
	if *show {
		fmt.Println("${name}", version)
		return
	}
	if err := http.ListenAndServe("127.0.0.1:0", nil); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
`;

export const SAMPLE: Readonly<Record<string, string>> = {
  'go.mod': 'module example.cn/acme/gateway\n\ngo 1.22\n',
  'cmd/gateway/main.go': MAIN('gateway'),
  'cmd/gwctl/main.go': MAIN('gwctl'),
  'router/router.go':
    'package router\n\n// Match reports whether path is routed.\nfunc Match(path string) bool { return path != "" }\n',
};

/** A module that imports nothing, so that each audit of it compiles little. */
export const SMALL: Readonly<Record<string, string>> = {
  'go.mod': 'module example.cn/acme/gateway\n\ngo 1.22\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};
/** To be laid over it: a package that compiles for linux/amd64 and for nothing else. */
export const ONLY_ON_AMD64: Readonly<Record<string, string>> = {
  'line/line.go': 'package line\n\nvar Line = lineSize\n',
  'line/line_amd64.go': 'package line\n\nconst lineSize = 64\n',
};

const SUM = (rounds: number) => `package sum

// Sum adds up what stands in values.
func Sum(values []uint64) uint64 {
	var sum uint64
	for round := 0; round < ${rounds}; round++ {
		for _, value := range values {
			sum = sum*31 + value
		}
	}
	return sum
}
`;

/** A Go module with one benchmark, which takes moments, and a small program. */
export const BENCHED: Readonly<Record<string, string>> = {
  'go.mod': 'module example.cn/acme/gateway\n\ngo 1.22\n',
  'cmd/gwctl/main.go': 'package main\n\nfunc main() { println("gwctl") }\n',
  'sum/sum.go': SUM(20),
  'sum/sum_test.go': `package sum

import "testing"

func BenchmarkSum(b *testing.B) {
	values := make([]uint64, 1000)
	for i := 0; i < b.N; i++ {
		values[i%1000] = Sum(values)
	}
}
`,
};

/** For a commit that makes the benchmark a tenth slower, and for one that says the same in other words. */
export const slower = { 'sum/sum.go': SUM(22) };
export const asFast = { 'sum/sum.go': SUM(20).replace('// Sum adds', '\n// Sum adds') };

/** A checkout in a folder of its own: a Go module with two programs, one commit, tagged v1.2.0. The caller removes it. */
export function sampleCheckout(files: Readonly<Record<string, string>> = SAMPLE, { git = true } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'xinchuang-sample-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (git) {
    const run = (...argv: string[]) => {
      const identity = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.cn', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...identity, ...argv], { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
    };
    run('init', '-q', '-b', 'main');
    run('remote', 'add', 'origin', 'https://git.example.cn/acme/gateway.git');
    run('add', '-A');
    run('commit', '-q', '-m', 'sample');
    run('tag', 'v1.2.0');
  }
  return folder;
}

/** gwctl with so many bytes in it that nothing can leave out: files for a commit that makes it grow. */
export const grown = (bytes: number): Readonly<Record<string, string>> => ({
  'cmd/gwctl/table.txt': 'x'.repeat(bytes),
  'cmd/gwctl/table.go':
    'package main\n\nimport _ "embed"\n\n//go:embed table.txt\nvar table string\n\nfunc init() { version += table[:0] }\n',
});
