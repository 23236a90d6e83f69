import { DT } from '../format/fields.js';
import { type Fields, name, noteOwner, number, UNTOLD } from './fields.js';
import { dynamicFlags, dynamicFlags1, noteTypes } from './names.js';

export interface ReadelfReader {
  /** One line of standard output at a time; a table of a million symbols is counted, not kept. */
  readonly line: (text: string) => void;
  /**
   * undefined when a line that must be there is not, or a table is shorter than its heading or the header says: another
   * language, another program, or cut short.
   */
  readonly fields: () => Fields | undefined;
}

/** Reads what `readelf -hlSdnVsW` prints with LC_ALL=C; written against GNU binutils 2.38 to 2.47. */
export function readelfReader(): ReadelfReader {
  const found = new Map<string, string>();
  const state: State = { found, seen: new Set(), noteTable: '', tables: [], notes: 0, needs: 0, needed: [], text: '' };
  let take: Take = header;
  return {
    line(whole) {
      const text = shortened(whole);
      const next = heading(text, state);
      if (next !== undefined) take = next;
      else if (text !== '') take(text, state);
    },
    fields() {
      endNote(state);
      endNeed(state);
      return consistent(state) ? found : undefined;
    },
  };
}

/** The same of a whole output. */
export function parseReadelf(output: string): Fields | undefined {
  const reader = readelfReader();
  for (const line of output.split('\n')) reader.line(line);
  return reader.fields();
}

/**
 * Names in the output are the file’s and may be long: what is in the middle of such a line is a name that is not compared
 * anyway. Besides, every pattern here takes time linear in its line.
 */
function shortened(line: string): string {
  return line.length <= 2 * END ? line : line.slice(0, END) + line.slice(-END);
}

const END = 1000;

type Take = (line: string, state: State) => void;

interface State {
  readonly found: Map<string, string>;
  /** Names of the note tables of which at least one note was shown. */
  readonly seen: Set<string>;
  noteTable: string;
  /** What each heading promised, and what came. */
  readonly tables: { readonly promised: number; came: number }[];
  notes: number;
  /** The note that is being read. */
  text: string;
  needs: number;
  /** Library and versions of the version need that is being read. */
  needed: string[];
}

/** Hostile files have long tables; ours are bounded likewise. */
const MAX_FIELDS = 400_000;

function put({ found }: State, field: string, value: string): void {
  if (found.size < MAX_FIELDS) found.set(field, value);
}

/** What the headings begin. A heading that we do not know begins something that we do not read. */
function heading(line: string, state: State): Take | undefined {
  // Symbols from the 100,000th on stand at the margin, as headings do.
  if (/^(?:\s|\d+: |$)/.test(line)) return undefined;
  const table = (promised: string | undefined, take: Take): Take => {
    state.tables.push({ promised: Number(promised), came: 0 });
    return take;
  };
  endNote(state);
  if (line === 'Section Headers:') return section;
  if (line === 'Program Headers:') return segment;
  let match = /^Dynamic section at offset 0x[0-9a-f]+ contains (\d+) entr/.exec(line);
  if (match !== null) return table(match[1], dynamic);
  match = /^Symbol table '(.*)' contains (\d+) entr/.exec(line);
  if (match !== null) {
    put(state, `symbols in ${name(match[1] ?? '')}`, number(Number(match[2])));
    return table(match[2], symbol);
  }
  match = /^Version needs section '.*' contains (\d+) entr/.exec(line);
  if (match !== null) return table(match[1], need);
  match = /^Displaying notes found in: (.*)$/.exec(line);
  state.noteTable = match?.[1] ?? '';
  if (match !== null || line.startsWith('Displaying notes found at file offset')) return note;
  return line === 'ELF Header:' ? header : nothing;
}

const nothing: Take = () => {};

function row({ tables }: State): void {
  const table = tables.at(-1);
  if (table !== undefined) table.came++;
}

const LABELS: Readonly<Record<string, string>> = {
  Class: 'class',
  Data: 'data',
  'OS/ABI': 'osabi',
  'ABI Version': 'abi version',
  Type: 'type',
  Machine: 'machine',
  // The second of that name: the first is EI_VERSION, `1 (current)`.
  Version: 'version',
  'Entry point address': 'entry',
  'Start of program headers': 'e_phoff',
  'Start of section headers': 'e_shoff',
  Flags: 'e_flags',
  'Number of program headers': 'e_phnum',
  'Number of section headers': 'e_shnum',
  'Section header string table index': 'e_shstrndx',
};

const WORDS = ['class', 'osabi', 'machine'];

function header(line: string, state: State): void {
  const [, label = '', value = ''] = /^ {2}([^:]+): +(.*?) *$/.exec(line) ?? [];
  const field = Object.hasOwn(LABELS, label) ? LABELS[label] : undefined;
  if (field === undefined) return;
  if (WORDS.includes(field)) put(state, field, value.startsWith('<unknown') ? UNTOLD : value);
  else if (field === 'type') put(state, field, /^[A-Z]+/.exec(value)?.[0] ?? UNTOLD);
  else if (field === 'data') put(state, field, value.replace("2's complement, ", ''));
  else put(state, field, asNumber(/^[^\s,]+/.exec(value)?.[0]));
  const machine = state.found.get('machine');
  // One older than 2.38 does not know the machine.
  if (field !== 'e_flags' || (machine !== 'LoongArch' && machine !== UNTOLD)) return;
  // 2.38 and 2.39 have other words for them.
  const words = /^0x[0-9a-f]+, ((?:SOFT|SINGLE|DOUBLE)-FLOAT, OBJ-v[01])$/.exec(value)?.[1];
  put(state, 'e_flags decoded', words ?? UNTOLD);
}

const SEGMENT =
  /^ {2}(\S.*?) +(0x[0-9a-f]+) (0x[0-9a-f]+) 0x[0-9a-f]+ (0x[0-9a-f]+) (0x[0-9a-f]+) ([R ][W ][E ]) (0x[0-9a-f]+|\d+)$/;

function segment(line: string, state: State): void {
  const interpreter = /^ {6}\[Requesting program interpreter: (.*)\]$/.exec(line)?.[1];
  if (interpreter !== undefined) put(state, 'interpreter', name(interpreter));
  const [, type, offset, address, fileSize, memorySize, rights, align] = SEGMENT.exec(line) ?? [];
  if (type === undefined) return;
  const n = amount(state, 'segments');
  put(state, `segment ${n} type`, type.startsWith('<unknown') ? UNTOLD : type);
  put(state, `segment ${n} offset`, asNumber(offset));
  put(state, `segment ${n} address`, asNumber(address));
  put(state, `segment ${n} file size`, asNumber(fileSize));
  put(state, `segment ${n} memory size`, asNumber(memorySize));
  put(state, `segment ${n} flags`, (rights ?? '').replaceAll(' ', '-'));
  put(state, `segment ${n} align`, asNumber(align));
  put(state, 'segments', number(n + 1));
}

const SECTION =
  /^ {2}\[ *\d+\] (.*\S|) +(<unknown>\S*(?: \S+)?|SYMTAB SECTION|\S+) +([0-9a-f]{16}) ([0-9a-f]{6,}) ([0-9a-f]{6,}) ([0-9a-f]{2,}) ([A-Za-z ]*?) +(\d+) +(\d+) +(\d+)$/;

function section(line: string, state: State): void {
  const match = SECTION.exec(line);
  if (match === null) return;
  const [, title = '', type = '', address, offset, size, entrySize, flags = '', link, info, align] = match;
  const n = amount(state, 'sections');
  put(state, `section ${n} name`, name(title.trim()));
  put(state, `section ${n} type`, /^[A-Z_]+( SECTION)?$/.test(type) ? type : UNTOLD);
  put(state, `section ${n} address`, asNumber(`0x${address}`));
  put(state, `section ${n} offset`, asNumber(`0x${offset}`));
  put(state, `section ${n} size`, asNumber(`0x${size}`));
  put(state, `section ${n} entry size`, asNumber(`0x${entrySize}`));
  put(state, `section ${n} flags`, flags.trim());
  put(state, `section ${n} link`, asNumber(link));
  put(state, `section ${n} info`, asNumber(info));
  put(state, `section ${n} align`, asNumber(align));
  put(state, 'sections', number(n + 1));
}

function amount({ found }: State, field: string): number {
  return Number(found.get(field) ?? 0);
}

const NAMED: readonly number[] = [DT.NEEDED, DT.SONAME, DT.RPATH, DT.RUNPATH];
const FLAG_WORDS: Readonly<Record<number, readonly string[]>> = {
  [DT.FLAGS]: dynamicFlags,
  [DT.FLAGS_1]: dynamicFlags1,
};
/** DT_PLTREL holds another tag. */
const TAG_NAMES: Readonly<Record<string, number>> = { RELA: 7, REL: 17 };

function dynamic(line: string, state: State): void {
  const match = /^ (0x[0-9a-f]{8,}) \((.*?)\) *(.*)$/.exec(line);
  if (match === null) return;
  row(state);
  const [, digits, , value = ''] = match;
  const tag = Number(digits);
  if (tag === DT.NULL) return;
  const n = amount(state, 'dynamic entries');
  put(state, 'dynamic entries', number(n + 1));
  put(state, `dynamic ${n} tag`, asNumber(digits));
  put(state, `dynamic ${n} value`, dynamicValue(tag, value.trim()));
}

function dynamicValue(tag: number, value: string): string {
  const open = value.indexOf('[');
  const text = open >= 0 && value.endsWith(']') ? value.slice(open + 1, -1) : undefined;
  if (text !== undefined) return NAMED.includes(tag) ? name(text) : UNTOLD;
  const words = FLAG_WORDS[tag];
  if (words !== undefined) {
    const bits = value
      .replace(/^Flags: */, '')
      .split(' ')
      .filter(word => word !== '' && word !== 'None')
      .map(word => words.indexOf(word));
    return bits.includes(-1) ? UNTOLD : number(bits.reduce((sum, bit) => sum + 2 ** bit, 0));
  }
  if (Object.hasOwn(TAG_NAMES, value)) return number(TAG_NAMES[value] ?? 0);
  return asNumber(value.replace(/ \(bytes\)$/, ''));
}

function symbol(line: string, state: State): void {
  if (/^ *\d+: /.test(line)) row(state);
}

function need(line: string, state: State): void {
  const library = /^ {2}(?:0x|0+)[0-9a-f]*: Version: \d+ {2}File: (.*) {2}Cnt: \d+ *$/.exec(line)?.[1];
  const version = /^ {2}0x[0-9a-f]+: {3}Name: (.*) {2}Flags: .* {2}Version: \d+ *$/.exec(line)?.[1];
  if (library !== undefined) {
    endNeed(state);
    row(state);
    state.needed = [name(library)];
  }
  if (version !== undefined && state.needed.length < 5000) state.needed.push(name(version));
}

function endNeed(state: State): void {
  const { needed } = state;
  if (needed.length === 0) return;
  put(state, `version need ${state.needs++}`, needed.includes(UNTOLD) ? UNTOLD : needed.join(' '));
  state.needed = [];
}

/** Owner and size; the rest stands behind a tab. */
const NOTE = /^ {2}(?:(.*\S) +| *)0x([0-9a-f]{8,})$/;

/** A note is one line, and properties may go on in lines of their own. */
function note(line: string, state: State): void {
  const tab = line.indexOf('\t');
  const match = tab < 0 ? null : NOTE.exec(line.slice(0, tab));
  if (match === null) {
    if (state.text !== '' && /^\s/.test(line)) state.text = `${state.text}\t${line}`.slice(0, 20_000);
    return;
  }
  endNote(state);
  const [, owner = '', size] = match;
  const rest = line.slice(tab + 1);
  const n = state.notes++;
  state.seen.add(state.noteTable);
  put(state, `note ${n} owner`, noteOwner(owner));
  put(
    state,
    `note ${n} type`,
    noteTypes.find(([of, , label]) => of === owner && rest.startsWith(label))?.[2] ?? UNTOLD,
  );
  put(state, `note ${n} size`, asNumber(`0x${size}`));
  state.text = `${owner}\t${rest}`.slice(0, 20_000);
}

function endNote(state: State): void {
  const { text } = state;
  state.text = '';
  const [, owner, type = '', description = ''] = /^(.*?)\t([^\t]*)\t?(.*)$/s.exec(text) ?? [];
  const value = (pattern: RegExp) => pattern.exec(description)?.[1];
  if (owner === 'Go' && type === 'GO BUILDID') {
    const bytes = value(/description data: ((?:[0-9a-f]{2} ?)+)/);
    put(
      state,
      'Go build id',
      bytes === undefined ? UNTOLD : name(Buffer.from(bytes.replaceAll(' ', ''), 'hex').toString('latin1')),
    );
  } else if (owner === 'Go') put(state, 'Go build id', UNTOLD);
  if (owner !== 'GNU') return;
  const id = value(/Build ID: ([0-9a-f]+)/);
  if (type.startsWith('NT_GNU_BUILD_ID')) put(state, 'build id', id ?? UNTOLD);
  const abi = value(/OS: Linux, ABI: ([0-9.]+)/);
  if (abi !== undefined) put(state, 'ABI tag', abi);
  const levels = [...(value(/x86 ISA needed: ([^\t\n]*)/) ?? '').matchAll(/x86-64-(?:v([2-4])|baseline)/g)];
  if (levels.length > 0) put(state, 'x86 ISA needed', `v${Math.max(...levels.map(([, level]) => Number(level ?? 1)))}`);
}

/** `0x40`, `64`; UNTOLD where there is no number, or one that is too large. */
function asNumber(text: string | undefined): string {
  return text !== undefined && /^(0x[0-9a-f]+|\d+)$/.test(text) ? number(Number(text)) : UNTOLD;
}

function consistent({ found, tables, seen }: State): boolean {
  if (Object.values(LABELS).some(label => !found.has(label))) return false;
  for (const [many, header] of [
    ['segments', 'e_phnum'],
    ['sections', 'e_shnum'],
  ] as const) {
    if (!found.has(many)) found.set(many, '0x0');
    // With 0xff00 sections or more the header says 0, and readelf the true number in brackets.
    if (found.get(many) !== found.get(header) && found.get(header) !== '0x0') return false;
  }
  if (tables.some(({ promised, came }) => promised !== came)) return false;
  for (let n = 0; n < Number(found.get('sections')); n++) {
    const shown = found.get(`section ${n} name`);
    const isNote = found.get(`section ${n} type`) === 'NOTE' && found.get(`section ${n} size`) !== '0x0';
    if (isNote && shown !== undefined && shown !== UNTOLD && !seen.has(shown)) return false;
  }
  return true;
}
