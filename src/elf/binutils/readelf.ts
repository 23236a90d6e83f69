import { resolve } from 'node:path';
import type { Check, CheckDefinition, Evidence } from '../../report/model.js';
import { type System, ToolError } from '../../system/index.js';
import { text } from '../examined.js';
import { hex } from '../format/fields.js';
import type { ElfStructure } from '../format/file.js';

export const readelfDefinition: CheckDefinition = {
  id: 'elf/readelf-agrees',
  severity: 'error',
  title: text('GNU readelf reads the same out of the file', 'GNU readelf 读出的内容一致'),
  why: text(
    'Every verdict rests on our own ELF reader. A second reader, of other people, must see the same fields.',
    '所有结论都基于我们自己的 ELF 读取器。由他人实现的第二个读取器必须看到相同的字段。',
  ),
  fix: text(
    'A difference is an error in one of the two readers or a file made to deceive: do not release it; report it with the evidence.',
    '若有差异，要么其中一个读取器有错，要么文件是蓄意伪造的：请勿发布，并附上证据报告。',
  ),
  source: 'GNU binutils readelf -hlSdW; facts about 2.40 and 2.44',
};

export interface ReadelfOptions {
  /** `readelf`, `loongarch64-linux-gnu-readelf` or a path. Plain readelf decodes every architecture. */
  readonly tool?: string;
  /** The `subject` of the check. */
  readonly subject: string;
}

/**
 * Runs readelf on the file and compares field by field what both readers know: header, segments, sections, needed
 * libraries and flags. `skip` when there is no readelf, `unknown` when its output cannot be understood.
 */
export async function crossCheckReadelf(
  system: Pick<System, 'exec'>,
  path: string,
  elf: ElfStructure,
  { tool = 'readelf', subject }: ReadelfOptions,
): Promise<Check> {
  const { id, severity, fix } = readelfDefinition;
  const check = (status: Check['status'], en: string, zh: string, evidence: Evidence): Check => ({
    id,
    status,
    severity,
    subject,
    title: text(en, zh),
    evidence,
    ...((status === 'fail' || status === 'unknown') && { hint: fix }),
  });
  const run = (argv: readonly string[]) =>
    system.exec(tool, argv, { env: { LC_ALL: 'C', LANGUAGE: undefined }, timeoutMs: 60_000, maxOutput: 32 << 20 });
  let version: string;
  try {
    version = (await run(['--version'])).stdout.split('\n')[0] ?? '';
  } catch (error) {
    if (!(error instanceof ToolError) || error.reason !== 'not-found') throw error;
    return check('skip', `${tool} is not on this machine`, `本机没有 ${tool}`, { tool });
  }
  let output: string;
  try {
    // An absolute path cannot be taken for an option.
    output = (await run(['-hlSdW', resolve(path)])).stdout;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const evidence = { tool, version, reason: error.reason, stderr: error.stderrTail.slice(-2000) };
    return check('unknown', `${tool} failed on the file`, `${tool} 处理该文件失败`, evidence);
  }
  const theirs = parseReadelf(output);
  if (theirs === undefined)
    return check('unknown', `the output of ${version} was not understood`, `无法理解 ${version} 的输出`, {
      tool,
      version,
    });
  const ours = ourFields(elf);
  const fields = new Set([...ours.keys(), ...theirs.keys()]);
  const differing = [...fields].filter(field => ours.get(field) !== theirs.get(field));
  const evidence = { tool, version, fields: fields.size };
  if (differing.length === 0)
    return check('pass', `${fields.size} fields agree`, `${fields.size} 个字段一致`, evidence);
  return check('fail', `${differing.length} fields differ`, `有 ${differing.length} 个字段不一致`, {
    ...evidence,
    differing: differing
      .slice(0, 50)
      .map(field => `${field}: we ${ours.get(field) ?? '-'}, readelf ${theirs.get(field) ?? '-'}`.slice(0, 2000)),
  });
}

type Fields = Map<string, string>;

const elfTypes: Readonly<Record<number, string>> = { 0: 'NONE', 1: 'REL', 2: 'EXEC', 3: 'DYN', 4: 'CORE' };
const machineNames: Readonly<Record<number, string>> = {
  62: 'Advanced Micro Devices X86-64',
  183: 'AArch64',
  258: 'LoongArch',
};
/** Of other machines we do not know how readelf calls them: elf/machine has said what is wrong with the file. */
const ANOTHER = 'another';

function ourFields({ header, segments, sections, dynamic, interp }: ElfStructure): Fields {
  const fields: Fields = new Map([
    ['type', elfTypes[header.type] ?? hex(header.type)],
    ['machine', machineNames[header.machine] ?? ANOTHER],
    ['entry', hex(header.entry)],
    ['e_flags', hex(header.flags)],
    ['e_phoff', String(header.phoff)],
    ['e_shoff', String(header.shoff)],
    ['segments', String(segments.length)],
    ['sections', String(sections.length)],
  ]);
  if (interp !== undefined) fields.set('interp', interp);
  for (const s of segments) {
    const flags = `${s.flags & 4 ? 'R' : ' '}${s.flags & 2 ? 'W' : ' '}${s.flags & 1 ? 'E' : ' '}`.trim();
    fields.set(
      `segment ${s.index}`,
      [s.offset, s.vaddr, s.filesz, s.memsz].map(hex).concat(flags, hex(s.align)).join(' '),
    );
  }
  for (const s of sections)
    fields.set(
      `section ${s.index}`,
      [s.name, hex(s.addr), hex(s.offset), hex(s.size), s.flags & 2 ? 'A' : ''].join(' '),
    );
  if (dynamic !== undefined) {
    fields.set('NEEDED', dynamic.needed.join(' '));
    fields.set('RPATH', [...dynamic.rpath, ...dynamic.runpath].join(' '));
    fields.set('SONAME', dynamic.soname ?? '');
    fields.set('TEXTREL', String(dynamic.textrel));
    fields.set('PIE', String(dynamic.pie));
  }
  return fields;
}

/** undefined when a line that must be there is not. Written against binutils 2.40 and 2.44, LC_ALL=C, -W. */
export function parseReadelf(output: string): Fields | undefined {
  const value = (label: string) => new RegExp(`^  ${label}: +(.*)$`, 'm').exec(output)?.[1]?.trim();
  const number = (label: string) => /^(?:0x[0-9a-f]+|\d+)/.exec(value(label) ?? '')?.[0];
  const entry = number('Entry point address');
  const flags = number('Flags');
  const type = /^[A-Z]+/.exec(value('Type') ?? '')?.[0];
  const [machine, phoff, shoff] = [
    value('Machine'),
    number('Start of program headers'),
    number('Start of section headers'),
  ];
  if (!entry || !flags || !type || !machine || !phoff || !shoff) return undefined;

  const fields: Fields = new Map([
    ['type', type],
    ['machine', Object.values(machineNames).includes(machine) ? machine : ANOTHER],
    ['entry', trimmed(entry)],
    ['e_flags', trimmed(flags)],
    ['e_phoff', phoff],
    ['e_shoff', shoff],
  ]);
  const interp = /\[Requesting program interpreter: (.*)\]$/m.exec(output)?.[1];
  if (interp !== undefined) fields.set('interp', interp);

  let segments = 0;
  const programHeaders = part(output, /^Program Headers:$/m);
  const segmentRow =
    /^ {2}\S+ +(0x[0-9a-f]+) (0x[0-9a-f]+) 0x[0-9a-f]+ (0x[0-9a-f]+) (0x[0-9a-f]+) ([RWE ]{3}) (0x[0-9a-f]+|\d+)$/gm;
  for (const [, offset, vaddr, filesz, memsz, rights, align] of programHeaders.matchAll(segmentRow))
    fields.set(
      `segment ${segments++}`,
      [...[offset, vaddr, filesz, memsz].map(trimmed), (rights ?? '').trim(), trimmed(align)].join(' '),
    );
  fields.set('segments', String(segments));

  let sections = 0;
  const sectionRow =
    /^ {2}\[ *\d+\] (.*?) +[A-Z_0-9a-z:<>+]+ +([0-9a-f]{16}) ([0-9a-f]{6,}) ([0-9a-f]{6,}) [0-9a-f]{2,} ([A-Za-z ]*?) +\d+ +\d+ +\d+$/gm;
  for (const [, name, addr, offset, size, rights] of part(output, /^Section Headers:$/m).matchAll(sectionRow))
    fields.set(
      `section ${sections++}`,
      [
        (name ?? '').trim(),
        ...[addr, offset, size].map(digits => trimmed(`0x${digits}`)),
        rights?.includes('A') ? 'A' : '',
      ].join(' '),
    );
  fields.set('sections', String(sections));

  const dynamic = part(output, /^Dynamic section at offset .*$/m);
  if (dynamic !== '') {
    const named = (tags: string) =>
      [...dynamic.matchAll(new RegExp(`\\((?:${tags})\\) .*\\[(.*)\\]$`, 'gm'))].map(match => match[1] ?? '').join(' ');
    fields.set('NEEDED', named('NEEDED'));
    fields.set('RPATH', named('RPATH|RUNPATH'));
    fields.set('SONAME', named('SONAME'));
    fields.set('TEXTREL', String(/\(TEXTREL\)|\(FLAGS\).*\bTEXTREL\b/.test(dynamic)));
    fields.set('PIE', String(/\(FLAGS_1\).*\bPIE\b/.test(dynamic)));
  }
  return fields;
}

/** From a heading to the next empty line. */
function part(output: string, heading: RegExp): string {
  const match = heading.exec(output);
  if (match === null) return '';
  const rest = output.slice(match.index);
  const end = rest.indexOf('\n\n');
  return end === -1 ? rest : rest.slice(0, end);
}

function trimmed(number: string | undefined): string {
  return hex(Number(number ?? Number.NaN));
}
