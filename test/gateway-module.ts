import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commit, git } from './bench-module.js';

/** A module with a program: it says its version, and with --self-test it handles 40 requests. */
const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.cn/gate\n\ngo 1.21\n',
  'table/table.go': `package table

var squares = fill(2000)

func fill(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i * i
	}
	return all
}

func At(i int) int { return squares[i%len(squares)] }
`,
  'codec/codec.go': `package codec

import "bytes"

type Node struct {
	Next *Node
	Name []byte
}

func Decode(text []byte) *Node {
	var list *Node
	for _, word := range bytes.Fields(text) {
		list = &Node{Next: list, Name: append([]byte(nil), word...)}
	}
	return list
}
`,
  'codec/codec_test.go': `package codec

import (
	"strings"
	"testing"
)

var text = []byte(strings.Repeat("some words of a text ", 100))
var kept = make([]*Node, 64)

func BenchmarkDecode(b *testing.B) {
	b.SetBytes(int64(len(text)))
	for i := 0; i < b.N; i++ {
		kept[i%64] = Decode(text)
	}
}
`,
  'cmd/gate/main.go': `package main

import (
	"fmt"
	"os"

	"example.cn/gate/codec"
	"example.cn/gate/table"
)

type server struct{ n int }

//go:noinline
func (s *server) begin(text []byte) { s.n += len(text) }

//go:noinline
func (s *server) done() { s.n++ }

func (s *server) handle(text []byte) {
	s.begin(text)
	codec.Decode(text)
	s.done()
}

func main() {
	switch {
	case len(os.Args) > 1 && os.Args[1] == "--version":
		fmt.Println("v1", table.At(3))
	case len(os.Args) > 1 && os.Args[1] == "--self-test":
		s := &server{}
		for i := 0; i < 40; i++ {
			s.handle([]byte("a request of some words"))
		}
		fmt.Println(s.n)
	default:
		os.Exit(2)
	}
}
`,
};

type Change = readonly [file: string, from: string, to: string];

/** A package more in the program. */
export const LARGER: readonly Change[] = [
  ['cmd/gate/main.go', 'import (\n', 'import (\n\t"encoding/json"\n'],
  ['cmd/gate/main.go', 'fmt.Println(s.n)', 'json.NewEncoder(os.Stdout).Encode(s.n)'],
];
/** More to do before main.main. */
export const SLOWER_START: Change = ['table/table.go', 'fill(2000)', 'fill(6000)'];
/** More to do for a request: an operation for each word. */
export const SLOWER_REQUEST: Change = [
  'codec/codec.go',
  'list = &Node{Next: list, Name: append([]byte(nil), word...)}',
  'list = &Node{Next: list, Name: append([]byte(nil), bytes.ToUpper(word)...)}',
];
/** Other lines, and the same instructions. */
export const MOVED: Change = ['cmd/gate/main.go', 'type server', '// One connection.\ntype server'];

/** A checkout of it, with a second commit that has these changes. */
export function gatewayCheckout(...changes: readonly Change[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'xcg-bench-gateway-')), 'gate');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'base');
  const now = { ...FILES };
  for (const [file, from, to] of changes) {
    const before = now[file] ?? '';
    if (before.split(from).length !== 2) throw new Error(`${file}: ${JSON.stringify(from)} is not there once`);
    now[file] = before.replace(from, () => to);
    write(file, now[file]);
  }
  commit(folder, 'head');
  return folder;
}
