export const id = 3315;
export const ids = [3315];
export const modules = {

/***/ 33315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ElfError: () => (/* reexport */ ElfError),
  bytesWindow: () => (/* reexport */ bytesWindow),
  checkArchSet: () => (/* reexport */ checkArchSet),
  checkElf: () => (/* reexport */ checkElf),
  compareGoVersions: () => (/* reexport */ compareGoVersions),
  confirmWorld: () => (/* reexport */ confirmWorld),
  crossCheckReadelf: () => (/* reexport */ crossCheckReadelf),
  describeElf: () => (/* reexport */ describeElf),
  elfChecks: () => (/* reexport */ elfChecks),
  elfKind: () => (/* reexport */ elfKind),
  fileSections: () => (/* reexport */ fileSections),
  linkingOf: () => (/* reexport */ linkingOf),
  parseGoVersion: () => (/* reexport */ parseGoVersion),
  provingChecks: () => (/* reexport */ provingChecks),
  readBuildInfo: () => (/* reexport */ readBuildInfo),
  readElf: () => (/* reexport */ readElf),
  readFacts: () => (/* reexport */ readFacts),
  readSourcePaths: () => (/* reexport */ readSourcePaths),
  scanWorld: () => (/* reexport */ scanWorld),
  verifyFile: () => (/* reexport */ verifyFile)
});

// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/elf/examined.js
function examined_text(en, zh) {
    return { en, zh };
}
/** The platforms that a run chose, as far as they are of this architecture. */
function platformsOf(chosen, goarch) {
    return chosen.map(({ platform }) => platform).filter(platform => platform.goarch === goarch);
}
/** `4.19.90-23.55` against `3.2`: the leading dotted numbers; undefined where there are none. */
function compareDotted(a, b) {
    const [x, y] = [dotted(a), dotted(b)];
    if (x === undefined || y === undefined)
        return undefined;
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const difference = (x[i] ?? 0) - (y[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function dotted(version) {
    return /^\d{1,9}(?:\.\d{1,9}){0,5}/.exec(version)?.[0].split('.').map(Number);
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/fields.js
/** In place of a value that one reader has no words for, or that a number of JavaScript cannot hold. */
const UNTOLD = '?';
/**
 * A field that only one of the two has differs; one that either could not tell is not compared, and `note *` that we
 * could not tell stands for all whose first word is `note`.
 */
function compareFields(ours, theirs) {
    let compared = 0;
    const differing = [];
    for (const field of new Set([...ours.keys(), ...theirs.keys()])) {
        const [we, they] = [ours.get(field), theirs.get(field)];
        if (we === UNTOLD || they === UNTOLD || ours.has(`${field.split(' ', 1)[0]} *`))
            continue;
        compared++;
        if (we !== they)
            differing.push(`${field}: we ${we ?? '-'}, readelf ${they ?? '-'}`);
    }
    return { compared, differing };
}
function number(value) {
    return Number.isSafeInteger(value) ? `0x${value.toString(16)}` : UNTOLD;
}
/** Names out of a file: each reader escapes in its own way what is no printable ASCII, and cuts what is long. */
function fields_name(text) {
    return /^[!-~]{0,150}$/.test(text) ? text : UNTOLD;
}
/** Annobin keeps values of its own encoding in owners' names. */
function noteOwner(owner) {
    return owner === '' || owner === '(NONE)' || /^GA[$*+!]/.test(owner) ? UNTOLD : fields_name(owner);
}

;// CONCATENATED MODULE: ./build/src/elf/format/fields.js
/**
 * Numbers of the ELF standard that we name. Sources: gABI 4.1 and its drafts, elf.h of glibc 2.36, psABIs of x86-64, AArch64
 * and LoongArch (laelf v2.30), Linux' include/uapi/linux/elf.h.
 */
const ET = { NONE: 0, REL: 1, EXEC: 2, DYN: 3, CORE: 4 };
const PT = {
    LOAD: 1,
    DYNAMIC: 2,
    INTERP: 3,
    NOTE: 4,
    GNU_STACK: 0x6474e551,
};
const PF = { X: 1, W: 2, R: 4 };
const SHT = { SYMTAB: 2, RELA: 4, NOTE: 7, NOBITS: 8, DYNSYM: 11, GNU_VERNEED: 0x6ffffffe };
const SHF = { WRITE: 1, ALLOC: 2, EXECINSTR: 4 };
const DT = {
    NULL: 0,
    NEEDED: 1,
    PLTRELSZ: 2,
    HASH: 4,
    STRTAB: 5,
    SYMTAB: 6,
    RELA: 7,
    RELASZ: 8,
    STRSZ: 10,
    SONAME: 14,
    RPATH: 15,
    DEBUG: 21,
    TEXTREL: 22,
    JMPREL: 23,
    RUNPATH: 29,
    FLAGS: 30,
    VERSYM: 0x6ffffff0,
    FLAGS_1: 0x6ffffffb,
    VERNEED: 0x6ffffffe,
    VERNEEDNUM: 0x6fffffff,
};
const DF = { TEXTREL: 4 };
const DF_1 = { PIE: 0x08000000 };
/** e_machine of what we judge, and of what people hand us by mistake. */
const machines = {
    3: 'x86 (386)',
    8: 'MIPS',
    20: 'PowerPC',
    21: 'PowerPC64',
    22: 'S/390',
    40: 'ARM',
    62: 'x86-64 (amd64)',
    183: 'AArch64 (arm64)',
    243: 'RISC-V',
    258: 'LoongArch',
    // Not assigned by the gABI; what GNU toolchains for Sunway use.
    39190: 'SW-64',
};
const machineOf = { amd64: 62, arm64: 183, loong64: 258 };
function machineName(e_machine) {
    return machines[e_machine] ?? `e_machine ${e_machine}`;
}
const hex = (value) => `0x${value.toString(16)}`;
/** `R-X`, as in /proc/self/maps. */
function permissions(p_flags) {
    return `${p_flags & PF.R ? 'R' : '-'}${p_flags & PF.W ? 'W' : '-'}${p_flags & PF.X ? 'X' : '-'}`;
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/names.js
/** How GNU readelf 2.38 to 2.47 names numbers: binutils/readelf.c, get_segment_type and its neighbours, with LC_ALL=C. */
const fileTypes = { 0: 'NONE', 1: 'REL', 2: 'EXEC', 3: 'DYN', 4: 'CORE' };
const names_machines = {
    3: 'Intel 80386',
    40: 'ARM',
    62: 'Advanced Micro Devices X86-64',
    183: 'AArch64',
    243: 'RISC-V',
    258: 'LoongArch',
};
const systems = { 0: 'UNIX - System V', 3: 'UNIX - GNU', 6: 'UNIX - Solaris', 9: 'UNIX - FreeBSD' };
const segmentTypes = {
    0: 'NULL',
    1: 'LOAD',
    2: 'DYNAMIC',
    3: 'INTERP',
    4: 'NOTE',
    5: 'SHLIB',
    6: 'PHDR',
    7: 'TLS',
    1685382480: 'GNU_EH_FRAME',
    1685382481: 'GNU_STACK',
    1685382482: 'GNU_RELRO',
    1685382483: 'GNU_PROPERTY',
    // PT_PAX_FLAGS, which Go wrote until 1.23.
    1694766464: 'LOOS+0x5041580',
};
/** The wide listing cuts a name after 15 characters. */
const sectionTypes = {
    0: 'NULL',
    1: 'PROGBITS',
    2: 'SYMTAB',
    3: 'STRTAB',
    4: 'RELA',
    5: 'HASH',
    6: 'DYNAMIC',
    7: 'NOTE',
    8: 'NOBITS',
    9: 'REL',
    10: 'SHLIB',
    11: 'DYNSYM',
    14: 'INIT_ARRAY',
    15: 'FINI_ARRAY',
    16: 'PREINIT_ARRAY',
    17: 'GROUP',
    18: 'SYMTAB SECTION',
    1879048181: 'GNU_ATTRIBUTES',
    1879048182: 'GNU_HASH',
    1879048183: 'GNU_LIBLIST',
    1879048189: 'VERDEF',
    1879048190: 'VERNEED',
    1879048191: 'VERSYM',
};
/** Lowest bit first, as readelf prints them. */
const sectionFlags = 'WAX.MSILOGTC';
/** Lowest bit first. */
const dynamicFlags = 'ORIGIN SYMBOLIC TEXTREL BIND_NOW STATIC_TLS'.split(' ');
const dynamicFlags1 = 'NOW GLOBAL GROUP NODELETE LOADFLTR INITFIRST NOOPEN ORIGIN DIRECT TRANS INTERPOSE NODEFLIB NODUMP CONFALT ENDFILTEE DISPRELDNE DISPRELPND NODIRECT IGNMULDEF NOKSYMS NOHDR EDITED NORELOC SYMINTPOSE GLOBAUDIT SINGLETON STUB PIE'.split(' ');
/** The first words of what stands for a note's type; a bare number of an owner is what readelf does not know. */
const noteTypes = [
    ['GNU', 1, 'NT_GNU_ABI_TAG'],
    ['GNU', 2, 'NT_GNU_HWCAP'],
    ['GNU', 3, 'NT_GNU_BUILD_ID'],
    ['GNU', 4, 'NT_GNU_GOLD_VERSION'],
    ['GNU', 5, 'NT_GNU_PROPERTY_TYPE_0'],
    ['Go', 4, 'GO BUILDID'],
    ['stapsdt', 3, 'NT_STAPSDT'],
];
/** LoongArch ELF psABI, e_flags: bits 2-0 are the base ABI, bits 7-6 the version of the object file ABI. */
function loongarchFlags(flags) {
    const float = ['', 'SOFT', 'SINGLE', 'DOUBLE'][flags & 7];
    const version = flags >>> 6;
    return float === undefined || float === '' || (flags & 0x38) !== 0 || version > 1
        ? undefined
        : `${float}-FLOAT, OBJ-v${version}`;
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/our-fields.js



/** All that our reader has of a file, in readelf's words. */
function ourFields(elf) {
    return new Map([
        ...headerFields(elf),
        ...segmentFields(elf),
        ...sectionFields(elf),
        ...dynamicFields(elf),
        ...versionFields(elf),
        ...symbolFields(elf),
        ...noteFields(elf),
    ]);
}
function headerFields({ header, segments, sections }) {
    const meaning = header.machine === 258 ? loongarchFlags(header.flags) : undefined;
    return [
        // What readHeader refuses otherwise.
        ['class', 'ELF64'],
        ['data', 'little endian'],
        ['version', '0x1'],
        ['osabi', systems[header.osabi] ?? UNTOLD],
        ['abi version', number(header.abiVersion)],
        ['type', fileTypes[header.type] ?? UNTOLD],
        ['machine', names_machines[header.machine] ?? UNTOLD],
        ['entry', number(header.entry)],
        ['e_phoff', number(header.phoff)],
        ['e_shoff', number(header.shoff)],
        ['e_flags', number(header.flags)],
        ...(header.machine === 258 ? [['e_flags decoded', meaning ?? UNTOLD]] : []),
        ['e_phnum', number(header.phnum)],
        ['e_shnum', number(header.shnum)],
        // With 0xff00 sections or more it stands elsewhere.
        ['e_shstrndx', header.shstrndx === 0xffff ? UNTOLD : number(header.shstrndx)],
        ['segments', number(segments.length)],
        ['sections', number(sections.length)],
    ];
}
function segmentFields({ segments, interp }) {
    const fields = segments.flatMap(({ index, type, flags, offset, vaddr, filesz, memsz, align }) => [
        [`segment ${index} type`, segmentTypes[type] ?? UNTOLD],
        [`segment ${index} offset`, number(offset)],
        [`segment ${index} address`, number(vaddr)],
        [`segment ${index} file size`, number(filesz)],
        [`segment ${index} memory size`, number(memsz)],
        [`segment ${index} flags`, `${flags & 4 ? 'R' : '-'}${flags & 2 ? 'W' : '-'}${flags & 1 ? 'E' : '-'}`],
        [`segment ${index} align`, number(align)],
    ]);
    if (interp !== undefined)
        fields.push(['interpreter', fields_name(interp)]);
    return fields;
}
function sectionFields({ sections }) {
    return sections.flatMap(section => {
        const { index, type } = section;
        return [
            [`section ${index} name`, fields_name(section.name)],
            [`section ${index} type`, sectionTypes[type] ?? UNTOLD],
            [`section ${index} address`, number(section.addr)],
            [`section ${index} offset`, number(section.offset)],
            [`section ${index} size`, number(section.size)],
            [`section ${index} entry size`, number(section.entsize)],
            [`section ${index} flags`, letters(section.flags)],
            [`section ${index} link`, number(section.link)],
            [`section ${index} info`, number(section.info)],
            [`section ${index} align`, number(section.align)],
        ];
    });
}
/** Bits beyond the standard's own bear letters that depend on machine and system. */
function letters(flags) {
    if (flags >= 1 << sectionFlags.length || (flags & 8) !== 0)
        return UNTOLD;
    return [...sectionFlags].filter((_, bit) => (flags & (1 << bit)) !== 0).join('');
}
function dynamicFields({ dynamic }) {
    if (dynamic === undefined)
        return [];
    const { entries, needed, rpath, runpath, soname } = dynamic;
    const names = new Map([
        [DT.NEEDED, [...needed]],
        [DT.RPATH, [...rpath]],
        [DT.RUNPATH, [...runpath]],
        [DT.SONAME, soname === undefined ? [] : [soname]],
    ]);
    return [
        ['dynamic entries', number(entries.length)],
        ...entries.flatMap(({ tag, value }, i) => {
            const list = names.get(tag);
            return [
                [`dynamic ${i} tag`, number(tag)],
                [`dynamic ${i} value`, list === undefined ? number(value) : fields_name(list.shift() ?? UNTOLD)],
            ];
        }),
    ];
}
function versionFields({ dynamic, sections }) {
    // readelf finds them by their section alone.
    if (!sections.some(({ type }) => type === SHT.GNU_VERNEED))
        return [];
    return (dynamic?.versionNeeds ?? []).map(({ library, versions }, i) => [
        `version need ${i}`,
        versions.every(version => fields_name(version) !== UNTOLD) && fields_name(library) !== UNTOLD
            ? [library, ...versions].join(' ')
            : UNTOLD,
    ]);
}
/** 28,000 of Go cost readelf 30 ms; for each with a version it opens another table, 20 µs a symbol. */
const MAX_LISTED = { [SHT.SYMTAB]: 200_000, [SHT.DYNSYM]: 5000 };
/** Whether to have readelf list them: nothing but a list of all of them makes it tell their number. */
function symbolsAreFew({ sections }) {
    return sections.every(({ type, size, entsize }) => (type !== SHT.SYMTAB && type !== SHT.DYNSYM) || (entsize > 0 && size / entsize <= MAX_LISTED[type]));
}
function symbolFields(elf) {
    // The sizes of their sections are compared all the same.
    if (!symbolsAreFew(elf))
        return [['symbols *', UNTOLD]];
    const tables = elf.sections.filter(({ type, size }) => (type === SHT.SYMTAB || type === SHT.DYNSYM) && size > 0);
    return tables.map(table => [`symbols in ${fields_name(table.name)}`, symbols(table)]);
}
function symbols({ size, entsize }) {
    return number(Math.floor(size / entsize));
}
function noteFields({ notes, sections }) {
    const tables = sections.filter(({ type }) => type === SHT.NOTE);
    const values = noteValues(notes);
    // Without sections readelf goes by segments, which may hold one note twice; and we read no endless lists.
    if (tables.length === 0 || notes.complete === false)
        return [['note *', UNTOLD], ...values];
    // readelf goes through the sections; ours found some of them a second time, by segment.
    const once = [...new Map(notes.all.map(note => [note.offset, note])).values()].sort((a, b) => a.offset - b.offset);
    const listed = tables.flatMap(({ offset, size }) => once.filter(note => note.offset >= offset && note.offset < offset + size));
    const fields = listed.flatMap(({ owner, type, size }, i) => [
        [`note ${i} owner`, noteOwner(owner)],
        [`note ${i} type`, noteTypes.find(([of, value]) => of === owner && value === type)?.[2] ?? UNTOLD],
        [`note ${i} size`, number(size)],
    ]);
    return [...fields, ...values];
}
function noteValues({ buildId, abiTagKernel, goBuildId, x86IsaNeeded }) {
    const fields = [];
    if (buildId !== undefined)
        fields.push(['build id', buildId]);
    if (abiTagKernel !== undefined)
        fields.push(['ABI tag', abiTagKernel]);
    if (goBuildId !== undefined)
        fields.push(['Go build id', fields_name(goBuildId)]);
    if (x86IsaNeeded !== undefined)
        fields.push(['x86 ISA needed', `v${x86IsaNeeded}`]);
    return fields;
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/readelf-text.js



/** Reads what `readelf -hlSdnVsW` prints with LC_ALL=C; written against GNU binutils 2.38 to 2.47. */
function readelfReader() {
    const found = new Map();
    const state = { found, seen: new Set(), noteTable: '', tables: [], notes: 0, needs: 0, needed: [], text: '' };
    let take = header;
    return {
        line(whole) {
            const text = shortened(whole);
            const next = heading(text, state);
            if (next !== undefined)
                take = next;
            else if (text !== '')
                take(text, state);
        },
        fields() {
            endNote(state);
            endNeed(state);
            return consistent(state) ? found : undefined;
        },
    };
}
/** The same of a whole output. */
function parseReadelf(output) {
    const reader = readelfReader();
    for (const line of output.split('\n'))
        reader.line(line);
    return reader.fields();
}
/**
 * Names in the output are the file’s and may be long: what is in the middle of such a line is a name that is not compared
 * anyway. Besides, every pattern here takes time linear in its line.
 */
function shortened(line) {
    return line.length <= 2 * END ? line : line.slice(0, END) + line.slice(-END);
}
const END = 1000;
/** Hostile files have long tables; ours are bounded likewise. */
const MAX_FIELDS = 400_000;
function put({ found }, field, value) {
    if (found.size < MAX_FIELDS)
        found.set(field, value);
}
/** What the headings begin. A heading that we do not know begins something that we do not read. */
function heading(line, state) {
    // Symbols from the 100,000th on stand at the margin, as headings do.
    if (/^(?:\s|\d+: |$)/.test(line))
        return undefined;
    const table = (promised, take) => {
        state.tables.push({ promised: Number(promised), came: 0 });
        return take;
    };
    endNote(state);
    if (line === 'Section Headers:')
        return section;
    if (line === 'Program Headers:')
        return segment;
    let match = /^Dynamic section at offset 0x[0-9a-f]+ contains (\d+) entr/.exec(line);
    if (match !== null)
        return table(match[1], dynamic);
    match = /^Symbol table '(.*)' contains (\d+) entr/.exec(line);
    if (match !== null) {
        put(state, `symbols in ${fields_name(match[1] ?? '')}`, number(Number(match[2])));
        return table(match[2], symbol);
    }
    match = /^Version needs section '.*' contains (\d+) entr/.exec(line);
    if (match !== null)
        return table(match[1], need);
    match = /^Displaying notes found in: (.*)$/.exec(line);
    state.noteTable = match?.[1] ?? '';
    if (match !== null || line.startsWith('Displaying notes found at file offset'))
        return note;
    return line === 'ELF Header:' ? header : nothing;
}
const nothing = () => { };
function row({ tables }) {
    const table = tables.at(-1);
    if (table !== undefined)
        table.came++;
}
const LABELS = {
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
function header(line, state) {
    const [, label = '', value = ''] = /^ {2}([^:]+): +(.*?) *$/.exec(line) ?? [];
    const field = Object.hasOwn(LABELS, label) ? LABELS[label] : undefined;
    if (field === undefined)
        return;
    if (WORDS.includes(field))
        put(state, field, value.startsWith('<unknown') ? UNTOLD : value);
    else if (field === 'type')
        put(state, field, /^[A-Z]+/.exec(value)?.[0] ?? UNTOLD);
    else if (field === 'data')
        put(state, field, value.replace("2's complement, ", ''));
    else
        put(state, field, asNumber(/^[^\s,]+/.exec(value)?.[0]));
    const machine = state.found.get('machine');
    // One older than 2.38 does not know the machine.
    if (field !== 'e_flags' || (machine !== 'LoongArch' && machine !== UNTOLD))
        return;
    // 2.38 and 2.39 have other words for them.
    const words = /^0x[0-9a-f]+, ((?:SOFT|SINGLE|DOUBLE)-FLOAT, OBJ-v[01])$/.exec(value)?.[1];
    put(state, 'e_flags decoded', words ?? UNTOLD);
}
const SEGMENT = /^ {2}(\S.*?) +(0x[0-9a-f]+) (0x[0-9a-f]+) 0x[0-9a-f]+ (0x[0-9a-f]+) (0x[0-9a-f]+) ([R ][W ][E ]) (0x[0-9a-f]+|\d+)$/;
function segment(line, state) {
    const interpreter = /^ {6}\[Requesting program interpreter: (.*)\]$/.exec(line)?.[1];
    if (interpreter !== undefined)
        put(state, 'interpreter', fields_name(interpreter));
    const [, type, offset, address, fileSize, memorySize, rights, align] = SEGMENT.exec(line) ?? [];
    if (type === undefined)
        return;
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
const SECTION = /^ {2}\[ *\d+\] (.*\S|) +(<unknown>\S*(?: \S+)?|SYMTAB SECTION|\S+) +([0-9a-f]{16}) ([0-9a-f]{6,}) ([0-9a-f]{6,}) ([0-9a-f]{2,}) ([A-Za-z ]*?) +(\d+) +(\d+) +(\d+)$/;
function section(line, state) {
    const match = SECTION.exec(line);
    if (match === null)
        return;
    const [, title = '', type = '', address, offset, size, entrySize, flags = '', link, info, align] = match;
    const n = amount(state, 'sections');
    put(state, `section ${n} name`, fields_name(title.trim()));
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
function amount({ found }, field) {
    return Number(found.get(field) ?? 0);
}
const NAMED = [DT.NEEDED, DT.SONAME, DT.RPATH, DT.RUNPATH];
const FLAG_WORDS = {
    [DT.FLAGS]: dynamicFlags,
    [DT.FLAGS_1]: dynamicFlags1,
};
/** DT_PLTREL holds another tag. */
const TAG_NAMES = { RELA: 7, REL: 17 };
function dynamic(line, state) {
    const match = /^ (0x[0-9a-f]{8,}) \((.*?)\) *(.*)$/.exec(line);
    if (match === null)
        return;
    row(state);
    const [, digits, , value = ''] = match;
    const tag = Number(digits);
    if (tag === DT.NULL)
        return;
    const n = amount(state, 'dynamic entries');
    put(state, 'dynamic entries', number(n + 1));
    put(state, `dynamic ${n} tag`, asNumber(digits));
    put(state, `dynamic ${n} value`, dynamicValue(tag, value.trim()));
}
function dynamicValue(tag, value) {
    const open = value.indexOf('[');
    const text = open >= 0 && value.endsWith(']') ? value.slice(open + 1, -1) : undefined;
    if (text !== undefined)
        return NAMED.includes(tag) ? fields_name(text) : UNTOLD;
    const words = FLAG_WORDS[tag];
    if (words !== undefined) {
        const bits = value
            .replace(/^Flags: */, '')
            .split(' ')
            .filter(word => word !== '' && word !== 'None')
            .map(word => words.indexOf(word));
        return bits.includes(-1) ? UNTOLD : number(bits.reduce((sum, bit) => sum + 2 ** bit, 0));
    }
    if (Object.hasOwn(TAG_NAMES, value))
        return number(TAG_NAMES[value] ?? 0);
    return asNumber(value.replace(/ \(bytes\)$/, ''));
}
function symbol(line, state) {
    if (/^ *\d+: /.test(line))
        row(state);
}
function need(line, state) {
    const library = /^ {2}(?:0x|0+)[0-9a-f]*: Version: \d+ {2}File: (.*) {2}Cnt: \d+ *$/.exec(line)?.[1];
    const version = /^ {2}0x[0-9a-f]+: {3}Name: (.*) {2}Flags: .* {2}Version: \d+ *$/.exec(line)?.[1];
    if (library !== undefined) {
        endNeed(state);
        row(state);
        state.needed = [fields_name(library)];
    }
    if (version !== undefined && state.needed.length < 5000)
        state.needed.push(fields_name(version));
}
function endNeed(state) {
    const { needed } = state;
    if (needed.length === 0)
        return;
    put(state, `version need ${state.needs++}`, needed.includes(UNTOLD) ? UNTOLD : needed.join(' '));
    state.needed = [];
}
/** Owner and size; the rest stands behind a tab. */
const NOTE = /^ {2}(?:(.*\S) +| *)0x([0-9a-f]{8,})$/;
/** A note is one line, and properties may go on in lines of their own. */
function note(line, state) {
    const tab = line.indexOf('\t');
    const match = tab < 0 ? null : NOTE.exec(line.slice(0, tab));
    if (match === null) {
        if (state.text !== '' && /^\s/.test(line))
            state.text = `${state.text}\t${line}`.slice(0, 20_000);
        return;
    }
    endNote(state);
    const [, owner = '', size] = match;
    const rest = line.slice(tab + 1);
    const n = state.notes++;
    state.seen.add(state.noteTable);
    put(state, `note ${n} owner`, noteOwner(owner));
    put(state, `note ${n} type`, noteTypes.find(([of, , label]) => of === owner && rest.startsWith(label))?.[2] ?? UNTOLD);
    put(state, `note ${n} size`, asNumber(`0x${size}`));
    state.text = `${owner}\t${rest}`.slice(0, 20_000);
}
function endNote(state) {
    const { text } = state;
    state.text = '';
    const [, owner, type = '', description = ''] = /^(.*?)\t([^\t]*)\t?(.*)$/s.exec(text) ?? [];
    const value = (pattern) => pattern.exec(description)?.[1];
    if (owner === 'Go' && type === 'GO BUILDID') {
        const bytes = value(/description data: ((?:[0-9a-f]{2} ?)+)/);
        put(state, 'Go build id', bytes === undefined ? UNTOLD : fields_name(Buffer.from(bytes.replaceAll(' ', ''), 'hex').toString('latin1')));
    }
    else if (owner === 'Go')
        put(state, 'Go build id', UNTOLD);
    if (owner !== 'GNU')
        return;
    const id = value(/Build ID: ([0-9a-f]+)/);
    if (type.startsWith('NT_GNU_BUILD_ID'))
        put(state, 'build id', id ?? UNTOLD);
    const abi = value(/OS: Linux, ABI: ([0-9.]+)/);
    if (abi !== undefined)
        put(state, 'ABI tag', abi);
    const levels = [...(value(/x86 ISA needed: ([^\t\n]*)/) ?? '').matchAll(/x86-64-(?:v([2-4])|baseline)/g)];
    if (levels.length > 0)
        put(state, 'x86 ISA needed', `v${Math.max(...levels.map(([, level]) => Number(level ?? 1)))}`);
}
/** `0x40`, `64`; UNTOLD where there is no number, or one that is too large. */
function asNumber(text) {
    return text !== undefined && /^(0x[0-9a-f]+|\d+)$/.test(text) ? number(Number(text)) : UNTOLD;
}
function consistent({ found, tables, seen }) {
    if (Object.values(LABELS).some(label => !found.has(label)))
        return false;
    for (const [many, header] of [
        ['segments', 'e_phnum'],
        ['sections', 'e_shnum'],
    ]) {
        if (!found.has(many))
            found.set(many, '0x0');
        // With 0xff00 sections or more the header says 0, and readelf the true number in brackets.
        if (found.get(many) !== found.get(header) && found.get(header) !== '0x0')
            return false;
    }
    if (tables.some(({ promised, came }) => promised !== came))
        return false;
    for (let n = 0; n < Number(found.get('sections')); n++) {
        const shown = found.get(`section ${n} name`);
        const isNote = found.get(`section ${n} type`) === 'NOTE' && found.get(`section ${n} size`) !== '0x0';
        if (isNote && shown !== undefined && shown !== UNTOLD && !seen.has(shown))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/second-opinion.js
/** Makes the one finding of a check that another program answers. */
function secondOpinion({ id, severity, fix }, subject) {
    return (status, title, evidence, hint) => ({
        id,
        status,
        severity,
        subject,
        title,
        evidence,
        ...(hint !== undefined && { hint }),
        ...(hint === undefined && (status === 'fail' || status === 'unknown') && { hint: fix }),
    });
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/readelf-agrees.js






const readelfDefinition = {
    id: 'elf/readelf-agrees',
    severity: 'error',
    title: examined_text('GNU readelf reads the same out of the file', 'GNU readelf 读出的内容一致'),
    why: examined_text('Every verdict rests on our own ELF reader. A second reader, of other people, must see the same fields: header, segments, sections, dynamic entries, version needs, notes, numbers of symbols.', '所有结论都基于我们自己的 ELF 读取器。由他人实现的第二个读取器必须看到相同的字段：文件头、段、节、动态条目、版本需求、注释和符号数量。'),
    fix: examined_text('A difference is an error in one of the two readers or a file made to deceive: do not release it; report it with the evidence.', '若有差异，要么其中一个读取器有错，要么文件是蓄意伪造的：请勿发布，并附上证据报告。'),
    source: 'GNU binutils 2.38 to 2.47, readelf -hlSdnVsW',
};
/** Shown of what differs. */
const MAX_SHOWN = 50;
/**
 * Runs readelf once on the file and compares field by field what both readers know. `skip` when there is no readelf,
 * `unknown` when it failed or its output cannot be understood.
 * @throws Interrupted
 */
async function crossCheckReadelf({ tool, lookedFor, subject }, path, elf) {
    const check = secondOpinion(readelfDefinition, subject);
    if (tool === undefined)
        return check('skip', examined_text('no readelf on this machine', '本机没有 readelf'), { lookedFor: [...lookedFor] });
    const { name, version } = tool;
    const reader = readelfReader();
    try {
        await tool.run([symbolsAreFew(elf) ? '-hlSdnVsW' : '-hlSdnVW'], path, readelfOptions(reader.line));
    }
    catch (error) {
        if (!(error instanceof system/* ToolError */.v4))
            throw error;
        const evidence = { tool: name, version, reason: error.reason, stderr: error.stderrTail.slice(-2000) };
        return check('unknown', examined_text(`${name} failed on the file`, `${name} 处理该文件失败`), evidence);
    }
    const theirs = reader.fields();
    if (theirs === undefined)
        return check('unknown', examined_text(`the output of ${version} was not understood`, `无法理解 ${version} 的输出`), {
            tool: name,
            version,
        });
    const { compared, differing } = compareFields(ourFields(elf), theirs);
    const evidence = { tool: name, version, fields: compared };
    if (differing.length === 0)
        return check('pass', examined_text(`${compared} fields agree`, `${compared} 个字段一致`), evidence);
    const shown = { ...evidence, differing: differing.slice(0, MAX_SHOWN).map(difference => difference.slice(0, 2000)) };
    if (isOlder(version))
        return check('unknown', examined_text(`${differing.length} fields differ, but ${version} is older than those whose words are known here`, `有 ${differing.length} 个字段不一致，但 ${version} 早于此处已知其输出格式的版本`), shown);
    return check('fail', examined_text(`${differing.length} fields differ`, `有 ${differing.length} 个字段不一致`), shown);
}
/** Kylin V10 and openEuler 20.03 have 2.34: what differs there may be only its words. */
function isOlder(version) {
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) * 1000 + Number(minor) < OLDEST_KNOWN;
}
/** binutils 2.38. */
const OLDEST_KNOWN = 2038;
function readelfOptions(line) {
    return {
        timeoutMs: 60_000,
        maxOutput: 1 << 12,
        onLine: (text, stream) => {
            if (stream === 'stdout')
                line(text);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/listing.js
/** `   961f0:	li.w        	$a7, 0x87`, `   55334:	bl          	265916	# 961f0 <runtime.rtsigprocmask>`. */
const LINE = /^ *([0-9a-f]{1,16}):\t(\S+)\s*([^#]*)(?:#\s*(?:0x)?([0-9a-f]+))?/;
/** undefined for labels, headings, and zeros left out as `...`: what stands before them does not run on into what follows. */
function instruction(line) {
    const [, address, mnemonic = '', operands = '', target] = LINE.exec(line) ?? [];
    if (address === undefined)
        return undefined;
    return {
        address: Number.parseInt(address, 16),
        mnemonic,
        operands: operands
            .trim()
            .split(/\s*,\s*/)
            // Binutils 2.38 adds the hexadecimal form: `238952(0x3a568)`.
            .map(operand => operand.replace(/\(0x[0-9a-f]+\)$/, '')),
        target: target === undefined ? undefined : Number.parseInt(target, 16),
    };
}
/** Control never goes on to the next instruction. */
function endsHere({ mnemonic }) {
    return ['b', 'jr', 'ret', 'break', 'ertn', '.word', 'syscall'].includes(mnemonic);
}
function isCall({ mnemonic, operands }) {
    return mnemonic === 'bl' || (mnemonic === 'jirl' && operands[0] === '$ra');
}
/** The callee of a call; of a register only where the instruction before says what it holds (R_LARCH_CALL36). */
function callee(call, before) {
    const { address, mnemonic, operands, target } = call;
    if (mnemonic === 'bl')
        return target ?? address + Number(operands[0]);
    const [, register, offset] = operands;
    if (before?.mnemonic !== 'pcaddu18i' || before.operands[0] !== register)
        return undefined;
    return before.address + Number(before.operands[1]) * 0x40000 + Number(offset);
}
/** The small constant that an instruction puts into its first register: `li.w`, or without aliases `ori` of zero. */
function constant({ mnemonic, operands }) {
    if (mnemonic === 'li.w' || mnemonic === 'li.d')
        return Number(operands[1]);
    if (mnemonic === 'move' && operands[1] === '$zero')
        return 0;
    const ofZero = ['ori', 'addi.w', 'addi.d'].includes(mnemonic) && operands[1] === '$zero';
    return ofZero ? Number(operands[2]) : undefined;
}
/** Stores and branches name the registers that they read first. */
function writes({ mnemonic, operands }, register) {
    return operands[0] === register && !/^(?:st|fst|vst|xvst|b|preld|dbar|ibar|sc\.)/.test(mnemonic);
}
/** Where an instruction stores a register, or loads it from: `$sp, 32`. */
function memory({ operands }) {
    return operands.slice(1).join(', ');
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/sigset-sites.js

/** LoongArch Linux, include/uapi/asm-generic/unistd.h: __NR_rt_sigprocmask. Its number goes into $a7, sigsetsize into $a3. */
const RT_SIGPROCMASK = 135;
/** Instructions that are followed back. */
const LOOK_BACK = 24;
const MAX_KEPT = 4096;
const SPACE = 32;
/**
 * Reads a disassembly line by line and follows the value of sigsetsize through its registers and stack places; only calls
 * to `watched` addresses are kept, since a stub is listed after most of its callers.
 */
function sigsetReader(watched) {
    const recent = new Array(LOOK_BACK).fill('');
    let at = 0;
    let instructions = 0;
    let complete = true;
    const sites = [];
    const stubs = [];
    const calls = [];
    const before = () => {
        const found = [];
        for (let back = 1; back <= LOOK_BACK; back++) {
            const one = instruction(recent[(at - back + LOOK_BACK) % LOOK_BACK] ?? '');
            if (one === undefined || endsHere(one))
                break;
            found.push(one);
        }
        return found;
    };
    const systemCall = (call) => {
        const path = before();
        const number = path.find(one => writes(one, '$a7'));
        if (number === undefined || constant(number) !== RT_SIGPROCMASK)
            return;
        const set = path.find(one => writes(one, '$a3'));
        const slot = set !== undefined && /^ld\.[wd]u?$/.test(set.mnemonic) ? memory(set) : undefined;
        const from = path.at(-1)?.address ?? call.address;
        if (set === undefined)
            stubs.push({ address: call.address, from, size: { register: '$a3' } });
        else if (slot?.startsWith('$sp, '))
            stubs.push({ address: call.address, from, size: { slot } });
        else
            sites.push({ address: call.address, size: constant(set) });
    };
    return {
        line(text) {
            const colon = text.indexOf(':\t');
            if (colon > 0) {
                instructions++;
                // A regular expression for each of millions of lines would cost more than objdump itself.
                const full = sites.length + stubs.length + calls.length >= MAX_KEPT;
                if (text.startsWith('syscall', colon + 2)) {
                    const call = instruction(text);
                    if (full)
                        complete = false;
                    else if (call !== undefined)
                        systemCall(call);
                }
                else if ((text.startsWith('bl', colon + 2) && text.charCodeAt(colon + 4) <= SPACE) ||
                    text.startsWith('jirl', colon + 2)) {
                    const call = instruction(text);
                    const previous = instruction(recent[(at - 1 + LOOK_BACK) % LOOK_BACK] ?? '');
                    const target = call !== undefined && isCall(call) ? callee(call, previous) : undefined;
                    if (call !== undefined && target !== undefined && watched.has(target)) {
                        if (full)
                            complete = false;
                        else
                            calls.push({ target, address: call.address, before: before() });
                    }
                }
            }
            recent[at] = text;
            at = (at + 1) % LOOK_BACK;
        },
        sites() {
            const called = calls.flatMap(({ target, address, before: path }) => {
                const stub = stubs.find(({ from, address: end }) => target >= from && target <= end);
                return stub === undefined ? [] : [{ address, size: sizeLeft(path, stub.size) }];
            });
            const entries = stubs.flatMap(({ from, address }) => Array.from({ length: (address - from) / 4 + 1 }, (_, n) => from + n * 4));
            return {
                instructions,
                sites: [...sites, ...called].sort((a, b) => a.address - b.address),
                stubs: stubs.map(({ address }) => address),
                unwatched: entries.filter(entry => !watched.has(entry)),
                complete,
            };
        },
    };
}
/** The constant that the nearest instructions before a call leave in a register or stack place. */
function sizeLeft(path, where) {
    let register = 'register' in where ? where.register : undefined;
    for (const one of path) {
        // Neither registers nor outgoing arguments outlive a call.
        if (isCall(one))
            return undefined;
        if (register === undefined) {
            if ('slot' in where && /^st\.[wd]$/.test(one.mnemonic) && memory(one) === where.slot)
                register = one.operands[0];
            if (register === '$zero')
                return 0;
            continue;
        }
        if (!writes(one, register))
            continue;
        const value = constant(one);
        if (value !== undefined || one.mnemonic !== 'move')
            return value;
        register = one.operands[1];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/elf/binutils/world-confirmed.js





const worldConfirmedDefinition = {
    id: 'elf/world-confirmed',
    severity: 'error',
    title: examined_text('LoongArch objdump finds the same world in the code', 'LoongArch objdump 在代码中得出同一个世界'),
    why: examined_text('elf/world rests on our own reading of machine code. The disassembler of GNU binutils, read by other rules, must show the same rt_sigprocmask calls with the same signal set size: 8 bytes in the new world, 16 in the old one.', 'elf/world 基于我们自己对机器码的解读。GNU binutils 的反汇编器按另一套规则解读，必须显示相同的 rt_sigprocmask 调用和相同的信号集大小：新世界 8 字节，旧世界 16 字节。'),
    fix: examined_text('A refutation is an error in one of the two, or a file made to deceive: do not release it; report it with the evidence.', '若被否定，要么两者之一有错，要么文件是蓄意伪造的：请勿发布，并附上证据报告。'),
    source: 'GNU binutils 2.38 to 2.47, objdump -d; LoongArch Reference Manual vol. 1; golang/go#68867',
};
const HOW = examined_text('apt-get install binutils-loongarch64-linux-gnu (Debian 13, Ubuntu 24.04), setup with binutils: auto, or an image of it: tools-image', 'apt-get install binutils-loongarch64-linux-gnu（Debian 13、Ubuntu 24.04），或在 setup 中使用 binutils: auto，或用 tools-image 指定含有它的镜像');
/** objdump writes 5 MB of code a second as text: more than this is disassembled only around what the scan found. */
const WHOLE_CODE = 4 << 20;
/** Searched before and behind the outermost of what the scan found. */
const MARGIN = 1 << 18;
const TIMEOUT_MS = 300_000;
/** As the scan demands. */
const MIN_VOTES = 3;
/**
 * Has objdump disassemble the code and looks in its text for rt_sigprocmask calls. Independent of the scan are the
 * decoding, the search within what is disassembled, and the way in which the size is found: it is followed through the
 * very register or stack place that the system call takes it from. Up to 4 MiB of code, and wherever the scan did not list
 * all it found, the whole code is searched. Of larger code only the stretch from the first to the last of the scan's sites
 * (the Go runtime) with 256 KiB on either side; what lies beyond it this cannot find, and the evidence says so.
 * @throws Interrupted
 */
async function confirmWorld({ tool, lookedFor, subject }, path, elf, scan) {
    const check = secondOpinion(worldConfirmedDefinition, subject);
    if (tool === undefined) {
        const title = examined_text('no objdump for LoongArch on this machine', '本机没有支持 LoongArch 的 objdump');
        return check('skip', title, { lookedFor: [...lookedFor] }, HOW);
    }
    const { name, version } = tool;
    const stretch = stretchOf(elf, scan);
    const argv = ['-d', '--no-show-raw-insn', ...asRaw(elf), ...rangeOf(elf, stretch)];
    const disassemble = async (watched) => {
        const reader = sigsetReader(watched);
        await tool.run(argv, path, {
            timeoutMs: TIMEOUT_MS,
            maxOutput: 1 << 12,
            onLine: (line, stream) => {
                if (stream === 'stdout')
                    reader.line(line);
            },
        });
        return reader.sites();
    };
    let theirs;
    try {
        const hints = scan.stubs.map(Number).flatMap(stub => Array.from({ length: LOOK_BACK + 1 }, (_, n) => stub - n * 4));
        theirs = await disassemble(new Set(hints));
        if (theirs.unwatched.length > 0)
            theirs = await disassemble(new Set([...hints, ...theirs.unwatched]));
    }
    catch (error) {
        if (!(error instanceof system/* ToolError */.v4))
            throw error;
        const evidence = { tool: name, version, reason: error.reason, stderr: error.stderrTail.slice(-2000) };
        return check('unknown', examined_text(`${name} failed on the file`, `${name} 处理该文件失败`), evidence);
    }
    const searched = stretch === undefined ? 'all code' : `${hex(stretch.from)} to ${hex(stretch.to)}`;
    const judged = judge(theirs, scan);
    return check(judged.status, judged.title, {
        tool: name,
        version,
        searched,
        instructions: theirs.instructions,
        ...judged.evidence,
    });
}
/** undefined: all of it. */
function stretchOf(elf, { votes, sites, stubs }) {
    const code = executable(elf).reduce((sum, { filesz }) => sum + filesz, 0);
    const all = votes.new + votes.old === sites.length && stubs.length < 20;
    if (code <= WHOLE_CODE || sites.length === 0 || !all)
        return undefined;
    const addresses = [...sites.map(site => Number(site.split(':')[0])), ...stubs.map(Number)];
    return { from: Math.max(0, Math.min(...addresses) - MARGIN), to: Math.max(...addresses) + MARGIN };
}
function executable({ segments }) {
    return segments.filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0);
}
function rangeOf(elf, stretch) {
    const [first] = executable(elf);
    const whole = elf.sections.length === 0 && first !== undefined
        ? { from: first.vaddr, to: first.vaddr + first.filesz }
        : undefined;
    const range = stretch ?? whole;
    return range === undefined ? [] : [`--start-address=${hex(range.from)}`, `--stop-address=${hex(range.to)}`];
}
/** objdump finds code by section; a file that has none is shown to it as plain bytes at the address where they are loaded. */
function asRaw(elf) {
    const [first] = executable(elf);
    if (elf.sections.length > 0 || first === undefined)
        return [];
    return ['-D', '-b', 'binary', '-m', 'Loongarch64', `--adjust-vma=${hex(first.vaddr - first.offset)}`];
}
/** Shown of each list. */
const world_confirmed_MAX_SHOWN = 50;
function judge(theirs, scan) {
    const traced = theirs.sites.filter(({ size }) => size === 8 || size === 16);
    const untraced = theirs.sites.filter(site => !traced.includes(site));
    const votes = { new: traced.filter(({ size }) => size === 8).length, old: 0 };
    votes.old = traced.length - votes.new;
    const ours = new Map(scan.sites.map(site => site.split(': ')).map(([at, size]) => [Number(at), Number(size)]));
    const seen = new Map(theirs.sites.map(({ address, size }) => [address, size]));
    const denied = [...ours].filter(([at, size]) => !seen.has(at) || (seen.get(at) ?? size) !== size);
    const missed = traced.filter(({ address }) => !ours.has(address) && scan.sites.length < 20);
    const show = (list) => list.slice(0, world_confirmed_MAX_SHOWN).map(({ address, size }) => `${hex(address)}: ${size ?? '?'}`);
    const evidence = {
        votesNew: votes.new,
        votesOld: votes.old,
        scanVotesNew: scan.votes.new,
        scanVotesOld: scan.votes.old,
        sites: show(traced),
        notTraced: show(untraced),
        missedByScan: show(missed),
        deniedByObjdump: denied.slice(0, world_confirmed_MAX_SHOWN).map(([at, size]) => `${hex(at)}: ${size}`),
    };
    const result = (status, en, zh) => ({ status, title: examined_text(en, zh), evidence });
    if (theirs.instructions === 0)
        return result('unknown', 'objdump’s output shows no instruction', 'objdump 的输出中没有任何指令');
    if (!theirs.complete)
        return result('unknown', 'more system calls than a Go program has', '系统调用多于 Go 程序应有的数量');
    if (denied.length > 0)
        return result('fail', `objdump refutes ${denied.length} of the ${ours.size} calls that the scan rests on`, `objdump 否定了扫描所依据的 ${ours.size} 处调用中的 ${denied.length} 处`);
    const unanimous = votes.new + votes.old >= MIN_VOTES && (votes.new === 0) !== (votes.old === 0);
    const world = unanimous ? (votes.new > 0 ? 'new' : 'old') : undefined;
    if (scan.world === undefined) {
        if (world === undefined)
            return result('skip', 'nothing to confirm: neither the scan nor objdump finds a world in the code', '无可确认：扫描和 objdump 都没有从代码中得出世界');
        return result('unknown', `objdump finds the ${world} world, on which the scan could not settle`, `objdump 得出${ZH[world]}世界，而扫描未能确定`);
    }
    if (world !== undefined && world !== scan.world)
        return result('fail', `the scan says ${scan.world} world, objdump ${world}`, `扫描得出${ZH[scan.world]}世界，objdump 得出${ZH[world]}世界`);
    if (votes.new > 0 && votes.old > 0)
        return result('fail', `the scan says ${scan.world} world, objdump finds calls of both`, `扫描得出${ZH[scan.world]}世界，objdump 却发现两种调用都有`);
    if (world === undefined)
        return result('unknown', 'the size could be followed in too few of objdump’s calls', '在 objdump 的列表中能追踪到大小的调用过少');
    const more = missed.length + untraced.length;
    return result('pass', `${traced.length} calls of the ${world} world${more > 0 ? `, ${more} more than the scan knows or could be followed` : ''}`, `${ZH[world]}世界的调用 ${traced.length} 处${more > 0 ? `，另有 ${more} 处扫描未发现或无法追踪` : ''}`);
}
const ZH = { new: '新', old: '旧' };

;// CONCATENATED MODULE: ./build/src/elf/checks/arch-set.js

const archSetDefinition = {
    id: 'elf/arch-set',
    severity: 'error',
    title: examined_text('The files of one program are of one build', '同一程序的各架构文件出自同一次构建'),
    why: examined_text('A release whose loong64 file is from last week’s commit runs, and answers differently.', '若发布物中 loong64 的文件来自上周的提交，它能运行，但行为不同。'),
    fix: examined_text('Build all targets in one run, from one commit and with one Go.', '在同一次运行中，用同一提交和同一版本的 Go 构建所有目标。'),
    source: 'Go build info: path, mod, vcs.revision, Go version',
};
const compared = ['module', 'version', 'vcs.revision', 'goVersion'];
/**
 * Whether the files of each main package agree over all architectures on module, version, commit and Go. One check for
 * each program that has several files, and one for the files whose build info is missing; none for a single file. Equal
 * bytes count once: a release has the same program bare, in a tarball and in packages.
 */
function checkArchSet(all) {
    const members = [...new Map([...all].reverse().map(member => [member.sha256, member])).values()].reverse();
    if (members.length < 2)
        return [];
    const checks = [];
    const nameless = members.filter(({ buildInfo }) => buildInfo?.path === undefined);
    if (nameless.length > 0)
        checks.push({
            id: archSetDefinition.id,
            severity: archSetDefinition.severity,
            status: 'unknown',
            title: examined_text(`${nameless.length} of ${members.length} files do not say which program they are`, `${members.length} 个文件中有 ${nameless.length} 个没有写明所属程序`),
            evidence: { files: nameless.slice(0, 200).map(({ subject }) => subject.slice(0, 500)) },
            hint: archSetDefinition.fix,
        });
    const programs = new Map();
    for (const member of members) {
        const program = member.buildInfo?.path;
        if (program !== undefined)
            programs.set(program, [...(programs.get(program) ?? []), member]);
    }
    for (const [program, files] of programs) {
        if (files.length < 2)
            continue;
        const rows = files.map(({ buildInfo }) => ({
            module: buildInfo?.main?.path ?? null,
            version: buildInfo?.main?.version ?? null,
            'vcs.revision': buildInfo?.settings.get('vcs.revision') ?? null,
            goVersion: buildInfo?.goVersion ?? null,
        }));
        const differing = compared.filter(key => new Set(rows.map(row => row[key])).size > 1);
        const table = files.map(({ goarch, subject }, i) => {
            const row = rows[i];
            return `${goarch} ${subject}: ${compared.map(key => `${key}=${row?.[key] ?? '-'}`).join(' ')}`.slice(0, 2000);
        });
        checks.push({
            id: archSetDefinition.id,
            severity: archSetDefinition.severity,
            status: differing.length === 0 ? 'pass' : 'fail',
            title: differing.length === 0
                ? examined_text(`${program}: ${files.length} files of one build`, `${program}：${files.length} 个文件出自同一次构建`)
                : examined_text(`${program}: the files differ in ${differing.join(', ')}`, `${program}：各文件的 ${differing.join('、')} 不一致`),
            evidence: { program, differing, files: table.slice(0, 200) },
            ...(differing.length > 0 && { hint: archSetDefinition.fix }),
        });
    }
    return checks;
}

;// CONCATENATED MODULE: ./build/src/elf/format/error.js
/** The only error that reading hostile bytes may throw. `text` says what the file is, or where it lies. */
class ElfError extends Error {
    problem;
    text;
    evidence;
    name = 'ElfError';
    constructor(problem, text, evidence = {}) {
        super(`${problem}: ${text.en}`);
        this.problem = problem;
        this.text = text;
        this.evidence = evidence;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
;// CONCATENATED MODULE: ./build/src/elf/format/window.js





/** Piece size of a stream. */
const MAX_WINDOW = 1 << 20;
/** No single table that is read whole may be larger, so that memory does not grow with the file. */
const MAX_TABLE = 16 << 20;
/** Opens a regular file for reading; throws UserError XC-VERIFY-001 when it cannot. */
async function openWindow(path) {
    let file;
    try {
        // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = await file.stat();
        if (!status.isFile())
            throw new Error('not a regular file');
        const handle = file;
        return {
            ...windowOver(status.size, async (target, offset) => (await handle.read(target, 0, target.length, offset)).bytesRead),
            close: () => handle.close(),
        };
    }
    catch (error) {
        await file?.close();
        throw new language/* UserError */.yo('XC-VERIFY-001', { path: (0,language/* oneLine */.TN)(path), reason: (0,language/* oneLine */.TN)((0,system/* errorText */.kc)(error)) }, { cause: error });
    }
}
/** A window over bytes that are in memory already. */
function bytesWindow(bytes) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return windowOver(source.length, async (target, offset) => source.copy(target, 0, offset));
}
function windowOver(size, readInto) {
    const fill = async (target, offset) => {
        for (let done = 0; done < target.length;) {
            let got;
            try {
                got = await readInto(done === 0 ? target : target.subarray(done), offset + done);
            }
            catch (error) {
                const reason = (0,system/* errorText */.kc)(error);
                throw new ElfError('read', { en: `reading failed: ${reason}`, zh: `读取失败：${reason}` }, { offset });
            }
            if (got === 0)
                throw new ElfError('read', { en: 'the file became shorter while it was read', zh: '读取过程中文件变短了' }, { offset: offset + done, size });
            done += got;
        }
        return target;
    };
    const within = (offset, length) => {
        if (offset >= 0 && length >= 0 && Number.isSafeInteger(offset + length) && offset + length <= size)
            return;
        throw new ElfError('truncated', {
            en: `bytes ${offset} to ${offset + length} are needed, but the file has only ${size}`,
            zh: `需要第 ${offset} 到 ${offset + length} 字节，但文件只有 ${size} 字节`,
        }, { offset, length, size });
    };
    return {
        size,
        async read(offset, length) {
            within(offset, length);
            if (length > MAX_TABLE)
                throw new ElfError('too-many', {
                    en: `a table of ${length} bytes is larger than any linker writes`,
                    zh: `${length} 字节的表超出了任何链接器会生成的大小`,
                }, { offset, length });
            return fill(Buffer.alloc(length), offset);
        },
        async *stream(offset, length) {
            within(offset, length);
            // Two buffers: the disk fills one while the caller works on the other.
            const buffers = [Buffer.alloc(Math.min(length, MAX_WINDOW)), Buffer.alloc(Math.min(length, MAX_WINDOW))];
            const begin = (at, which) => {
                const pending = fill(buffers[which].subarray(0, Math.min(MAX_WINDOW, offset + length - at)), at);
                // Whoever awaits it sees the failure; a caller who stopped early must not crash the process by it.
                pending.catch(() => undefined);
                return pending;
            };
            let which = 0;
            let next = length > 0 ? begin(offset, which) : undefined;
            for (let at = offset; next !== undefined;) {
                const bytes = await next;
                const after = at + bytes.length;
                which = which === 0 ? 1 : 0;
                next = after < offset + length ? begin(after, which) : undefined;
                yield { offset: at, bytes };
                at = after;
            }
        },
    };
}
/**
 * Text out of a hostile file, fit for a report: control and direction characters are written as escapes, and what is
 * longer than `max` characters is cut.
 */
function printable(bytes, max = 500) {
    const text = typeof bytes === 'string' ? bytes : bytes.toString('utf8');
    if (text.length <= max && /^[ -~]*$/.test(text))
        return text;
    const clean = text
        .slice(0, max)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
    return text.length > max ? `${clean}…` : clean;
}

;// CONCATENATED MODULE: ./build/src/elf/format/headers.js



const EHDR_SIZE = 64;
const PHDR_SIZE = 56;
const SHDR_SIZE = 64;
/** Linux, fs/binfmt_elf.c, load_elf_phdrs(): a program header table above 64 KiB is refused. */
const MAX_PHDR_TABLE = 65536;
const MAX_SECTIONS = 16_000;
function u64(bytes, at) {
    return bytes.readUInt32LE(at + 4) * 0x1_0000_0000 + bytes.readUInt32LE(at);
}
/** Reads the ELF header; refuses whatever is not 64-bit little-endian and says what it is instead. */
async function readHeader(file) {
    const ident = await file.read(0, Math.min(file.size, EHDR_SIZE));
    if (ident.length < 4 || ident.readUInt32BE(0) !== 0x7f454c46)
        throw notElf(ident);
    if (ident.length >= 20)
        refuseOtherShapes(ident);
    if (ident.length < EHDR_SIZE)
        throw new ElfError('truncated', {
            en: `the file ends inside its ELF header: ${ident.length} of ${EHDR_SIZE} bytes`,
            zh: `文件在 ELF 文件头内就结束了：${EHDR_SIZE} 字节中只有 ${ident.length} 字节`,
        }, { size: file.size });
    if (ident[6] !== 1 || ident.readUInt32LE(20) !== 1)
        throw new ElfError('version', { en: `ELF version ${ident[6]}, not 1`, zh: `ELF 版本为 ${ident[6]}，应为 1` }, { EI_VERSION: ident[6] ?? 0, e_version: ident.readUInt32LE(20) });
    const header = {
        osabi: ident.readUInt8(7),
        abiVersion: ident.readUInt8(8),
        type: ident.readUInt16LE(16),
        machine: ident.readUInt16LE(18),
        entry: u64(ident, 24),
        phoff: u64(ident, 32),
        shoff: u64(ident, 40),
        flags: ident.readUInt32LE(48),
        phnum: ident.readUInt16LE(56),
        shnum: ident.readUInt16LE(60),
        shstrndx: ident.readUInt16LE(62),
    };
    const sizes = { e_ehsize: [52, EHDR_SIZE], e_phentsize: [54, PHDR_SIZE], e_shentsize: [58, SHDR_SIZE] };
    for (const [field, [at, expected]] of Object.entries(sizes)) {
        const got = ident.readUInt16LE(at);
        const absent = (field === 'e_phentsize' && header.phnum === 0) || (field === 'e_shentsize' && header.shoff === 0);
        if (got !== expected && !absent)
            throw new ElfError('table', { en: `${field} is ${got}, must be ${expected}`, zh: `${field} 为 ${got}，应为 ${expected}` }, { [field]: got });
    }
    // gABI: with 0xff00 sections or more, the true numbers stand in section header 0.
    const extended = header.shoff !== 0 && (header.shnum === 0 || header.shstrndx === 0xffff);
    return { header, nullSectionAt: extended ? header.shoff : undefined };
}
function refuseOtherShapes(ident) {
    const bigEndian = ident[5] === 2;
    const machine = machineName(bigEndian ? ident.readUInt16BE(18) : ident.readUInt16LE(18));
    const evidence = { EI_CLASS: ident[4] ?? 0, EI_DATA: ident[5] ?? 0, machine };
    if (ident[4] !== 2)
        throw ident[4] === 1
            ? new ElfError('class', { en: `a 32-bit ELF for ${machine}`, zh: `这是 ${machine} 的 32 位 ELF` }, evidence)
            : new ElfError('class', { en: `ELF class ${ident[4]} does not exist`, zh: `不存在 ELF 类别 ${ident[4]}` }, evidence);
    if (ident[5] !== 1)
        throw bigEndian
            ? new ElfError('byte-order', { en: `a big-endian ELF for ${machine}`, zh: `这是 ${machine} 的大端 ELF` }, evidence)
            : new ElfError('byte-order', { en: `ELF byte order ${ident[5]} does not exist`, zh: `不存在 ELF 字节序 ${ident[5]}` }, evidence);
}
/** First bytes of what is most often handed to us instead of an ELF. */
const otherFormats = [
    ['4d5a', 'Windows PE'],
    ['cffaedfe', 'macOS Mach-O'],
    ['feedfacf', 'macOS Mach-O'],
    ['cafebabe', 'macOS universal Mach-O'],
    ['213c617263683e', 'ar (.a)'],
    ['2321', '#! script'],
    ['1f8b', 'gzip'],
    ['504b0304', 'zip'],
];
function notElf(ident) {
    const start = ident.subarray(0, 16).toString('hex');
    const format = otherFormats.find(([prefix]) => start.startsWith(prefix))?.[1];
    const evidence = { firstBytes: start, ...(format !== undefined && { format }) };
    if (ident.length === 0)
        return new ElfError('not-elf', { en: 'the file is empty', zh: '文件为空' }, evidence);
    return format === undefined
        ? new ElfError('not-elf', { en: 'not an ELF file', zh: '不是 ELF 文件' }, evidence)
        : new ElfError('not-elf', { en: `not an ELF file but ${format}`, zh: `不是 ELF 文件，而是 ${format}` }, evidence);
}
/** Program headers, each of them inside the file; PT_LOADs as Linux would accept them. */
async function readSegments(file, header) {
    const { phoff, phnum } = header;
    if (phnum === 0)
        return [];
    if (phnum * PHDR_SIZE > MAX_PHDR_TABLE)
        throw new ElfError('too-many', {
            en: `${phnum} program headers; Linux refuses more than 64 KiB of them`,
            zh: `有 ${phnum} 个程序头；Linux 拒绝超过 64 KiB 的程序头表`,
        }, { e_phnum: phnum });
    inside(file, 'table', 'program header table', '程序头表', phoff, phnum * PHDR_SIZE);
    const table = await file.read(phoff, phnum * PHDR_SIZE);
    const segments = Array.from({ length: phnum }, (_, index) => {
        const at = index * PHDR_SIZE;
        const segment = {
            index,
            type: table.readUInt32LE(at),
            flags: table.readUInt32LE(at + 4),
            offset: u64(table, at + 8),
            vaddr: u64(table, at + 16),
            filesz: u64(table, at + 32),
            memsz: u64(table, at + 40),
            align: u64(table, at + 48),
        };
        inside(file, 'segment', `segment ${index}`, `第 ${index} 段`, segment.offset, segment.filesz);
        // Linux, fs/binfmt_elf.c: -EINVAL.
        if (segment.type === PT.LOAD && segment.filesz > segment.memsz)
            throw new ElfError('segment', {
                en: `segment ${index} holds more in the file than in memory`,
                zh: `第 ${index} 段在文件中的大小超过内存中的大小`,
            }, { segment: index, p_filesz: hex(segment.filesz), p_memsz: hex(segment.memsz) });
        return segment;
    });
    // A real file loads its bytes once, and its boundary pages twice. A thousand segments over the same bytes cost a
    // reader a thousand times the file.
    const loaded = segments.reduce((sum, { type, filesz }) => sum + (type === PT.LOAD ? filesz : 0), 0);
    if (loaded > 4 * file.size + (1 << 20))
        throw new ElfError('segment', {
            en: `the segments load ${loaded} bytes out of a file of ${file.size}`,
            zh: `各段共加载 ${loaded} 字节，而文件只有 ${file.size} 字节`,
        }, { loaded, fileSize: file.size });
    return segments;
}
/** Section headers with their names; an empty list when the table was stripped off, which Linux does not mind. */
async function readSections(file, header, nullSectionAt) {
    if (header.shoff === 0)
        return [];
    let { shnum, shstrndx } = header;
    if (nullSectionAt !== undefined) {
        inside(file, 'table', 'section header 0', '第 0 个节头', nullSectionAt, SHDR_SIZE);
        const first = await file.read(nullSectionAt, SHDR_SIZE);
        if (shnum === 0)
            shnum = u64(first, 32);
        if (shstrndx === 0xffff)
            shstrndx = first.readUInt32LE(40);
    }
    if (shnum === 0)
        return [];
    if (shnum > MAX_SECTIONS)
        throw new ElfError('too-many', {
            en: `${shnum} section headers; an executable has some dozens`,
            zh: `有 ${shnum} 个节头；可执行文件通常只有几十个`,
        }, { shnum });
    inside(file, 'table', 'section header table', '节头表', header.shoff, shnum * SHDR_SIZE);
    const table = await file.read(header.shoff, shnum * SHDR_SIZE);
    const raw = Array.from({ length: shnum }, (_, index) => {
        const at = index * SHDR_SIZE;
        return {
            index,
            nameAt: table.readUInt32LE(at),
            type: table.readUInt32LE(at + 4),
            flags: u64(table, at + 8),
            addr: u64(table, at + 16),
            offset: u64(table, at + 24),
            size: u64(table, at + 32),
            link: table.readUInt32LE(at + 40),
            info: table.readUInt32LE(at + 44),
            align: u64(table, at + 48),
            entsize: u64(table, at + 56),
        };
    });
    for (const { index, type, offset, size } of raw)
        if (type !== SHT.NOBITS && index !== 0)
            inside(file, 'section', `section ${index}`, `第 ${index} 节`, offset, size);
    const nameTable = raw[shstrndx];
    if (shstrndx !== 0 && nameTable === undefined)
        throw new ElfError('section', { en: `e_shstrndx ${shstrndx} is not a section`, zh: `e_shstrndx ${shstrndx} 不是有效的节` }, { e_shstrndx: shstrndx, shnum });
    const names = nameTable === undefined || shstrndx === 0 || nameTable.type === SHT.NOBITS
        ? Buffer.alloc(0)
        : await file.read(nameTable.offset, Math.min(nameTable.size, MAX_WINDOW));
    // A hostile table has thousands of long names that have to be escaped; linkers write short ones.
    const longest = raw.length > 1000 ? 40 : 200;
    return raw.map(({ nameAt, ...section }) => ({ ...section, name: stringAt(names, nameAt, longest) }));
}
/** NUL-terminated string of a string table, for showing; '' when `at` is outside. */
function stringAt(table, at, max = 500) {
    if (at >= table.length)
        return '';
    const piece = table.subarray(at, at + 4 * max + 1);
    const end = piece.indexOf(0);
    return printable(end === -1 ? piece : piece.subarray(0, end), max);
}
function inside(file, problem, en, zh, offset, length) {
    // .tbss and other empty ranges may point anywhere.
    if (length === 0 || (Number.isSafeInteger(offset + length) && offset + length <= file.size))
        return;
    throw new ElfError(problem, {
        en: `${en} ends at ${hex(offset + length)}, past the end of the file (${hex(file.size)}): cut short, or damaged`,
        zh: `${zh}结束于 ${hex(offset + length)}，超出文件末尾（${hex(file.size)}）：文件被截断或已损坏`,
    }, { offset: hex(offset), length: hex(length), fileSize: hex(file.size) });
}

;// CONCATENATED MODULE: ./build/src/elf/format/dynamic.js




const DYN_SIZE = 16;
const SYM_SIZE = 24;
const MAX_DYNAMIC_ENTRIES = 8192;
const MAX_SYMBOLS = 400_000;
const MAX_KEPT_SYMBOLS = 2000;
const MAX_VERSIONS = 4096;
/** undefined when the file has no PT_DYNAMIC. Addresses are followed through PT_LOAD, as the loader does, not through section headers. */
async function readDynamic(file, segments, sections) {
    const table = segments.find(({ type }) => type === PT.DYNAMIC);
    if (table === undefined || table.filesz === 0)
        return undefined;
    const count = Math.min(Math.floor(table.filesz / DYN_SIZE), MAX_DYNAMIC_ENTRIES);
    const bytes = await file.read(table.offset, count * DYN_SIZE);
    const entries = [];
    let ended = false;
    for (let at = 0; at < bytes.length && !ended; at += DYN_SIZE) {
        const tag = u64(bytes, at);
        ended = tag === DT.NULL;
        if (!ended)
            entries.push({ tag, value: u64(bytes, at + 8) });
    }
    if (!ended)
        throw new ElfError('dynamic', { en: `the dynamic section has no DT_NULL in ${count} entries`, zh: `动态节的 ${count} 个条目中没有 DT_NULL` }, { offset: hex(table.offset) });
    const value = (tag) => entries.find(entry => entry.tag === tag)?.value;
    const fileRange = (tag, address, size) => {
        const at = offsetOf(segments, address, size);
        if (at !== undefined)
            return at;
        throw new ElfError('dynamic', {
            en: `dynamic tag ${hex(tag)} points to ${hex(address)}, which no segment loads from the file`,
            zh: `动态标记 ${hex(tag)} 指向 ${hex(address)}，没有任何段从文件加载该地址`,
        }, { tag: hex(tag), address: hex(address), size });
    };
    const strtab = value(DT.STRTAB);
    const strsz = value(DT.STRSZ) ?? 0;
    const strings = strtab === undefined || strsz === 0
        ? Buffer.alloc(0)
        : await file.read(fileRange(DT.STRTAB, strtab, strsz), Math.min(strsz, MAX_TABLE));
    const names = (tag) => entries.filter(entry => entry.tag === tag).map(entry => stringAt(strings, entry.value));
    const relocationTables = [];
    for (const [tag, sizeTag] of [
        [DT.RELA, DT.RELASZ],
        [DT.JMPREL, DT.PLTRELSZ],
    ]) {
        const address = value(tag);
        const size = value(sizeTag) ?? 0;
        if (address !== undefined && size > 0)
            relocationTables.push({ offset: fileRange(tag, address, size), size });
    }
    const verneed = value(DT.VERNEED);
    const needs = verneed === undefined
        ? { list: [], byIndex: new Map() }
        : await readVersionNeeds(file, fileRange(DT.VERNEED, verneed, 16), value(DT.VERNEEDNUM) ?? 0, strings);
    const flags = value(DT.FLAGS) ?? 0;
    const flags1 = value(DT.FLAGS_1) ?? 0;
    return {
        entries,
        needed: names(DT.NEEDED),
        rpath: names(DT.RPATH),
        runpath: names(DT.RUNPATH),
        soname: names(DT.SONAME)[0],
        flags,
        flags1,
        textrel: value(DT.TEXTREL) !== undefined || (flags & DF.TEXTREL) !== 0,
        pie: (flags1 & DF_1.PIE) !== 0,
        debug: value(DT.DEBUG) !== undefined,
        undefinedSymbols: await readUndefined(file, segments, sections, value, strings, needs.byIndex),
        versionNeeds: needs.list,
        relocationTables,
    };
}
/** File offset of `size` bytes at a virtual address, when one PT_LOAD has all of them in the file. */
function offsetOf(segments, address, size) {
    const segment = segments.find(({ type, vaddr, filesz }) => type === PT.LOAD && address >= vaddr && address + size <= vaddr + filesz);
    return segment === undefined ? undefined : segment.offset + (address - segment.vaddr);
}
async function readUndefined(file, segments, sections, value, strings, versions) {
    const symtab = value(DT.SYMTAB);
    if (symtab === undefined)
        return { symbols: [], total: 0, complete: true };
    const stated = await symbolCount(file, segments, sections, value, symtab);
    const start = offsetOf(segments, symtab, 0);
    if (stated === undefined || start === undefined)
        return { symbols: [], total: 0, complete: false };
    const inFile = offsetOf(segments, symtab, stated * SYM_SIZE) !== undefined;
    const count = inFile ? Math.min(stated, MAX_SYMBOLS) : 0;
    const versym = value(DT.VERSYM);
    const versymAt = versym === undefined ? undefined : offsetOf(segments, versym, count * 2);
    const indexes = versymAt === undefined ? undefined : await file.read(versymAt, count * 2);
    const symbols = [];
    let total = 0;
    const perRead = Math.floor(MAX_WINDOW / SYM_SIZE);
    for (let first = 0; first < count; first += perRead) {
        const table = await file.read(start + first * SYM_SIZE, Math.min(perRead, count - first) * SYM_SIZE);
        for (let at = 0; at < table.length; at += SYM_SIZE) {
            const index = first + at / SYM_SIZE;
            const binding = table.readUInt8(at + 4) >>> 4;
            const undefinedHere = table.readUInt16LE(at + 6) === 0;
            // A weak symbol that nobody defines becomes 0: static-pie executables have some.
            if (index === 0 || !undefinedHere || binding === STB_WEAK)
                continue;
            total++;
            if (symbols.length === MAX_KEPT_SYMBOLS)
                continue;
            const version = indexes === undefined ? undefined : versions.get(indexes.readUInt16LE(index * 2) & 0x7fff);
            symbols.push({ name: stringAt(strings, table.readUInt32LE(at), 200), version });
        }
    }
    return { symbols, total, complete: count === stated };
}
const STB_WEAK = 2;
/**
 * Nothing states the number of dynamic symbols outright. In order: DT_HASH's nchain (gABI), the section header of the same
 * table, the string table that linkers put right behind it. DT_GNU_HASH cannot say: it leaves undefined symbols out.
 */
async function symbolCount(file, segments, sections, value, symtab) {
    const hash = value(DT.HASH);
    const hashAt = hash === undefined ? undefined : offsetOf(segments, hash, 8);
    if (hashAt !== undefined)
        return (await file.read(hashAt, 8)).readUInt32LE(4);
    const section = sections.find(({ type, addr }) => type === SHT.DYNSYM && addr === symtab);
    if (section !== undefined)
        return Math.floor(section.size / SYM_SIZE);
    const strtab = value(DT.STRTAB);
    return strtab !== undefined && strtab > symtab ? Math.floor((strtab - symtab) / SYM_SIZE) : undefined;
}
/** vna_flags: glibc's loader warns at most when such a version is missing. elf/dl-version.c match_symbol */
const VER_FLG_WEAK = 0x2;
/** Elf64_Verneed and Elf64_Vernaux are lists linked by offsets; a list that goes backwards or is too long ends our reading. */
async function readVersionNeeds(file, offset, count, strings) {
    const bytes = await file.read(offset, Math.min(MAX_WINDOW, file.size - offset));
    const list = [];
    const byIndex = new Map();
    let total = 0;
    const broken = () => new ElfError('dynamic', { en: 'the list of needed symbol versions is damaged', zh: '所需符号版本列表已损坏' }, { offset: hex(offset) });
    for (let at = 0, n = 0; n < count; n++) {
        if (at + 16 > bytes.length || ++total > MAX_VERSIONS)
            throw broken();
        const versions = [];
        const weak = [];
        let aux = at + bytes.readUInt32LE(at + 8);
        for (let names = bytes.readUInt16LE(at + 2); names > 0; names--) {
            if (aux + 16 > bytes.length || ++total > MAX_VERSIONS)
                throw broken();
            const version = stringAt(strings, bytes.readUInt32LE(aux + 8), 200);
            versions.push(version);
            if ((bytes.readUInt16LE(aux + 4) & VER_FLG_WEAK) !== 0)
                weak.push(version);
            byIndex.set(bytes.readUInt16LE(aux + 6) & 0x7fff, version);
            const next = bytes.readUInt32LE(aux + 12);
            if (next === 0)
                break;
            aux += next;
        }
        list.push({ library: stringAt(strings, bytes.readUInt32LE(at + 4), 200), versions, weak });
        const next = bytes.readUInt32LE(at + 12);
        if (next === 0)
            break;
        at += next;
    }
    return { list, byIndex };
}

;// CONCATENATED MODULE: ./build/src/elf/format/executable.js


/** Older linkers do not set DF_1_PIE. DT_DEBUG is given to executables only; a loader to them and to libc.so.6. */
function isExecutable({ header, dynamic, interp }) {
    if (header.type === ET.EXEC)
        return true;
    if (header.type !== ET.DYN)
        return false;
    return dynamic?.pie === true || dynamic?.debug === true || (interp !== undefined && dynamic?.soname === undefined);
}
/**
 * Whether the kernel would start a file that has no mark of an executable. Linux, fs/binfmt_elf.c: it takes each ET_DYN,
 * maps it, and goes to e_entry, also where that is 0, or to the loader of PT_INTERP. In a file of debug information alone
 * (objcopy --only-keep-debug) the entry stands, and no segment has the code.
 */
function canStart({ header, segments, interp }) {
    if (header.type !== ET.DYN)
        return false;
    const code = segments.filter(({ flags }) => (flags & PF.X) !== 0);
    return interp !== undefined || offsetOf(code, header.entry, 1) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/elf/checks/container.js



/** The file as such: is it an executable for this machine that Linux will map at all. */
const containerChecks = [
    {
        id: 'elf/valid',
        severity: 'error',
        always: 'file',
        title: examined_text('The file is a whole 64-bit little-endian ELF', '文件是完整的 64 位小端 ELF'),
        why: examined_text('A download that was cut short or a damaged artifact fails on the target with "Exec format error" or SIGBUS, or worse, late.', '下载不完整或损坏的产物，在目标机上会报 “Exec format error” 或 SIGBUS，甚至运行一段时间后才出错。'),
        fix: examined_text('Build or download the file again and compare its SHA-256.', '重新构建或下载该文件，并核对 SHA-256。'),
        source: 'gABI 4.1 ch. 4–5; Linux fs/binfmt_elf.c (load_elf_phdrs, load_elf_binary)',
        examine: valid,
    },
    {
        id: 'elf/machine',
        severity: 'error',
        always: 'file',
        title: examined_text('The file is for the target architecture', '文件的架构与目标一致'),
        why: examined_text('Another machine type does not start at all: "Exec format error".', '架构不符的文件根本无法启动：“Exec format error”。'),
        fix: examined_text('Set GOARCH to the target; check that the files were not mixed up.', '将 GOARCH 设为目标架构，并检查文件是否放错。'),
        source: 'gABI e_machine: EM_X86_64 62, EM_AARCH64 183, EM_LOONGARCH 258',
        examine: machine,
    },
    {
        id: 'elf/osabi',
        severity: 'error',
        title: examined_text('OS/ABI is one that Linux loaders take', 'OS/ABI 是 Linux 加载器可接受的值'),
        why: examined_text('glibc’s loader refuses other values ("ELF file OS ABI invalid"); they mean that the file was built for another system.', 'glibc 加载器会拒绝其他取值（“ELF file OS ABI invalid”），这表明文件是为其他系统构建的。'),
        fix: examined_text('Build with GOOS=linux.', '使用 GOOS=linux 构建。'),
        source: 'gABI EI_OSABI: 0 System V, 3 GNU/Linux; glibc elf/dl-load.c',
        examine: osabi,
    },
    {
        id: 'elf/type',
        severity: 'error',
        title: examined_text('The file is an executable', '文件是可执行程序'),
        why: examined_text('An object file, a shared library or a core dump is an ELF too, but nothing that can be started.', '目标文件、共享库和 core 转储也是 ELF，但无法启动。'),
        fix: examined_text('Build package main with -buildmode=exe (the default) or -buildmode=pie.', '用 -buildmode=exe（默认）或 -buildmode=pie 构建 main 包。'),
        source: 'gABI e_type; DF_1_PIE in glibc elf.h',
        examine: type,
    },
    {
        id: 'elf/eflags-la',
        severity: 'error',
        only: 'loong64',
        architecture: true,
        title: examined_text('LoongArch e_flags are those of lp64d', 'LoongArch 的 e_flags 符合 lp64d'),
        why: examined_text('Soft-float or 32-bit ABIs do not work with the distributions’ lp64d user space. OBJ-v0 and OBJ-v1 are both lawful and say nothing about the world: Go up to 1.20 wrote v0.', '软浮点或 32 位 ABI 与各发行版的 lp64d 用户态不兼容。OBJ-v0 与 OBJ-v1 均合法，且不能据此判断新旧世界：Go 1.20 及更早版本写的就是 v0。'),
        fix: examined_text('Use a toolchain for loongarch64-linux-gnu (lp64d).', '使用面向 loongarch64-linux-gnu（lp64d）的工具链。'),
        source: 'LoongArch psABI, laelf v2.30, "e_flags": bits 2–0 base ABI, 5–3 extension, 7–6 object ABI',
        examine: eflags,
    },
    {
        id: 'elf/entry',
        severity: 'error',
        title: examined_text('The entry point lies in executable memory', '入口地址位于可执行内存中'),
        why: examined_text('Otherwise the first instruction is a SIGSEGV.', '否则执行第一条指令就会触发 SIGSEGV。'),
        fix: examined_text('Rebuild; do not post-process the file.', '重新构建，不要对文件做后处理。'),
        source: 'gABI e_entry; Linux fs/binfmt_elf.c',
        examine: entry,
    },
];
/** Smallest user address space of the three: 47 bits on x86-64 and on LA464 under Linux. */
const USER_SPACE = 2 ** 47;
function valid({ elf }) {
    const { header, segments, sections, size } = elf;
    const loads = segments.filter(({ type }) => type === PT.LOAD);
    const evidence = { size, e_phnum: header.phnum, e_shnum: sections.length, PT_LOAD: loads.length };
    // An object file has none and is told apart by elf/type.
    if (loads.length === 0 && (header.type === ET.EXEC || header.type === ET.DYN))
        return [
            {
                status: 'fail',
                title: examined_text('no PT_LOAD segment: there is nothing to run', '没有 PT_LOAD 段：没有可运行的内容'),
                evidence,
            },
        ];
    const beyond = loads.filter(({ vaddr, memsz }) => vaddr + memsz > USER_SPACE);
    if (beyond.length > 0)
        return [
            {
                status: 'fail',
                title: examined_text('a segment lies outside the user address space', '有段超出用户地址空间'),
                evidence: { ...evidence, segments: beyond.map(({ index, vaddr }) => `${index}: ${hex(vaddr)}`) },
            },
        ];
    return [{ status: 'pass', title: examined_text('whole 64-bit little-endian ELF', '完整的 64 位小端 ELF'), evidence }];
}
function machine({ elf, target }) {
    const wanted = machineOf[target.goarch];
    const got = elf.header.machine;
    const evidence = { e_machine: got, wanted };
    return got === wanted
        ? [{ status: 'pass', title: examined_text(`for ${machineName(got)}`, `面向 ${machineName(got)}`), evidence }]
        : [
            {
                status: 'fail',
                title: examined_text(`built for ${machineName(got)}, wanted is ${machineName(wanted)}`, `为 ${machineName(got)} 构建，而目标是 ${machineName(wanted)}`),
                evidence,
            },
        ];
}
function osabi({ elf }) {
    const { osabi: value, abiVersion } = elf.header;
    const evidence = { EI_OSABI: value, EI_ABIVERSION: abiVersion };
    const good = (value === 0 || value === 3) && abiVersion === 0;
    return [
        {
            status: good ? 'pass' : 'fail',
            title: examined_text(`OS/ABI ${value === 0 ? 'System V' : value === 3 ? 'GNU/Linux' : value}, ABI version ${abiVersion}`, `OS/ABI 为 ${value === 0 ? 'System V' : value === 3 ? 'GNU/Linux' : value}，ABI 版本为 ${abiVersion}`),
            evidence,
        },
    ];
}
const typeNames = {
    [ET.NONE]: ['without a type', '没有类型'],
    [ET.REL]: ['an object file (.o)', '目标文件（.o）'],
    [ET.CORE]: ['a core dump', 'core 转储文件'],
};
function type({ elf }) {
    const { header, dynamic, interp } = elf;
    const evidence = {
        e_type: header.type,
        DF_1_PIE: dynamic?.pie ?? false,
        PT_INTERP: interp ?? null,
        DT_DEBUG: dynamic?.debug ?? false,
        DT_SONAME: dynamic?.soname ?? null,
    };
    if (header.type === ET.EXEC)
        return [{ status: 'pass', title: examined_text('ET_EXEC, fixed addresses', 'ET_EXEC，固定地址'), evidence }];
    if (header.type === ET.DYN) {
        return isExecutable(elf)
            ? [{ status: 'pass', title: examined_text('ET_DYN, position independent', 'ET_DYN，位置无关'), evidence }]
            : [
                {
                    status: 'fail',
                    title: examined_text('a shared library, not an executable', '是共享库，不是可执行程序'),
                    evidence,
                },
            ];
    }
    const [en, zh] = typeNames[header.type] ?? [`of type ${header.type}`, `类型为 ${header.type}`];
    return [{ status: 'fail', title: examined_text(`the file is ${en}`, `该文件是${zh}`), evidence }];
}
const baseAbis = { 1: 'soft-float', 2: 'single-float', 3: 'double-float' };
function eflags({ elf }) {
    const flags = elf.header.flags;
    const decoded = {
        base: baseAbis[flags & 7] ?? `reserved ${flags & 7}`,
        extension: (flags >>> 3) & 7,
        objectAbi: (flags >>> 6) & 3,
        upper: flags >>> 8,
    };
    const good = (flags & 7) === 3 && decoded.extension === 0 && decoded.objectAbi <= 1 && decoded.upper === 0;
    return [
        {
            status: good ? 'pass' : 'fail',
            title: good
                ? examined_text(`lp64d, OBJ-v${decoded.objectAbi}`, `lp64d，OBJ-v${decoded.objectAbi}`)
                : examined_text(`e_flags ${hex(flags)} are not those of lp64d`, `e_flags ${hex(flags)} 不符合 lp64d`),
            evidence: { e_flags: hex(flags), ...decoded },
        },
    ];
}
function entry({ elf }) {
    const at = elf.header.entry;
    const home = elf.segments.find(({ type, flags, vaddr, memsz }) => type === PT.LOAD && (flags & PF.X) !== 0 && at >= vaddr && at < vaddr + memsz);
    const evidence = {
        e_entry: hex(at),
        executable: elf.segments
            .filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0)
            .map(({ vaddr, memsz, flags }) => `${hex(vaddr)}–${hex(vaddr + memsz)} ${permissions(flags)}`),
    };
    return home === undefined
        ? [
            {
                status: 'fail',
                title: examined_text(`the entry point ${hex(at)} is not in executable memory`, `入口地址 ${hex(at)} 不在可执行内存中`),
                evidence,
            },
        ]
        : [{ status: 'pass', title: examined_text(`starts at ${hex(at)}`, `从 ${hex(at)} 开始执行`), evidence }];
}

;// CONCATENATED MODULE: ./build/src/elf/checks/handling.js

/** What was done to the file after it was linked. */
const handlingChecks = [
    {
        id: 'elf/packer',
        severity: 'error',
        title: examined_text('The file is not packed', '文件没有加壳'),
        why: examined_text('A packed file is unpacked into writable and executable memory, with the page size of the packer’s machine: hardened kernels and 64 KiB pages refuse that, virus scanners raise alarms, and nothing else here can be proved of what is inside.', '加壳文件在运行时解压到可写可执行的内存，且按加壳机器的页大小布局：加固内核与 64 KiB 页的系统会拒绝，杀毒软件会报警，其内容也无法再作任何证明。'),
        fix: examined_text('Ship the file as Go links it, with -ldflags="-s -w" if it has to be small; compress the archive instead. upx -d unpacks.', '按 Go 链接的原样发布；需要减小体积时使用 -ldflags="-s -w"，或压缩归档包。upx -d 可脱壳。'),
        source: 'UPX src/linker.h, src/stub/src/include/header.S; Linux SELinux execmem',
        examine: packer,
    },
    {
        id: 'elf/debug-info',
        severity: 'info',
        title: examined_text('Symbols and debug information are as wanted', '符号与调试信息符合要求'),
        why: examined_text('They make a file larger and its crashes readable; Go’s own stack traces need neither. Go 1.25 and later write DWARF 5, which older gdb and readelf do not read.', '它们增大文件，但便于分析崩溃；Go 自身的调用栈不依赖它们。Go 1.25 起写入 DWARF 5，旧版 gdb 与 readelf 无法读取。'),
        fix: examined_text('To leave them out: -ldflags="-s -w". To keep them: leave -s and -w out, and do not run strip. For DWARF 4: GOEXPERIMENT=nodwarf5.', '去除：-ldflags="-s -w"。保留：不加 -s 与 -w，也不运行 strip。使用 DWARF 4：GOEXPERIMENT=nodwarf5。'),
        source: 'Go 1.25 release notes; DWARF 5 §7.5; gABI SHF_COMPRESSED',
        examine: debugInfo,
    },
];
/** Machine code has 5 to 6.5 bits per byte, compressed data 7.9 and more: measured on Go and C programs. */
const PACKED_ENTROPY = 7.5;
function packer({ elf, packing, sourcePaths }) {
    const evidence = {
        upx: packing.upx.map(at => `UPX! at ${at}`),
        sections: elf.sections.length,
        pclntab: sourcePaths?.format ?? null,
        entropy: packing.entropy ?? null,
    };
    if (packing.upx.length > 0)
        return [{ status: 'fail', title: examined_text('packed with UPX', '已用 UPX 加壳'), evidence }];
    if (packing.entropy !== undefined && packing.entropy >= PACKED_ENTROPY)
        return [
            {
                status: 'fail',
                title: examined_text(`its code has ${packing.entropy} bits per byte: packed or encrypted`, `代码的熵为每字节 ${packing.entropy} 位：已加壳或加密`),
                evidence,
            },
        ];
    if (elf.sections.length === 0)
        return [
            {
                status: 'warn',
                title: examined_text('the section table was removed: the file runs, debuggers and scanners cannot read it', '节表已被移除：文件可以运行，但调试器与扫描工具无法读取'),
                evidence,
            },
        ];
    return [{ status: 'pass', title: examined_text('no packer’s mark', '没有加壳痕迹'), evidence }];
}
function debugInfo({ debugInfo: { symbols, sections, size, dwarfVersion, debugLink }, policy }) {
    const wanted = policy.debugInfo ?? 'any';
    const evidence = {
        '.symtab': symbols,
        sections: [...sections],
        bytes: size,
        DWARF: dwarfVersion ?? null,
        debugLink,
        wanted,
    };
    const there = sections.length > 0;
    const dwarf = dwarfVersion === undefined
        ? examined_text('debug information', '调试信息')
        : examined_text(`DWARF ${dwarfVersion}`, `DWARF ${dwarfVersion}`);
    const found = there && symbols
        ? examined_text(`symbols and ${dwarf.en}`, `含符号与${dwarf.zh}`)
        : there
            ? examined_text(`${dwarf.en}, no symbols`, `含${dwarf.zh}，无符号`)
            : symbols
                ? examined_text('symbols, no debug information', '含符号，无调试信息')
                : examined_text('neither symbols nor debug information', '既无符号也无调试信息');
    const kept = there || debugLink;
    const bad = (wanted === 'stripped' && (symbols || there)) || (wanted === 'present' && !kept);
    return [{ status: bad ? 'warn' : 'pass', title: found, evidence, ...(bad && { severity: 'warn' }) }];
}

;// CONCATENATED MODULE: ./build/src/elf/code/instructions.js


/** All that can be executed: what the kernel goes by. GNU ld puts constants there too, unless it separates code. */
function executableSegments(elf) {
    return elf.segments
        .filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0)
        .map(({ offset, vaddr, filesz }) => ({ offset, address: vaddr, size: filesz }));
}
/** What the section table calls code, free of constants; the segments where there is no table. */
function codeSections(elf) {
    const sections = elf.sections
        .filter(({ type, flags }) => type !== SHT.NOBITS && (flags & SHF.EXECINSTR) !== 0)
        .map(({ offset, addr, size }) => ({ offset, address: addr, size }))
        .sort((a, b) => a.offset - b.offset);
    // Nothing is read twice, however many sections a hostile table lays over the same bytes.
    let end = 0;
    const apart = sections.filter(({ offset, size }) => {
        if (offset < end)
            return false;
        end = offset + size;
        return true;
    });
    return apart.length > 0 ? apart : executableSegments(elf);
}
/**
 * The 32-bit instructions of ranges of code, in pieces of at most 1 MiB. The first `before` words of a piece are the last
 * ones of the piece before, 0 at the start of a range. A piece is overwritten by the next one.
 */
async function* instructions(elf, ranges, before) {
    const longest = Math.max(0, ...ranges.map(({ size }) => size));
    const buffer = new Uint32Array(before + Math.ceil(Math.min(longest, MAX_WINDOW) / 4));
    const bytes = new Uint8Array(buffer.buffer);
    for (const { offset, address, size } of ranges) {
        let length = before;
        buffer.fill(0, 0, before);
        for await (const piece of elf.file.stream(offset, size - (size % 4))) {
            buffer.copyWithin(0, length - before, length);
            bytes.set(piece.bytes, before * 4);
            length = before + piece.bytes.length / 4;
            yield { address: address + (piece.offset - offset) - before * 4, words: buffer.subarray(0, length) };
        }
    }
}

;// CONCATENATED MODULE: ./build/src/elf/code/lse-scan.js


/** A64, Arm ARM C4.1 "Loads and stores": fixed bits of each group. */
const isAtomicMemoryOperation = (word) => (word & 0x3b20_0c00) === 0x3820_0000 && ((word >>> 12) & 15) <= 8;
const isCompareAndSwap = (word) => (word & 0x3fa0_7c00) === 0x08a0_7c00;
const isCompareAndSwapPair = (word) => (word & 0xbfa0_7c00) >>> 0 === 0x0820_7c00;
const isStoreExclusive = (word) => (word & 0x3fe0_0000) === 0x0800_0000;
/** CBZ, CBNZ, TBZ, TBNZ: the two lowest opcode bits tell them apart. */
const isTestAndBranch = (word) => (word & 0x7c00_0000) === 0x3400_0000;
const isLoadByte = (word) => (word & 0xffc0_0000) >>> 0 === 0x3940_0000;
/** Measured on Go 1.19 to 1.26 and gcc 12: the test stands at most 6 words before, its load at most 5 before that. */
const GUARD_WORDS = 8;
const LOAD_WORDS = 8;
const BEFORE = GUARD_WORDS + LOAD_WORDS;
const MAX_SITES = 20;
/** undefined for other machines. Reads the code once, as a stream. */
async function scanLse(elf) {
    if (elf.header.machine !== machineOf.arm64)
        return undefined;
    let [atomics, unguarded, storeExclusives] = [0, 0, 0];
    const sites = [];
    for await (const { address, words } of instructions(elf, codeSections(elf), BEFORE))
        for (let i = BEFORE; i < words.length; i++) {
            const word = words[i] ?? 0;
            if (isStoreExclusive(word))
                storeExclusives++;
            if (!isAtomicMemoryOperation(word) && !isCompareAndSwap(word) && !isCompareAndSwapPair(word))
                continue;
            atomics++;
            if (isGuarded(words, i))
                continue;
            unguarded++;
            if (sites.length < MAX_SITES)
                sites.push(hex(address + i * 4));
        }
    return { atomics, unguarded, sites, storeExclusives };
}
/** A branch on a byte that was loaded from memory just before: `ldrb w27, [x27, #…]; tbz w27, #0, …`. */
function isGuarded(words, at) {
    for (let branch = at - 1; branch >= at - GUARD_WORDS; branch--) {
        const test = words[branch] ?? 0;
        if (!isTestAndBranch(test))
            continue;
        for (let load = branch - 1; load >= branch - LOAD_WORDS; load--) {
            const word = words[load] ?? 0;
            // The scheduler puts other instructions between; the nearest that writes the register is the one that counts.
            if ((word & 31) !== (test & 31))
                continue;
            if (isLoadByte(word))
                return true;
            break;
        }
    }
    return false;
}
/** Below this many a mixture says nothing: the Go runtime alone has some 100 atomics. */
const MIN_ATOMICS = 20;
/**
 * The GOARM64 that Go code was compiled for, as far as its atomics tell: they are all that the levels up to v9.5 change
 * (Go's src/internal/buildcfg, uses of GOARM64). undefined where they disagree or are too few.
 */
function levelOfCode({ atomics, unguarded, storeExclusives }) {
    if (atomics < MIN_ATOMICS)
        return undefined;
    if (unguarded === 0 && storeExclusives >= atomics / 2)
        return 'v8.0';
    if (unguarded >= atomics / 2 && storeExclusives < atomics / 2)
        return 'v8.0,lse';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/elf/checks/isa-levels.js
/** Whether a CPU of GOAMD64 level `cpu` runs what was built for `code`; undefined when one of them has no shape we know. */
function amd64Runs(code, cpu) {
    const [a, b] = [code, cpu].map(level => /^v([1-4])$/.exec(level)?.[1]);
    return a === undefined || b === undefined ? undefined : a <= b;
}
/** The same for GOARM64. */
function arm64Runs(code, cpu) {
    const [a, b] = [arm64Level(code), arm64Level(cpu)];
    if (a === undefined || b === undefined)
        return undefined;
    return a.version <= b.version && (!a.lse || b.lse || b.version >= 1) && (!a.crypto || b.crypto);
}
/** ARMv9.n has all of ARMv8.(n+5): Arm ARM, and Go’s internal/buildcfg. */
function arm64Level(level) {
    const match = /^v([89])\.(\d)((?:,(?:lse|crypto))*)$/.exec(level);
    if (match === null)
        return undefined;
    const [, major, minor, options = ''] = match;
    return {
        version: Number(minor) + (major === '9' ? 5 : 0),
        lse: options.includes('lse'),
        crypto: options.includes('crypto'),
    };
}
/** GCC and Clang, -march: what a flag asks for as a level of ours; undefined for what is no mere level. */
function levelOfFlag(flag) {
    const amd64 = /^-march=x86-64(?:-(v[2-4]))?$/.exec(flag);
    if (amd64 !== null)
        return amd64[1] ?? 'v1';
    const arm64 = /^-march=armv([89])(?:\.(\d))?-a$/.exec(flag);
    return arm64 === null ? undefined : `v${arm64[1]}.${arm64[2] ?? '0'}`;
}
/** The first of the flags for C code that asks for more than the CPU is known to have. */
function flagBeyond(settings, runs) {
    const flags = ['CGO_CFLAGS', 'CGO_CXXFLAGS'].map(name => settings?.get(name) ?? '').join(' ');
    return flags.match(/-m(?:arch|cpu|avx|fma|bmi)\S*/g)?.find(flag => {
        const level = levelOfFlag(flag);
        return level === undefined || runs(level) !== true;
    });
}
/** Newest minor version whose compiler and runtime were read for what they make of GOARM64: buildcfg.GOARM64.LSE alone. */
const READ_UP_TO = 27;
/** What code of a GOARM64 level needs in truth; undefined for a Go that we have not read. */
function needsOfGo(code, { minor }) {
    const level = arm64Level(code);
    if (level === undefined || minor > READ_UP_TO)
        return undefined;
    return level.lse || level.version >= 1 ? 'v8.0,lse' : 'v8.0';
}

;// CONCATENATED MODULE: ./build/src/elf/checks/isa.js



/** What the code asks of the CPU. */
const isaChecks = [
    {
        id: 'elf/isa-arm64',
        severity: 'error',
        only: 'arm64',
        architecture: true,
        always: 'platform',
        title: examined_text('GOARM64 is not above the CPU', 'GOARM64 不高于目标 CPU'),
        why: examined_text('GOARM64=v8.1 uses LSE atomics without asking. Phytium FT-2000/4 and D2000 are ARMv8.0: the program stops with SIGILL, or refuses to start. Where GOARM64 is not recorded the atomics themselves tell: with v8.0 each has a test before it.', 'GOARM64=v8.1 会不经检测直接使用 LSE 原子指令。飞腾 FT-2000/4 与 D2000 是 ARMv8.0，程序会触发 SIGILL 或拒绝启动。文件未记录 GOARM64 时，可由原子指令本身判断：v8.0 的每条原子指令之前都有检测。'),
        fix: examined_text('Build with GOARM64=v8.0 (the default): Go then finds LSE at run time. For C code leave out -march, or add -moutline-atomics.', '使用默认的 GOARM64=v8.0 构建：Go 会在运行时检测 LSE。C 代码请去掉 -march，或加上 -moutline-atomics。'),
        source: 'Go 1.23 release notes; cmd/compile intrinsics.go and runtime/asm_arm64.s of Go 1.27; hrw/arm-socs-table#23, #24; measured under qemu-aarch64 -cpu cortex-a57',
        examine: arm64,
    },
    {
        id: 'elf/isa-amd64',
        severity: 'error',
        only: 'amd64',
        architecture: true,
        always: 'platform',
        title: examined_text('GOAMD64 is not above the CPU', 'GOAMD64 不高于目标 CPU'),
        why: examined_text('Zhaoxin KX-6000 has neither AVX2 nor FMA: a v3 program refuses to start. Hygon C86 has v3.', '兆芯 KX-6000 没有 AVX2 与 FMA：v3 程序拒绝启动。海光 C86 支持 v3。'),
        fix: examined_text('Build with GOAMD64=v1 or v2.', '使用 GOAMD64=v1 或 v2 构建。'),
        source: 'Go 1.18 release notes; runtime/asm_amd64.s; OpenMathLib/OpenBLAS#3295; x86-64 psABI micro-architecture levels',
        examine: amd64,
    },
    {
        id: 'elf/isa-note',
        severity: 'error',
        only: 'amd64',
        architecture: true,
        title: examined_text('The C part asks for no more than the CPU has', 'C 部分的要求不高于目标 CPU'),
        why: examined_text('GOAMD64 is for Go code alone. What was linked with -z x86-64-v3 says so in a note, and glibc’s loader refuses to start it on a lesser CPU.', 'GOAMD64 只约束 Go 代码。以 -z x86-64-v3 链接的文件会在注记中写明，glibc 加载器在不满足的 CPU 上拒绝启动。'),
        fix: examined_text('Compile and link the C part for x86-64 (v1) or x86-64-v2: leave out -march=x86-64-v3 and -z x86-64-v3.', '以 x86-64（v1）或 x86-64-v2 编译并链接 C 部分：去掉 -march=x86-64-v3 与 -z x86-64-v3。'),
        source: 'x86-64 psABI, GNU_PROPERTY_X86_ISA_1_NEEDED; glibc sysdeps/x86/dl-prop.h',
        examine: isaNote,
    },
];
function arm64(examined) {
    const { buildInfo, goVersion, lseScan, sourcePaths } = examined;
    const recorded = buildInfo?.settings.get('GOARM64');
    // GOARM64 came with Go 1.23; before, there was v8.0 alone.
    const derived = goVersion !== undefined && goVersion.minor < 23 ? 'v8.0' : undefined;
    const scanned = lseScan === undefined || sourcePaths === undefined ? undefined : levelOfCode(lseScan);
    const code = recorded ?? derived ?? scanned;
    const seen = {
        GOARM64: recorded ?? null,
        goVersion: buildInfo?.goVersion ?? null,
        CGO_ENABLED: buildInfo?.settings.get('CGO_ENABLED') ?? null,
        atomics: lseScan?.atomics ?? null,
        unguarded: lseScan?.unguarded ?? null,
        storeExclusives: lseScan?.storeExclusives ?? null,
        sites: [...(lseScan?.sites ?? [])],
    };
    // Code for a level that has LSE tests for nothing.
    const untested = code !== undefined && arm64Runs('v8.0,lse', code) ? undefined : untestedAtomics(examined);
    return examined.platforms.map(platform => {
        const cpu = platform.goLevel?.value ?? null;
        // Whatever the CPU is, it has the baseline.
        const against = cpu ?? 'v8.0';
        const cLevel = flagBeyond(buildInfo?.settings, level => arm64Runs(level, against));
        const finding = (status, en, zh) => ({
            status,
            platform: platform.id,
            title: examined_text(en, zh),
            evidence: { ...seen, cpu, ...(cLevel !== undefined && { cflags: cLevel }) },
        });
        if (code === undefined)
            return finding('unknown', 'GOARM64 is not recorded in the file, and its atomics do not tell', '文件中没有记录 GOARM64，也无法由原子指令判断');
        const how = recorded !== undefined
            ? examined_text(`built for ${code}`, `为 ${code} 构建`)
            : derived !== undefined
                ? examined_text(`built for v8.0, all that ${buildInfo?.goVersion} has`, `为 v8.0 构建（${buildInfo?.goVersion} 只支持 v8.0）`)
                : examined_text(`its atomics are those of ${code}`, `其原子指令属于 ${code}`);
        const has = cpu === null
            ? examined_text('the level of this CPU is not known', '该 CPU 的级别未知')
            : examined_text(`this CPU is ${cpu}`, `该 CPU 为 ${cpu}`);
        if (arm64Runs(code, against) === true) {
            if (untested !== undefined && arm64Runs('v8.0,lse', against) !== true)
                return finding('unknown', `${how.en}, but ${untested.en}; ${has.en}`, `${how.zh}，但${untested.zh}；${has.zh}`);
            if (cLevel !== undefined)
                return finding('unknown', ...cPart(code, cLevel));
            return finding('pass', `${how.en}; ${has.en}`, `${how.zh}；${has.zh}`);
        }
        const needs = goVersion === undefined ? undefined : needsOfGo(code, goVersion);
        if (needs !== undefined && untested === undefined && arm64Runs(needs, against) === true) {
            if (cLevel !== undefined)
                return finding('unknown', ...cPart(code, cLevel));
            const uses = needs === 'v8.0' ? examined_text('nothing', '均未使用') : examined_text('only LSE, which it has', '只用到该 CPU 具备的 LSE');
            return finding('warn', `${how.en}; ${has.en}. Of that level ${buildInfo?.goVersion} uses ${uses.en}; a later Go may use more`, `${how.zh}；${has.zh}。该级别的特性 ${buildInfo?.goVersion} ${uses.zh}；以后的 Go 可能用到更多`);
        }
        const certain = cpu !== null && arm64Runs(code, cpu) === false;
        return finding(certain ? 'fail' : 'unknown', `${how.en}; ${has.en}`, `${how.zh}；${has.zh}`);
    });
}
/** Atomics in code for v8.0 that nothing tests for. */
function untestedAtomics({ lseScan }) {
    if (lseScan === undefined || lseScan.unguarded === 0)
        return undefined;
    const { unguarded, atomics } = lseScan;
    return examined_text(`${unguarded} of its ${atomics} atomics need LSE without a test, as assembly does, or C code that was compiled with -march=armv8.1-a`, `其 ${atomics} 条原子指令中有 ${unguarded} 条未经检测就使用 LSE，汇编代码或以 -march=armv8.1-a 编译的 C 代码即如此`);
}
/** GOARM64 and GOAMD64 are for Go code alone. */
function cPart(code, flag) {
    return [
        `the Go part is for ${code}; its C part was compiled with ${flag}`,
        `Go 部分为 ${code}；C 部分编译时使用了 ${flag}`,
    ];
}
function amd64(examined) {
    const { buildInfo, goVersion, sourcePaths, refusedLevels } = examined;
    const recorded = buildInfo?.settings.get('GOAMD64');
    // GOAMD64 came with Go 1.18; before, there was v1 alone.
    const derived = goVersion !== undefined && goVersion.minor < 18 ? 'v1' : undefined;
    // A level above v1 has brought its refusal along ever since there are levels.
    const traced = sourcePaths === undefined || refusedLevels.length > 1 ? undefined : (refusedLevels[0] ?? 'v1');
    const said = recorded ?? derived;
    // Build info can be written by anybody; what the runtime refuses is in the code that runs.
    const understated = said !== undefined && traced !== undefined && amd64Runs(traced, said) === false;
    const code = understated ? traced : (said ?? traced);
    return examined.platforms.map(platform => {
        const cpu = platform.goLevel?.value ?? null;
        const cLevel = flagBeyond(buildInfo?.settings, level => amd64Runs(level, cpu ?? 'v1'));
        const finding = (status, en, zh) => ({
            status,
            platform: platform.id,
            title: examined_text(en, zh),
            evidence: {
                GOAMD64: recorded ?? null,
                goVersion: buildInfo?.goVersion ?? null,
                cpu,
                CGO_ENABLED: buildInfo?.settings.get('CGO_ENABLED') ?? null,
                refusesBelow: [...refusedLevels],
                ...(cLevel !== undefined && { cflags: cLevel }),
            },
        });
        if (code === undefined)
            return finding('unknown', 'GOAMD64 is not recorded in the file', '文件中没有记录 GOAMD64');
        const how = said !== undefined && !understated
            ? examined_text(`built for ${code}`, `为 ${code} 构建`)
            : traced === 'v1'
                ? examined_text('built for v1: its runtime has no test of the CPU', '为 v1 构建：其运行时不检测 CPU 级别')
                : examined_text(`its runtime refuses a CPU below ${code}`, `其运行时拒绝低于 ${code} 的 CPU`);
        const has = cpu === null
            ? examined_text('the level of this CPU is not known', '该 CPU 的级别未知')
            : examined_text(`this CPU is ${cpu}`, `该 CPU 为 ${cpu}`);
        const runs = amd64Runs(code, cpu ?? 'v1');
        if (runs === true && cLevel !== undefined)
            return finding('unknown', ...cPart(code, cLevel));
        const status = runs === true ? 'pass' : runs === false && cpu !== null ? 'fail' : 'unknown';
        return finding(status, `${how.en}; ${has.en}`, `${how.zh}；${has.zh}`);
    });
}
function isaNote({ elf, platforms }) {
    const needed = elf.notes.x86IsaNeeded;
    if (needed === undefined)
        return [
            {
                status: 'pass',
                title: examined_text('no note asks for a CPU level', '没有注记要求特定的 CPU 级别'),
                evidence: { GNU_PROPERTY_X86_ISA_1_NEEDED: null },
            },
        ];
    const level = `v${needed}`;
    return platforms.map(platform => {
        const cpu = platform.goLevel?.value ?? null;
        const runs = amd64Runs(level, cpu ?? 'v1');
        return {
            status: runs === true ? 'pass' : runs === false && cpu !== null ? 'fail' : 'unknown',
            platform: platform.id,
            title: cpu === null
                ? examined_text(`asks for x86-64-${level}; the level of this CPU is not known`, `要求 x86-64-${level}；该 CPU 的级别未知`)
                : examined_text(`asks for x86-64-${level}; this CPU is ${cpu}`, `要求 x86-64-${level}，该 CPU 为 ${cpu}`),
            evidence: { GNU_PROPERTY_X86_ISA_1_NEEDED: level, cpu },
        };
    });
}

;// CONCATENATED MODULE: ./build/src/elf/go/go-version.js
const shape = /^(devel )?go1\.(\d{1,4})(?:\.(\d{1,4}))?((?:rc|beta)\d{1,3})?(?:[-+ ](.{1,200}))?$/;
function parseGoVersion(text) {
    const match = shape.exec(text.trim());
    if (match === null)
        return undefined;
    const [, devel, minor, patch, prerelease, suffix] = match;
    return { minor: Number(minor), patch: Number(patch ?? 0), prerelease, devel: devel !== undefined, suffix };
}
/** Negative when `a` is older. A prerelease is older than its release; a devel build counts as its release. */
function compareGoVersions(a, b) {
    return (a.minor - b.minor ||
        a.patch - b.patch ||
        Number(b.prerelease !== undefined) - Number(a.prerelease !== undefined) ||
        (a.prerelease ?? '').localeCompare(b.prerelease ?? '', 'en', { numeric: true }));
}

;// CONCATENATED MODULE: ./build/src/elf/checks/kernel.js


/** What the Go runtime and a linked C library ask of the kernel. */
const kernelChecks = [
    {
        id: 'elf/kernel-min',
        severity: 'error',
        architecture: true,
        always: 'platform',
        title: examined_text('The kernel is new enough', '内核版本足够新'),
        why: examined_text('Go 1.24 and later need Linux 3.2; a libc says in its ABI tag what it needs. On LoongArch the number says nothing, the world does.', 'Go 1.24 及以后要求 Linux 3.2；libc 的 ABI 标记写明它的要求。LoongArch 上版本号没有意义，要看新旧世界。'),
        fix: examined_text('Use an older Go, or a newer platform. Where the kernel is not known: describe your machines under define, or accept it by name in gate.allow-unknown.', '使用较旧的 Go，或较新的平台。若内核版本未知：在 define 下描述你的机器，或在 gate.allow-unknown 中按名称接受。'),
        source: 'Go 1.23 and 1.24 release notes; NT_GNU_ABI_TAG, glibc',
        examine: kernel,
    },
];
/** Go release notes. Newest first. */
const goKernelFloors = [
    { since: '1.24', kernel: '3.2' },
    { since: '1.18', kernel: '2.6.32' },
    { since: '1.0', kernel: '2.6.23' },
];
/** Minor version. */
const FLOORS_KNOWN_UP_TO = 27;
/** The first Linux that ran on the architecture: no platform can have an older one. */
const firstKernel = { amd64: '2.6.0', arm64: '3.7' };
function kernel(examined) {
    const { goVersion, buildInfo, elf, target, platforms } = examined;
    const goarch = target.goarch;
    if (goarch === 'loong64')
        return platforms.map(platform => ({ platform: platform.id, ...byWorld(platform.world?.value ?? null) }));
    const floor = goKernelFloors.find(({ since }) => {
        const first = parseGoVersion(`go${since}`);
        return (goVersion !== undefined &&
            first !== undefined &&
            compareGoVersions({ ...goVersion, prerelease: undefined }, first) >= 0);
    })?.kernel;
    const tag = elf.notes.abiTagKernel;
    const needs = [floor, tag].filter(version => version !== undefined);
    const newest = needs.length === 0 ? undefined : needs.reduce((a, b) => ((compareDotted(a, b) ?? 0) >= 0 ? a : b));
    return platforms.map(platform => {
        const has = platform.kernel.value;
        const evidence = {
            goVersion: buildInfo?.goVersion ?? null,
            goNeeds: floor ?? null,
            floorsKnownUpTo: `go1.${FLOORS_KNOWN_UP_TO}`,
            NT_GNU_ABI_TAG: tag ?? null,
            kernel: has,
            architectureSince: firstKernel[goarch],
        };
        const finding = (status, en, zh) => ({
            status,
            platform: platform.id,
            title: examined_text(en, zh),
            evidence,
        });
        const atLeast = has ?? firstKernel[goarch];
        const difference = newest === undefined ? undefined : compareDotted(atLeast, newest);
        // A floor is missing where the Go version is: only what is known to be too old is then certain.
        if (has !== null && difference !== undefined && difference < 0)
            return finding('fail', `needs Linux ${newest}; this platform has ${has}`, `需要 Linux ${newest}，该平台为 ${has}`);
        if (floor === undefined)
            return finding('unknown', 'the Go version, and with it the kernel it needs, is not known', 'Go 版本未知，因而所需内核也未知');
        if (difference === undefined || difference < 0)
            return finding('unknown', `needs Linux ${newest}; the kernel of this platform is not known`, `需要 Linux ${newest}；该平台的内核未知`);
        if (goVersion !== undefined && goVersion.minor > FLOORS_KNOWN_UP_TO)
            return finding('warn', `${buildInfo?.goVersion} is newer than what is known here; go1.${FLOORS_KNOWN_UP_TO} needs Linux ${newest}, and this platform has ${atLeast} or later`, `${buildInfo?.goVersion} 比此处已知的版本更新；go1.${FLOORS_KNOWN_UP_TO} 需要 Linux ${newest}，该平台为 ${atLeast} 或更高`);
        return has === null
            ? finding('pass', `needs Linux ${newest}; ${goarch} has been in Linux since ${atLeast} only`, `需要 Linux ${newest}；而 ${goarch} 自 Linux ${atLeast} 才得到支持`)
            : finding('pass', `needs Linux ${newest}; this platform has ${has}`, `需要 Linux ${newest}，该平台为 ${has}`);
    });
}
/** openEuler 22.03 for LoongArch says 5.10 and has the interface of 5.19: only the world counts. */
function byWorld(world) {
    const evidence = { world };
    if (world === null)
        return {
            status: 'unknown',
            title: examined_text('the world of this platform is not known', '该平台属于新世界还是旧世界未知'),
            evidence,
        };
    return world === 'new'
        ? {
            status: 'pass',
            title: examined_text('new world: the interface of Linux 5.19 or later', '新世界：具备 Linux 5.19 及以后的接口'),
            evidence,
        }
        : { status: 'skip', title: examined_text('old world: judged by elf/world', '旧世界：由 elf/world 判定'), evidence };
}

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/elf/checks/world.js


/** LoongArch’s two user spaces, which no ELF header tells apart. */
const worldChecks = [
    {
        id: 'elf/world',
        severity: 'error',
        only: 'loong64',
        architecture: true,
        always: 'platform',
        title: examined_text('The file is of the platform’s LoongArch world', '文件与平台同属一个 LoongArch 世界'),
        why: examined_text('Kylin V10, UOS 20 and Loongnix 20 have the kernel interface from before upstreaming (old world, ABI1.0). What upstream Go builds, static or not, crashes there at its start: rt_sigprocmask answers EINVAL.', '麒麟 V10、统信 UOS 20 和 Loongnix 20 使用进入上游之前的内核接口（旧世界，ABI1.0）。上游 Go 构建的程序无论是否静态链接，在其上一启动就崩溃：rt_sigprocmask 返回 EINVAL。'),
        fix: examined_text('For an old-world platform build with Loongson’s ABI1.0 Go (inputs toolchain-url and toolchain-sha256) and GOTOOLCHAIN=local; upstream Go is for new-world ones: Kylin V11, UOS 25, openEuler 24.03, Loongnix 25.', '旧世界平台请使用龙芯的 ABI1.0 版 Go 构建（输入 toolchain-url 与 toolchain-sha256），并设置 GOTOOLCHAIN=local；上游 Go 只适用于新世界：麒麟 V11、UOS 25、openEuler 24.03、Loongnix 25。'),
        source: 'Go 1.19 release notes; golang/go#68867, #55130; syncthing/syncthing#8675; areweloongyet, old and new worlds',
        examine: world,
    },
    {
        id: 'elf/foreign-world',
        severity: 'error',
        only: 'loong64',
        architecture: true,
        title: examined_text('All parts of the file are of one LoongArch world', '文件的各部分同属一个 LoongArch 世界'),
        why: examined_text('A Go part of the new world linked to a C library of the old one, or the other way round, starts on neither: each calls the kernel, or the other, in a way that is not understood.', '新世界的 Go 部分与旧世界的 C 库（或相反）链接在一起，在两种系统上都无法启动：彼此及内核的调用约定不一致。'),
        fix: examined_text('Take the C compiler, its sysroot and Go from one world: all of upstream, or all of Loongson’s ABI1.0.', 'C 编译器、sysroot 与 Go 须取自同一世界：全部来自上游，或全部来自龙芯 ABI1.0。'),
        source: 'areweloongyet, old and new worlds; signs as in elf/world',
        examine: foreignWorld,
    },
    {
        id: 'elf/go-version-port',
        severity: 'error',
        only: 'loong64',
        architecture: true,
        title: examined_text('The Go version has a LoongArch port', '所用 Go 版本支持 LoongArch'),
        why: examined_text('Upstream Go knows loong64 since 1.19. What claims an older version was built by a vendor’s fork, mostly for the old world; openEuler 22.03 has a 1.17 of its own for the new one.', '上游 Go 自 1.19 起支持 loong64。声称更早版本的文件出自厂商分支，多用于旧世界；openEuler 22.03 则自带面向新世界的 1.17。'),
        fix: examined_text('Build with upstream Go 1.21 or later for the new world, and with Loongson’s current ABI1.0 Go for the old one.', '新世界使用上游 Go 1.21 或更高版本构建，旧世界使用龙芯当前的 ABI1.0 版 Go。'),
        source: 'Go 1.19 release notes; openEuler 22.03 golang package',
        examine: goVersionPort,
    },
    {
        id: 'elf/eflags-objabi',
        severity: 'info',
        only: 'loong64',
        architecture: true,
        title: examined_text('The object ABI version is the one that this Go writes', '对象 ABI 版本与该 Go 版本相符'),
        why: examined_text('Go up to 1.20 writes OBJ-v0 into e_flags, Go since 1.22 OBJ-v1. Another value means that something else linked the file. It says nothing about the world.', 'Go 1.20 及更早版本在 e_flags 中写入 OBJ-v0，1.22 起写入 OBJ-v1。其他组合说明文件由别的链接器产生。该值与新旧世界无关。'),
        fix: examined_text('Nothing to mend for running it. Find out which linker made the file: readelf -p .comment.', '不影响运行。可用 readelf -p .comment 查明链接器。'),
        source: 'LoongArch psABI, laelf v2.30 "e_flags"; measured with Go 1.19 to 1.27',
        examine: objectAbi,
    },
];
/** glibc’s upstream port begins with 2.36; the old world’s glibc is 2.28, and its symbols bear 2.27 and 2.28. */
const NEWEST_OLD_GLIBC = '2.28';
const OLDEST_NEW_GLIBC = '2.36';
/** Kernels that libc’s own ABI tags name, from areweloongyet’s world-compat-details. */
const OLD_WORLD_KERNEL = '4.15.0';
const NEW_WORLD_KERNEL = '5.19.0';
/** No sign is what lies between the two: a libc that was ported to a kernel with the interface of 5.19 and another number. */
function worldOfAbiTag(kernel) {
    if ((compareDotted(kernel, NEW_WORLD_KERNEL) ?? -1) >= 0)
        return 'new';
    return (compareDotted(kernel, OLD_WORLD_KERNEL) ?? 1) <= 0 ? 'old' : undefined;
}
/**
 * The world whose glibc has a symbol version `2.36`. No sign is 2.0, which the new world’s libpthread stub is said to
 * bear, and what lies between the two: ports to an older glibc, such as openEuler 22.03’s.
 */
function worldOfGlibc(number) {
    if (!number.startsWith('2.') || number === '2.0')
        return undefined;
    if ((compareDotted(number, OLDEST_NEW_GLIBC) ?? -1) >= 0)
        return 'new';
    return (compareDotted(number, NEWEST_OLD_GLIBC) ?? 1) <= 0 ? 'old' : undefined;
}
function signs({ elf, worldScan }) {
    const found = [];
    if (worldScan?.world !== undefined) {
        const size = worldScan.world === 'new' ? 8 : 16;
        const votes = worldScan.votes[worldScan.world];
        found.push({
            from: `rt_sigprocmask with sigsetsize ${size} at ${votes} sites`,
            world: worldScan.world,
            strong: true,
        });
    }
    const loader = (0,platform/* loadersOf */.s4)('loong64').find(({ path }) => path === elf.interp)?.world;
    if (loader !== undefined)
        found.push({ from: `PT_INTERP ${elf.interp}`, world: loader, strong: true });
    for (const version of (elf.dynamic?.versionNeeds ?? []).flatMap(need => need.versions)) {
        const of = version.startsWith('GLIBC_') ? worldOfGlibc(version.slice('GLIBC_'.length)) : undefined;
        if (of === undefined)
            continue;
        const sign = { from: version, world: of, strong: true };
        if (!found.some(({ from }) => from === sign.from))
            found.push(sign);
    }
    const tag = elf.notes.abiTagKernel;
    const tagged = tag === undefined ? undefined : worldOfAbiTag(tag);
    if (tagged !== undefined)
        found.push({ from: `NT_GNU_ABI_TAG ${tag}`, world: tagged, strong: false });
    return found;
}
const names = { old: ['old', '旧'], new: ['new', '新'] };
function world(examined) {
    const { worldScan, goVersion, buildInfo, platforms } = examined;
    const found = signs(examined);
    // Upstream has loong64 since Go 1.19. What says it is older is a fork, of either world: openEuler 22.03 has a 1.17.
    const fork = goVersion !== undefined && goVersion.minor < 19;
    return platforms.map(platform => {
        const has = platform.world?.value ?? null;
        const evidence = {
            platformWorld: has,
            signs: found.map(({ from, world: of }) => `${of}: ${from}`),
            votesNew: worldScan?.votes.new ?? 0,
            votesOld: worldScan?.votes.old ?? 0,
            sites: [...(worldScan?.sites ?? [])],
            goVersion: buildInfo?.goVersion ?? null,
            vendorFork: fork,
        };
        const finding = (status, en, zh) => ({
            status,
            platform: platform.id,
            title: examined_text(en, zh),
            evidence,
        });
        if (has === null)
            return finding('unknown', 'the world of this platform is not known', '该平台属于新世界还是旧世界未知');
        const against = found.find(sign => sign.world !== has);
        if (against !== undefined)
            return finding('fail', `built for the ${names[against.world][0]} world, this platform is of the ${names[has][0]} one`, `为${names[against.world][1]}世界构建，而该平台属于${names[has][1]}世界`);
        // Also when they are too few to say so by themselves.
        const contrary = worldScan?.votes[has === 'new' ? 'old' : 'new'] ?? 0;
        if (contrary > 0 || worldScan?.complete === false)
            return finding('unknown', 'its system calls do not agree on a world, or are too many to tell', '其系统调用新旧不一，或过多而无法判断');
        if (found.length === 0)
            return finding('unknown', 'nothing in the file says which world it is of', '文件中没有任何迹象表明它属于哪个世界');
        if (found.every(({ strong }) => !strong))
            return finding('unknown', 'a note alone says which world it is of, and anybody can write a note', '只有注记表明它属于哪个世界，而注记可以随意写入');
        return finding('pass', `of the ${names[has][0]} world, as this platform`, `属于${names[has][1]}世界，与该平台一致`);
    });
}
/** Whether the file speaks for both worlds at once. */
function foreignWorld(examined) {
    const found = signs(examined);
    const { worldScan } = examined;
    const evidence = {
        signs: found.map(({ from, world: of }) => `${of}: ${from}`),
        votesNew: worldScan?.votes.new ?? 0,
        votesOld: worldScan?.votes.old ?? 0,
        sites: [...(worldScan?.sites ?? [])],
    };
    const worlds = new Set(found.map(sign => sign.world));
    if (worlds.size > 1 || worldScan?.mixed === true)
        return [
            {
                status: 'fail',
                title: examined_text('parts of both worlds in one file', '同一文件中混有新旧两个世界的部分'),
                evidence,
            },
        ];
    if (worlds.size === 0)
        return [{ status: 'unknown', title: examined_text('nothing shows a world', '没有任何迹象表明属于哪个世界'), evidence }];
    return [{ status: 'pass', title: examined_text('all signs agree', '所有迹象一致'), evidence }];
}
/** Go 1.19 release notes. */
const FIRST_PORT = 19;
function goVersionPort({ goVersion, buildInfo, worldScan, platforms }) {
    const evidence = { goVersion: buildInfo?.goVersion ?? null, portSince: 'go1.19', scan: worldScan?.world ?? null };
    if (goVersion === undefined)
        return [{ status: 'skip', title: examined_text('the Go version is not known', 'Go 版本未知'), evidence }];
    if (goVersion.minor >= FIRST_PORT)
        return [
            { status: 'pass', title: examined_text(`${buildInfo?.goVersion} has the port`, `${buildInfo?.goVersion} 支持`), evidence },
        ];
    const fork = examined_text(`${buildInfo?.goVersion} is a vendor’s fork`, `${buildInfo?.goVersion} 是厂商分支`);
    return platforms.map(platform => {
        const world = platform.world?.value ?? null;
        const all = { ...evidence, platformWorld: world };
        if (world === 'old')
            return {
                status: 'pass',
                platform: platform.id,
                title: examined_text(`${fork.en}, as this platform needs`, `${fork.zh}，符合该平台所需`),
                evidence: all,
            };
        if (world === 'new' && worldScan?.world === 'new')
            return {
                status: 'warn',
                platform: platform.id,
                title: examined_text(`${fork.en} of the new world, which gets no fixes from upstream`, `${fork.zh}（新世界），得不到上游的修复`),
                evidence: all,
            };
        return {
            status: world === null ? 'unknown' : 'fail',
            platform: platform.id,
            title: world === null
                ? examined_text(`${fork.en}; the world of this platform is not known`, `${fork.zh}；该平台属于新世界还是旧世界未知`)
                : examined_text(`${fork.en}, and its code does not show the new world`, `${fork.zh}，且其代码未显示属于新世界`),
            evidence: all,
        };
    });
}
function objectAbi({ elf, goVersion, buildInfo }) {
    const version = (elf.header.flags >>> 6) & 3;
    const evidence = { e_flags: elf.header.flags, objectAbi: version, goVersion: buildInfo?.goVersion ?? null };
    // What Go 1.21 writes was not measured.
    const expected = goVersion === undefined || goVersion.minor === 21 ? undefined : goVersion.minor > 21 ? 1 : 0;
    if (expected === undefined)
        return [{ status: 'skip', title: examined_text(`OBJ-v${version}`, `OBJ-v${version}`), evidence }];
    return [
        version === expected
            ? {
                status: 'pass',
                title: examined_text(`OBJ-v${version}, as ${buildInfo?.goVersion} writes`, `OBJ-v${version}，与 ${buildInfo?.goVersion} 相符`),
                evidence,
            }
            : {
                status: 'warn',
                title: examined_text(`OBJ-v${version}; ${buildInfo?.goVersion} writes OBJ-v${expected}`, `OBJ-v${version}；而 ${buildInfo?.goVersion} 写入的是 OBJ-v${expected}`),
                evidence,
            },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/checks/libraries.js



/** What the file needs of the libraries of the target, and where it looks for them. */
const libraryChecks = [
    {
        id: 'elf/glibc-ceiling',
        severity: 'error',
        architecture: true,
        title: examined_text('No newer glibc is needed than the target has', '所需 glibc 不高于目标系统'),
        why: examined_text('Kylin V10 SP3 and UOS 20 have glibc 2.28, Kylin V10 desktop on arm64 even 2.23; what was linked on Debian 12 or Ubuntu 22.04 needs 2.34 and stops with "version `GLIBC_2.34’ not found".', '麒麟 V10 SP3 与统信 UOS 20 的 glibc 是 2.28，arm64 的麒麟 V10 桌面版仅为 2.23；在 Debian 12 或 Ubuntu 22.04 上链接的程序需要 2.34，启动时报 “version `GLIBC_2.34’ not found”。'),
        fix: examined_text('CGO_ENABLED=0, or link against an old sysroot (zig cc -target …-linux-gnu.2.28), or musl statically.', '使用 CGO_ENABLED=0，或针对旧版 sysroot 链接（zig cc -target …-linux-gnu.2.28），或用 musl 静态链接。'),
        source: 'gABI symbol versioning, SHT_GNU_verneed; auditwheel policies',
        examine: glibcCeiling,
    },
    {
        id: 'elf/gcc-runtime',
        severity: 'error',
        architecture: true,
        title: examined_text('No newer libgcc or libstdc++ is needed than the target has', '所需 libgcc 与 libstdc++ 不高于目标系统'),
        why: examined_text('cgo with C++ brings in libstdc++.so.6, whose GLIBCXX and CXXABI versions grow with GCC: UOS 20 has no GLIBCXX_3.4.26. What each platform has is not in the registry.', '带 C++ 的 cgo 会依赖 libstdc++.so.6，其 GLIBCXX、CXXABI 版本随 GCC 增长：统信 UOS 20 没有 GLIBCXX_3.4.26。登记表未收录各平台的版本。'),
        fix: examined_text('Link them in: -ldflags="-linkmode external -extldflags \'-static-libgcc -static-libstdc++\'". Where you have read `strings libstdc++.so.6 | grep GLIBCXX` on the machine, accept it by name in gate.allow-unknown.', '将其静态链接：-ldflags="-linkmode external -extldflags \'-static-libgcc -static-libstdc++\'"。若已在机器上用 `strings libstdc++.so.6 | grep GLIBCXX` 确认，可在 gate.allow-unknown 中按名称接受。'),
        source: 'GCC, libstdc++ ABI policy; auditwheel policies manylinux_2_17 and 2_28 (GCC_4.8.0, GCC_7.0.0); t8y2/dbx#2938',
        examine: gccRuntime,
    },
    {
        id: 'elf/libs-allowed',
        severity: 'error',
        always: 'file',
        title: examined_text('Only libraries that every target has are needed', '只依赖所有目标都具备的库'),
        why: examined_text('A library that is not installed stops the program at its start.', '缺少任一库，程序都无法启动。'),
        fix: examined_text('Link it statically; if your machines have it or you ship it yourself, name it in verify.allowed-libraries.', '将其静态链接；若目标机器具备该库或随程序一并发布，请写入 verify.allowed-libraries。'),
        source: 'glibc 2.28 libraries and libgcc_s, after auditwheel’s lib_whitelist; musl ldso/dynlink.c load_library',
        examine: libraries,
    },
    {
        id: 'elf/static-glibc-nss',
        severity: 'warn',
        title: examined_text('A static glibc does not load its name services at run time', '静态链接的 glibc 不在运行时加载名称服务'),
        why: examined_text('getaddrinfo, getpwnam and their like load libnss_*.so of the target even in a static program, and it has to be of the very same glibc: elsewhere names do not resolve, or the program crashes at its first look-up.', '即使是静态程序，getaddrinfo、getpwnam 等仍会加载目标系统的 libnss_*.so，且必须与编译时的 glibc 完全同版本；否则域名或用户无法解析，甚至在首次查询时崩溃。'),
        fix: examined_text('Build with -tags netgo,osusergo: Go then resolves names itself. Or link musl instead of glibc.', '使用 -tags netgo,osusergo 构建，由 Go 自行解析；或改为静态链接 musl。'),
        source: 'glibc FAQ, "static linking and NSS"; GNU ld’s warning "requires at runtime the shared libraries"; measured with glibc 2.36',
        examine: staticNss,
    },
    {
        id: 'elf/textrel',
        severity: 'error',
        title: examined_text('Code needs no relocation', '代码段不需要重定位'),
        why: examined_text('SELinux refuses to make code writable (execmod), and musl does not relocate it at all.', 'SELinux 禁止将代码改为可写（execmod），musl 则根本不支持代码重定位。'),
        fix: examined_text('Compile all C and assembly parts with -fPIC.', '所有 C 与汇编部分都用 -fPIC 编译。'),
        source: 'gABI DT_TEXTREL, DF_TEXTREL',
        examine: textrel,
    },
    {
        id: 'elf/rpath',
        severity: 'warn',
        title: examined_text('No library path of the build machine', '没有残留构建机上的库路径'),
        why: examined_text('A path that exists only where the file was built is useless on the target, or lets others slip libraries in.', '只在构建机上存在的路径在目标机上毫无用处，还可能被他人用来植入库。'),
        fix: examined_text('Remove -Wl,-rpath from the linker flags; a path that is meant to be there goes into verify.allowed-rpath.', '从链接参数中去掉 -Wl,-rpath；有意写入的路径请写入 verify.allowed-rpath。'),
        source: 'gABI DT_RPATH, DT_RUNPATH',
        examine: rpath,
    },
];
/** Abilities of the loader that glibc marks with a version of their own, and the release that brought them. */
const namedVersions = {
    GLIBC_ABI_DT_RELR: '2.36',
    GLIBC_ABI_DT_X86_64_PLT: '2.42',
    GLIBC_ABI_GNU_TLS: '2.42',
    GLIBC_ABI_GNU2_TLS: '2.42',
};
/** `GLIBC_2.34` is 2.34. */
const numberOf = (version) => namedVersions[version] ?? version.slice(version.indexOf('_') + 1);
/** Without those that the loader does without. */
function neededVersions({ elf }) {
    return [
        ...new Set((elf.dynamic?.versionNeeds ?? []).flatMap(({ versions, weak }) => versions.filter(v => !weak.includes(v)))),
    ];
}
function glibcCeiling(examined) {
    const { elf, platforms } = examined;
    const versions = neededVersions(examined);
    const glibc = versions.filter(version => version.startsWith('GLIBC_'));
    if (glibc.length === 0)
        return [
            { status: 'pass', title: examined_text('needs no version of glibc', '不要求任何 glibc 版本'), evidence: { versions } },
        ];
    const numbers = glibc.map(numberOf);
    const newest = numbers.reduce((a, b) => ((compareDotted(a, b) ?? 0) >= 0 ? a : b));
    const odd = numbers.find(version => compareDotted(version, '2') === undefined);
    return platforms.map(platform => {
        const ceiling = platform.glibc.value;
        const above = (version) => ceiling !== null && (compareDotted(version, ceiling) ?? 1) > 0;
        const symbols = (elf.dynamic?.undefinedSymbols.symbols ?? [])
            .filter(({ version }) => version?.startsWith('GLIBC_') && above(numberOf(version)))
            .map(({ name, version }) => `${name}@${version}`);
        const evidence = { needs: newest, glibc: ceiling, versions: glibc, symbols };
        const finding = (status, en, zh) => ({
            status,
            platform: platform.id,
            title: examined_text(en, zh),
            evidence,
        });
        // GLIBC_PRIVATE ties a file to the very build of glibc that it was linked with.
        if (odd !== undefined)
            return finding('fail', `needs GLIBC_${odd}, which no other glibc has to offer`, `需要 GLIBC_${odd}，其他 glibc 不提供`);
        if (platform.libc === 'musl')
            return finding('fail', `needs glibc ${newest}; this platform has musl`, `需要 glibc ${newest}，而该平台使用 musl`);
        const foreign = foreignEpoch(numbers, platform);
        if (foreign !== undefined)
            return finding('fail', `needs GLIBC_${foreign}, which the glibc of this platform’s LoongArch world never had`, `需要 GLIBC_${foreign}，而该平台所属 LoongArch 世界的 glibc 从未有过该版本`);
        if (ceiling === null)
            return finding('unknown', `needs glibc ${newest}; that of this platform is not known`, `需要 glibc ${newest}；该平台的版本未知`);
        return finding(above(newest) ? 'fail' : 'pass', `needs glibc ${newest}; this platform has ${ceiling}`, `需要 glibc ${newest}，该平台为 ${ceiling}`);
    });
}
/** On LoongArch a version of the other world is not there, however new the glibc is. */
function foreignEpoch(numbers, { goarch, world }) {
    const has = world?.value ?? null;
    if (goarch !== 'loong64' || has === null)
        return undefined;
    return numbers.find(number => (worldOfGlibc(number) ?? has) !== has);
}
/** GCC_x of libgcc_s that come with a glibc of at least this version: auditwheel's manylinux_2_28 and 2_17. */
const libgccWith = [
    { glibc: '2.28', gcc: '7.0.0' },
    { glibc: '2.17', gcc: '4.8.0' },
];
function gccRuntime(examined) {
    const versions = neededVersions(examined).filter(version => /^(?:GCC|GLIBCXX|CXXABI)_/.test(version));
    if (versions.length === 0)
        return [
            {
                status: 'pass',
                title: examined_text('needs no version of libgcc or libstdc++', '不要求任何 libgcc 或 libstdc++ 版本'),
                evidence: { versions },
            },
        ];
    return examined.platforms.map(platform => {
        const glibc = platform.libc === 'musl' ? null : platform.glibc.value;
        const has = libgccWith.find(row => glibc !== null && (compareDotted(glibc, row.glibc) ?? -1) >= 0)?.gcc ?? null;
        const covered = (version) => version.startsWith('GCC_') && has !== null && (compareDotted(numberOf(version), has) ?? 1) <= 0;
        const open = versions.filter(version => !covered(version));
        const evidence = { versions, glibc, libgcc: has, open };
        const shown = open.slice(0, 5).join(', ');
        return open.length === 0
            ? {
                status: 'pass',
                platform: platform.id,
                title: examined_text(`libgcc of every system with glibc ${glibc} is enough`, `具备 glibc ${glibc} 的系统其 libgcc 均满足`),
                evidence,
            }
            : {
                status: 'unknown',
                platform: platform.id,
                title: examined_text(`needs ${shown}; what this platform has of it is not known`, `需要 ${shown.replaceAll(', ', '、')}；该平台具备的版本未知`),
                evidence,
            };
    });
}
function libraries({ elf, platforms, policy, target }) {
    const needed = elf.dynamic?.needed ?? [];
    const allowed = policy.allowedLibraries ?? [];
    if (needed.length === 0)
        return [{ status: 'pass', title: examined_text('needs no library', '不依赖任何库'), evidence: { DT_NEEDED: [] } }];
    const libcs = [...new Set(platforms.map(({ libc = 'glibc' }) => libc))];
    const foreignTo = new Map((libcs.length === 0 ? ['glibc'] : libcs).map(libc => [
        libc,
        needed.filter(name => !(0,platform/* hasLibrary */.Eo)(target.goarch, libc, name) && !allowed.includes(name)),
    ]));
    const finding = (libc, foreign) => ({
        status: foreign.length === 0 ? 'pass' : 'fail',
        title: foreign.length > 0
            ? examined_text(`needs ${foreign.slice(0, 5).join(', ')}`, `依赖 ${foreign.slice(0, 5).join('、')}`)
            : needed.some(name => allowed.includes(name))
                ? examined_text(`needs only libraries of ${libc} and allowed ones`, `只依赖 ${libc} 的库与已允许的库`)
                : examined_text(`needs only libraries of ${libc}`, `只依赖 ${libc} 的库`),
        evidence: { DT_NEEDED: [...needed], notAllowed: [...foreign] },
    });
    // One C library among the platforms: the verdict is that of the file, whatever the platform.
    const [only, ...others] = [...foreignTo];
    if (only !== undefined && others.length === 0)
        return [finding(...only)];
    return platforms.map(({ id, libc = 'glibc' }) => ({ ...finding(libc, foreignTo.get(libc) ?? []), platform: id }));
}
function staticNss({ staticLibc, elf }) {
    const evidence = {
        libc: staticLibc?.libc ?? null,
        markers: [...(staticLibc?.markers ?? [])],
        nss: [...(staticLibc?.nss ?? [])],
        callers: [...(staticLibc?.callers ?? [])],
    };
    if (staticLibc === undefined)
        return [
            {
                status: 'pass',
                title: (elf.dynamic?.needed.length ?? 0) > 0
                    ? examined_text('its C library is not linked in', 'C 库未静态链接')
                    : examined_text('no C library is linked in', '没有静态链接的 C 库'),
                evidence,
            },
        ];
    if (staticLibc.nss.length === 0)
        return [{ status: 'pass', title: examined_text('no name service is linked in', '没有链接名称服务'), evidence }];
    const by = staticLibc.callers.slice(0, 4).join(', ');
    return [
        {
            status: 'warn',
            title: examined_text(`glibc’s name service is linked in${by === '' ? '' : `: ${by}`}`, `静态链接了 glibc 的名称服务${by === '' ? '' : `：${by}`}`),
            evidence,
        },
    ];
}
function textrel({ elf }) {
    const has = elf.dynamic?.textrel ?? false;
    return [
        {
            status: has ? 'fail' : 'pass',
            title: has
                ? examined_text('code has to be relocated (DT_TEXTREL)', '代码段需要重定位（DT_TEXTREL）')
                : examined_text('no relocation of code', '没有代码段重定位'),
            evidence: { TEXTREL: has },
        },
    ];
}
function rpath({ elf, policy }) {
    const { rpath = [], runpath = [] } = elf.dynamic ?? {};
    // Both hold a list of paths with colons between them; nothing between two of them is the current directory.
    const paths = [...rpath, ...runpath].filter(list => list !== '').flatMap(list => list.split(':'));
    const allowed = policy.allowedRpath ?? [];
    const odd = paths.filter(path => !allowed.includes(path));
    const evidence = { RPATH: [...rpath], RUNPATH: [...runpath], notAllowed: odd };
    if (odd.length > 0)
        return [
            {
                status: 'warn',
                title: odd[0] === ''
                    ? examined_text('an empty library path, which is the current directory', '库搜索路径为空，即当前目录')
                    : examined_text(`library path ${odd[0]}`, `库搜索路径 ${odd[0]}`),
                evidence,
            },
        ];
    return [
        {
            status: 'pass',
            title: paths.length === 0
                ? examined_text('no library path', '没有库搜索路径')
                : examined_text('only library paths that are allowed', '只有已允许的库搜索路径'),
            evidence,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/format/linking.js

function linkingOf({ header, interp, dynamic }) {
    if ((dynamic?.needed.length ?? 0) > 0 || (dynamic?.undefinedSymbols.total ?? 0) > 0)
        return 'dynamic';
    if (interp !== undefined)
        return 'loader-dependent';
    return header.type === ET.DYN ? 'static-pie' : 'static';
}

;// CONCATENATED MODULE: ./build/src/elf/checks/loader.js



/** What the file leaves to a loader, and whether that is as it was meant. */
const loaderChecks = [
    {
        id: 'elf/interp',
        severity: 'error',
        architecture: true,
        title: examined_text('The loader that the file asks for exists on the target', '文件所需的加载器存在于目标系统'),
        why: examined_text('Without it the program fails with "No such file or directory" although it is there. LoongArch has one path in the old world and another in the new one; musl has its own.', '缺少加载器时，程序明明存在却报 “No such file or directory”。LoongArch 旧世界与新世界的路径不同，musl 又是另一个路径。'),
        fix: examined_text('Build with CGO_ENABLED=0 and without -buildmode=pie, or link statically.', '使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建，或静态链接。'),
        source: 'gABI PT_INTERP; psABIs of x86-64, AArch64, LoongArch; areweloongyet, old and new worlds',
        examine: interp,
    },
    {
        id: 'elf/static-proof',
        severity: 'error',
        title: examined_text('Nothing is left to a loader', '不依赖任何加载器'),
        why: examined_text('Only a file without loader, needed library and undefined symbol runs in an empty container and whatever libc the platform has.', '只有不需要加载器、没有依赖库也没有未定义符号的文件，才能在空容器中、在任意 libc 的平台上运行。'),
        fix: examined_text('CGO_ENABLED=0; where cgo is needed, -ldflags="-linkmode external -extldflags -static" with a static libc.', '使用 CGO_ENABLED=0；必须使用 cgo 时，加 -ldflags="-linkmode external -extldflags -static" 并提供静态 libc。'),
        source: 'gABI PT_INTERP, DT_NEEDED, SHN_UNDEF',
        examine: staticProof,
    },
    {
        id: 'elf/pie-loader',
        severity: 'error',
        title: examined_text('No loader is asked for without need', '没有无谓地要求加载器'),
        why: examined_text('Go’s -buildmode=pie without cgo needs no library, and yet names the glibc loader: the file fails in scratch and Alpine containers and across LoongArch worlds.', 'Go 在没有 cgo 时使用 -buildmode=pie，不需要任何库却仍指定 glibc 加载器：在 scratch、Alpine 容器中以及跨 LoongArch 新旧世界时都会失败。'),
        fix: examined_text('Leave out -buildmode=pie, or link externally with -static-pie.', '去掉 -buildmode=pie，或用 -static-pie 外部链接。'),
        source: 'measured with Go 1.19 to 1.27; cmd/link/internal/ld/elf.go',
        examine: pieLoader,
    },
    {
        id: 'elf/extldflags-ignored',
        severity: 'error',
        title: examined_text('-extldflags -static had its effect', '-extldflags -static 确实生效'),
        why: examined_text('With cgo, but only packages of the standard library that use it, Go links internally and ignores -extldflags: the file is dynamic without a word.', '启用 cgo 但仅标准库用到它时，Go 采用内部链接并忽略 -extldflags：产物悄无声息地成为动态链接。'),
        fix: examined_text('Add -linkmode external to -ldflags, or set CGO_ENABLED=0.', '在 -ldflags 中加上 -linkmode external，或设置 CGO_ENABLED=0。'),
        source: 'measured with Go 1.19.8 and 1.27.3; cmd/link -linkmode',
        examine: extldflags,
    },
    {
        id: 'elf/cgo-setting',
        severity: 'warn',
        title: examined_text('cgo is on or off as wanted', 'cgo 的开关符合要求'),
        why: examined_text('A native build turns cgo on without being asked, a cross build turns it off: the same source behaves differently.', '本机构建默认启用 cgo，交叉编译默认关闭：同一份源码行为不同。'),
        fix: examined_text('Set CGO_ENABLED outright.', '明确设置 CGO_ENABLED。'),
        source: 'cmd/go, "go help environment"',
        examine: cgoSetting,
    },
];
const linkingNames = {
    static: ['static', '静态链接'],
    'static-pie': ['static, position independent', '静态链接，位置无关'],
    'loader-dependent': ['needs a loader but no library', '需要加载器，但不需要库'],
    dynamic: ['dynamic', '动态链接'],
};
function interp({ elf, platforms, target }) {
    const path = elf.interp;
    if (path === undefined)
        return [{ status: 'pass', title: examined_text('asks for no loader', '不需要加载器'), evidence: { PT_INTERP: null } }];
    const known = (0,platform/* loadersOf */.s4)(target.goarch).find(loader => loader.path === path);
    return platforms.map(platform => {
        const has = platform.interp.value;
        const libc = platform.libc ?? 'glibc';
        const evidence = { PT_INTERP: path, loader: has, libc };
        const finding = (status, title, hint) => ({
            status,
            platform: platform.id,
            title,
            evidence,
            ...(hint !== undefined && { hint }),
        });
        if (path === has)
            return finding('pass', examined_text(`${path} is there`, `${path} 存在`));
        // Of another libc, or a name that no system has: whatever the loader of the platform is, this is not it.
        if (known !== undefined && known.libc !== libc)
            return finding('fail', ...otherLibc(path, known.libc, platform));
        if (known?.misnamed === true)
            return finding('fail', examined_text(`asks for ${path}, a name that older tools write and ${known.libc} does not have`, `需要 ${path}：这是旧工具写入的名称，${known.libc} 并不使用`));
        if (has === null)
            return finding('unknown', examined_text(`asks for ${path}; the loader of this platform is not known`, `需要 ${path}；该平台的加载器路径未知`));
        return finding('fail', examined_text(`asks for ${path}; this platform has ${has}`, `需要 ${path}，而该平台的加载器是 ${has}`));
    });
}
/** What is said of a file that was linked for the other C library, and how it comes to run all the same. */
function otherLibc(path, needs, { libc = 'glibc' }) {
    const title = examined_text(`needs ${needs}, which this platform has not: it asks for ${path}, and the C library there is ${libc}`, `需要 ${needs}，而该平台没有：文件要求 ${path}，该平台的 C 库是 ${libc}`);
    const hint = needs === 'musl'
        ? examined_text('Link musl statically (-ldflags="-linkmode external -extldflags -static"), or build with CGO_ENABLED=0.', '静态链接 musl（-ldflags="-linkmode external -extldflags -static"），或使用 CGO_ENABLED=0 构建。')
        : examined_text('Build with CGO_ENABLED=0 and without -buildmode=pie, or link statically against musl.', '使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建，或静态链接 musl。');
    return [title, hint];
}
function staticProof({ elf, policy }) {
    const linking = linkingOf(elf);
    const unresolved = elf.dynamic?.undefinedSymbols;
    const evidence = {
        linking,
        PT_INTERP: elf.interp ?? null,
        DT_NEEDED: [...(elf.dynamic?.needed ?? [])],
        undefined: (unresolved?.symbols ?? []).map(({ name }) => name),
        undefinedTotal: unresolved?.total ?? 0,
    };
    const [en, zh] = linkingNames[linking];
    const needsLoader = linking === 'dynamic' || linking === 'loader-dependent';
    if (needsLoader && policy.static === 'required')
        return [{ status: 'fail', title: examined_text(`not static: ${en}`, `不是静态程序：${zh}`), evidence }];
    if (needsLoader)
        return [{ status: 'pass', title: examined_text(`${en}, which is allowed`, `${zh}（允许）`), evidence }];
    if (unresolved !== undefined && !unresolved.complete)
        return [
            {
                status: 'unknown',
                title: examined_text('its dynamic symbols could not all be read', '无法读取全部动态符号'),
                evidence,
            },
        ];
    return [{ status: 'pass', title: examined_text(en, zh), evidence }];
}
function pieLoader({ elf, policy }) {
    const evidence = { PT_INTERP: elf.interp ?? null, DT_NEEDED: [...(elf.dynamic?.needed ?? [])] };
    if (linkingOf(elf) !== 'loader-dependent')
        return [{ status: 'pass', title: examined_text('no loader without need', '没有多余的加载器要求'), evidence }];
    return [
        {
            status: policy.static === 'required' ? 'fail' : 'warn',
            title: examined_text(`asks for ${elf.interp} but needs no library`, `要求 ${elf.interp}，但不依赖任何库`),
            evidence,
        },
    ];
}
function extldflags({ elf, buildInfo, policy }) {
    const cgo = buildInfo?.settings.get('CGO_ENABLED') ?? null;
    const ldflags = buildInfo?.settings.get('-ldflags') ?? null;
    // -static-libgcc and -static-libstdc++ leave the rest to the loader.
    const recorded = ldflags !== null && /-extldflags[= ].*-static(?:-pie)?(?![\w-])/.test(ldflags);
    const needed = elf.dynamic?.needed ?? [];
    const evidence = { CGO_ENABLED: cgo, '-ldflags': ldflags, static: policy.static, DT_NEEDED: [...needed] };
    if (needed.length === 0)
        return [{ status: 'pass', title: examined_text('needs no library', '不依赖任何库'), evidence }];
    if (buildInfo === undefined)
        return [{ status: 'skip', title: examined_text('no build info to judge by', '没有可供判断的构建信息'), evidence }];
    // With -trimpath Go does not record -ldflags: a policy that wants a static file then says what was meant.
    if (cgo === '1' && (recorded || policy.static === 'required'))
        return [
            {
                status: 'fail',
                title: recorded
                    ? examined_text('-extldflags -static was given and ignored: the file is dynamic', '给出了 -extldflags -static 却被忽略：文件是动态链接的')
                    : examined_text('a static file is wanted, cgo was on, and the file is dynamic', '要求静态链接，但启用了 cgo，文件是动态链接的'),
                evidence,
            },
        ];
    return [{ status: 'pass', title: examined_text('no static link was asked for', '未要求静态链接'), evidence }];
}
function cgoSetting({ buildInfo, policy }) {
    const recorded = buildInfo?.settings.get('CGO_ENABLED') ?? null;
    const wanted = policy.cgo === 'any' ? null : policy.cgo === 'on' ? '1' : '0';
    const evidence = { CGO_ENABLED: recorded, wanted };
    if (wanted === null)
        return [{ status: 'skip', title: examined_text('no wish about cgo', '对 cgo 没有要求'), evidence }];
    if (recorded === null)
        return [{ status: 'unknown', title: examined_text('CGO_ENABLED is not recorded', '没有记录 CGO_ENABLED'), evidence }];
    return [
        {
            status: recorded === wanted ? 'pass' : 'warn',
            title: recorded === wanted
                ? examined_text(`CGO_ENABLED=${recorded}`, `CGO_ENABLED=${recorded}`)
                : examined_text(`built with CGO_ENABLED=${recorded}, wanted is ${wanted}`, `构建时 CGO_ENABLED=${recorded}，要求为 ${wanted}`),
            evidence,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/checks/provenance.js


/** What the file says about how and from what it was built. */
const provenanceChecks = [
    {
        id: 'elf/buildinfo',
        severity: 'warn',
        title: examined_text('Go build info is there', '含有 Go 构建信息'),
        why: examined_text('Go version, module, commit, GOARM64 and GOAMD64 are read from it: without it much stays unknown.', 'Go 版本、模块、提交、GOARM64 与 GOAMD64 都从中读取：没有它，许多结论只能是未知。'),
        fix: examined_text('Do not run objcopy or packers on the file; build with module support.', '不要对文件使用 objcopy 或加壳工具；以模块方式构建。'),
        source: 'Go src/debug/buildinfo/buildinfo.go',
        examine: buildInfoThere,
    },
    {
        id: 'elf/go-version-policy',
        severity: 'warn',
        title: examined_text('Built by a released Go that is new enough', '由足够新的 Go 正式版构建'),
        why: examined_text('Pre-releases and forks behave differently and get no security fixes from upstream.', '预发布版和分支版行为可能不同，也得不到上游的安全修复。'),
        fix: examined_text('Set go-version to a release.', '将 go-version 设为正式版。'),
        source: 'Go release policy; go.mod "toolchain" line',
        examine: goVersionPolicy,
    },
    {
        id: 'elf/vcs',
        severity: 'error',
        title: examined_text('Built from a clean checkout of the expected commit', '由预期提交的干净检出构建'),
        why: examined_text('A release must be what its tag says; a dirty tree cannot be built again.', '发布物必须与标签一致；含未提交改动的工作区无法重新构建出同样的产物。'),
        fix: examined_text('Build from a clean checkout, with -buildvcs=true and git on the PATH.', '在干净的检出中构建，使用 -buildvcs=true，并确保 PATH 中有 git。'),
        source: 'Go 1.18 release notes, vcs.revision and vcs.modified',
        examine: vcs,
    },
    {
        id: 'elf/trimpath',
        severity: 'warn',
        title: examined_text('No paths of the build machine', '不含构建机路径'),
        why: examined_text('Without -trimpath the file carries directories, often with user names, and two machines do not build the same bytes.', '不使用 -trimpath 时，文件中会带有目录（往往含用户名），不同机器也构建不出相同的字节。'),
        fix: examined_text('Build with -trimpath.', '使用 -trimpath 构建。'),
        source: 'go help build; runtime.pclntab file table, Go src/debug/gosym/pclntab.go',
        examine: trimpath,
    },
];
function buildInfoThere({ elf, buildInfo, sourcePaths, goVersionStrings }) {
    if (buildInfo !== undefined)
        return [
            {
                status: 'pass',
                title: examined_text(`${buildInfo.goVersion}, ${buildInfo.path ?? '?'}`, `${buildInfo.goVersion}，${buildInfo.path ?? '?'}`),
                evidence: {
                    offset: buildInfo.offset,
                    goVersion: buildInfo.goVersion,
                    path: buildInfo.path ?? null,
                    module: buildInfo.main?.path ?? null,
                    version: buildInfo.main?.version ?? null,
                    dependencies: buildInfo.dependencies,
                    settings: [...buildInfo.settings].map(([key, value]) => `${key}=${value}`),
                },
            },
        ];
    const go = sourcePaths !== undefined || elf.notes.goBuildId !== undefined;
    return [
        {
            status: 'unknown',
            title: go
                ? examined_text('a Go program whose build info was removed', '是 Go 程序，但构建信息已被移除')
                : examined_text('no sign that Go built this file', '没有迹象表明该文件由 Go 构建'),
            evidence: {
                pclntab: sourcePaths?.format ?? null,
                goBuildId: elf.notes.goBuildId ?? null,
                versionStrings: [...goVersionStrings],
            },
        },
    ];
}
function goVersionPolicy({ buildInfo, goVersion, policy }) {
    const min = policy.minGoVersion;
    const evidence = { goVersion: buildInfo?.goVersion ?? null, min: min ?? null };
    if (buildInfo === undefined)
        return [{ status: 'unknown', title: examined_text('the Go version is not known', 'Go 版本未知'), evidence }];
    const found = buildInfo.goVersion;
    if (goVersion === undefined || goVersion.devel || goVersion.prerelease !== undefined || isFork(goVersion.suffix))
        return [
            {
                status: 'warn',
                title: examined_text(`${found} is not a release of upstream Go`, `${found} 不是上游 Go 的正式版`),
                evidence,
            },
        ];
    const wanted = min === undefined ? undefined : parseGoVersion(`go${min.replace(/^go/, '')}`);
    if (min !== undefined && wanted === undefined)
        return [{ status: 'unknown', title: examined_text(`"${min}" is not a Go version`, `“${min}” 不是 Go 版本`), evidence }];
    return [
        wanted !== undefined && compareGoVersions(goVersion, wanted) < 0
            ? { status: 'warn', title: examined_text(`${found} is older than ${min}`, `${found} 早于 ${min}`), evidence }
            : { status: 'pass', title: examined_text(found, found), evidence },
    ];
}
/** `X:nodwarf5` is an experiment of the release itself. */
function isFork(suffix) {
    return suffix !== undefined && !suffix.startsWith('X:');
}
function vcs({ buildInfo, policy }) {
    const revision = buildInfo?.settings.get('vcs.revision');
    const modified = buildInfo?.settings.get('vcs.modified');
    const expected = policy.expectedCommit;
    const version = buildInfo?.main?.version;
    const evidence = {
        'vcs.revision': revision ?? null,
        'vcs.modified': modified ?? null,
        expected: expected ?? null,
        version: version ?? null,
    };
    if (buildInfo === undefined)
        return [
            { status: 'unknown', title: examined_text('no build info says where it came from', '没有构建信息说明其来源'), evidence },
        ];
    if (revision === undefined) {
        if (expected !== undefined)
            return [
                { status: 'unknown', title: examined_text('no commit is recorded to compare', '没有记录可供比对的提交'), evidence },
            ];
        // Built from the module cache: the version stands for the commit, and go.sum for its bytes.
        const released = version !== undefined && /^v\d/.test(version) && !version.endsWith('+dirty');
        return [
            released
                ? { status: 'pass', title: examined_text(`module version ${version}`, `模块版本 ${version}`), evidence }
                : { status: 'warn', title: examined_text('no commit is recorded', '没有记录提交'), evidence },
        ];
    }
    const short = revision.slice(0, 12);
    if (expected !== undefined && !sameCommit(revision, expected))
        return [
            {
                status: 'fail',
                title: examined_text(`built from ${short}, expected is ${expected.slice(0, 12)}`, `由 ${short} 构建，预期为 ${expected.slice(0, 12)}`),
                evidence,
            },
        ];
    return [
        modified === 'false'
            ? { status: 'pass', title: examined_text(`clean checkout of ${short}`, `${short} 的干净检出`), evidence }
            : {
                status: 'warn',
                title: examined_text(`built from ${short} with uncommitted changes`, `由 ${short} 构建，但含未提交的改动`),
                evidence,
            },
    ];
}
/** One may be given in short. */
function sameCommit(a, b) {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return Math.min(x.length, y.length) >= 7 && (x.startsWith(y) || y.startsWith(x));
}
function trimpath({ buildInfo, sourcePaths }) {
    const recorded = buildInfo?.settings.get('-trimpath') ?? null;
    const evidence = {
        '-trimpath': recorded,
        files: sourcePaths?.files ?? null,
        absolute: sourcePaths?.absolute ?? null,
        samples: [...(sourcePaths?.samples ?? [])],
    };
    if (sourcePaths !== undefined && sourcePaths.absolute > 0)
        return [
            {
                status: 'warn',
                title: examined_text(`${sourcePaths.absolute} of ${sourcePaths.files} source files are named by their place on the build machine`, `${sourcePaths.files} 个源文件中有 ${sourcePaths.absolute} 个带有构建机上的绝对路径`),
                evidence,
            },
        ];
    if (sourcePaths === undefined || !sourcePaths.complete || sourcePaths.files === 0)
        return [
            { status: 'unknown', title: examined_text('the table of source files could not be read', '无法读取源文件表'), evidence },
        ];
    return [
        {
            status: 'pass',
            title: examined_text(`${sourcePaths.files} source files, none by an absolute path`, `${sourcePaths.files} 个源文件，均无绝对路径`),
            evidence,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/checks/release.js

/** What a release asks of a file beyond running. */
const releaseChecks = [
    {
        id: 'elf/repro',
        severity: 'warn',
        title: examined_text('A second build gave the same bytes', '第二次构建得到相同的字节'),
        why: examined_text('Whoever rebuilds a file bit for bit has proved that it comes from the source; with one byte of difference nobody can.', '能逐位重建文件，才能证明它确实来自该源码；只要有一个字节不同就无法证明。'),
        fix: examined_text('Build with -trimpath and -buildvcs=true from a clean checkout, and look for times, host names and paths in -ldflags and generated code.', '在干净的检出中以 -trimpath 和 -buildvcs=true 构建，并检查 -ldflags 与生成代码中的时间、主机名和路径。'),
        source: 'https://go.dev/blog/rebuild; SHA-256 of both files',
        examine: repro,
    },
    {
        id: 'elf/size-budget',
        severity: 'warn',
        title: examined_text('The file is not larger than agreed', '文件大小未超出约定'),
        why: examined_text('A dependency that doubles a binary is noticed by the customer who downloads it over a slow line, and by nobody before.', '某个依赖使文件体积翻倍时，往往是通过慢速网络下载的客户最先发现。'),
        fix: examined_text('Compare what was linked: go tool nm -size -sort size. Raise verify.max-size or verify.max-growth if the growth is meant.', '用 go tool nm -size -sort size 比较链接的内容；若增长是有意的，请调高 verify.max-size 或 verify.max-growth。'),
        source: 'verify.max-size, verify.max-growth and the input baseline',
        examine: sizeBudget,
    },
    {
        id: 'elf/fips-note',
        severity: 'info',
        title: examined_text('Go’s FIPS module is not taken for SM cryptography', '不把 Go 的 FIPS 模块当作国密'),
        why: examined_text('Programs that use crypto carry Go’s FIPS 140-3 module since Go 1.24. It has AES and SHA-2, and no SM2, SM3 or SM4: it is no sign of 国密 compliance, and with fips140=on some libraries for SM refuse to work.', '自 Go 1.24 起，使用 crypto 的程序都带有 Go 的 FIPS 140-3 模块。其中只有 AES、SHA-2 等，没有 SM2、SM3、SM4：不代表符合国密要求；fips140=on 时部分国密库会拒绝工作。'),
        fix: examined_text('For SM cryptography use a library for it, and check the handshake itself.', '国密请使用专门的库，并直接检查握手。'),
        source: 'Go 1.24 release notes, "FIPS 140-3"; cmd/link .go.fipsinfo; GOFIPS140 in build info',
        examine: fipsNote,
    },
];
/** The same program for the same architecture; a level is compared where both name one. */
function sameProgram(others, { buildInfo, target }) {
    const level = target.variant ?? buildInfo?.settings.get('GOARM64') ?? buildInfo?.settings.get('GOAMD64');
    return others?.find(other => other.package === buildInfo?.path &&
        other.target.goos === target.goos &&
        other.target.goarch === target.goarch &&
        (level === undefined || other.target.variant === undefined || other.target.variant === level));
}
function repro(examined) {
    const { policy, sha256, buildInfo } = examined;
    const other = sameProgram(policy.rebuilt, examined);
    const evidence = { sha256, rebuilt: other?.sha256 ?? null, program: buildInfo?.path ?? null };
    if (policy.rebuilt === undefined)
        return [{ status: 'skip', title: examined_text('no second build to compare with', '没有可比较的第二次构建'), evidence }];
    if (other === undefined)
        return [
            { status: 'unknown', title: examined_text('the second build has no such program', '第二次构建中没有这个程序'), evidence },
        ];
    return [
        other.sha256 === sha256
            ? { status: 'pass', title: examined_text('the second build is the same file', '第二次构建得到同一文件'), evidence }
            : { status: 'warn', title: examined_text('the second build is another file', '第二次构建得到的文件不同'), evidence },
    ];
}
function sizeBudget(examined) {
    const { size } = examined.elf;
    const { maxSize, maxGrowthPercent = DEFAULT_GROWTH } = examined.policy;
    const baselineSize = sameProgram(examined.policy.baseline, examined)?.size;
    const growth = !baselineSize ? undefined : ((size - baselineSize) / baselineSize) * 100;
    const evidence = {
        size,
        maxSize: maxSize ?? null,
        baseline: baselineSize ?? null,
        change: baselineSize === undefined ? null : size - baselineSize,
        maxGrowthPercent: baselineSize === undefined ? null : maxGrowthPercent,
    };
    if (maxSize !== undefined && size > maxSize)
        return [
            {
                status: 'warn',
                title: examined_text(`${mib(size)} MiB, more than the ${mib(maxSize)} MiB agreed`, `${mib(size)} MiB，超过约定的 ${mib(maxSize)} MiB`),
                evidence,
            },
        ];
    if (growth !== undefined && growth > maxGrowthPercent)
        return [
            {
                status: 'warn',
                title: examined_text(`grew by ${growth.toFixed(1)} % to ${mib(size)} MiB; ${maxGrowthPercent} % is agreed`, `增长 ${growth.toFixed(1)}%，达到 ${mib(size)} MiB；约定上限为 ${maxGrowthPercent}%`),
                evidence,
            },
        ];
    if (maxSize === undefined && growth === undefined)
        return [
            { status: 'skip', title: examined_text(`${mib(size)} MiB, no budget is set`, `${mib(size)} MiB，未设定上限`), evidence },
        ];
    return [
        { status: 'pass', title: examined_text(`${mib(size)} MiB, within the budget`, `${mib(size)} MiB，未超出上限`), evidence },
    ];
}
/** Percent; of two builds of one commit, or of a small change, none grows by more. */
const DEFAULT_GROWTH = 5;
const mib = (bytes) => (bytes / 2 ** 20).toFixed(1);
function fipsNote({ elf, buildInfo }) {
    const section = elf.sections.find(({ name }) => name === '.go.fipsinfo');
    const setting = buildInfo?.settings.get('GOFIPS140');
    const debug = /\bfips140=\w+/.exec(buildInfo?.settings.get('DefaultGODEBUG') ?? '')?.[0];
    const evidence = {
        '.go.fipsinfo': section?.size ?? null,
        GOFIPS140: setting ?? null,
        DefaultGODEBUG: debug ?? null,
    };
    if (section === undefined && setting === undefined)
        return [{ status: 'skip', title: examined_text('no FIPS module of Go’s', '不含 Go 的 FIPS 模块'), evidence }];
    return [
        {
            status: 'pass',
            title: examined_text('carries Go’s FIPS 140-3 module, which is no SM cryptography', '含有 Go 的 FIPS 140-3 模块，但它不是国密'),
            evidence,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/checks/relocations.js

/** What is left for the loader, or a static program’s own start code, to relocate. */
const relocationChecks = [
    {
        id: 'elf/reloc-kind',
        severity: 'error',
        architecture: true,
        title: examined_text('Only relocations that loaders know are left', '只剩加载器能处理的重定位'),
        why: examined_text('A relocation that the linker should have carried out stops the program at load time, or is silently skipped.', '本应由链接器完成的重定位残留下来，会使程序在加载时中止，或被悄悄跳过。'),
        fix: examined_text('Relink with a linker of the same psABI version as the compiler.', '使用与编译器同一 psABI 版本的链接器重新链接。'),
        source: 'psABIs: dynamic relocations of x86-64, AArch64; LoongArch laelf v2.30 (0–14); golang/go#75562',
        examine: relocations,
    },
];
/** Types that a dynamic loader or static start code carries out. */
const dynamicTypes = {
    // NONE 64 COPY GLOB_DAT JUMP_SLOT RELATIVE DTPMOD64 DTPOFF64 TPOFF64 TLSDESC IRELATIVE
    amd64: new Set([0, 1, 5, 6, 7, 8, 16, 17, 18, 36, 37]),
    // NONE ABS64 COPY GLOB_DAT JUMP_SLOT RELATIVE TLS_DTPMOD TLS_DTPREL TLS_TPREL TLSDESC IRELATIVE
    arm64: new Set([0, 256, 257, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032]),
    // NONE 32 64 RELATIVE COPY JUMP_SLOT TLS_DTPMOD32/64 TLS_DTPREL32/64 TLS_TPREL32/64 IRELATIVE TLS_DESC32/64
    loong64: new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
};
function relocations({ elf, target }) {
    const { types, scanned, complete } = elf.relocations;
    const odd = [...types].filter(([type]) => !dynamicTypes[target.goarch].has(type));
    const evidence = {
        types: [...types].map(([type, count]) => `${type}: ${count}`),
        scanned,
        complete,
    };
    if (odd.length > 0)
        return [
            {
                status: 'fail',
                title: examined_text(`relocation type ${odd[0]?.[0]} is left for a loader that does not know it`, `残留了加载器不认识的重定位类型 ${odd[0]?.[0]}`),
                evidence: { ...evidence, notDynamic: odd.map(([type]) => type) },
            },
        ];
    if (!complete)
        return [
            { status: 'unknown', title: examined_text('too many relocations to read them all', '重定位过多，未能全部读取'), evidence },
        ];
    return [
        {
            status: 'pass',
            title: scanned === 0
                ? examined_text('no relocations', '没有重定位')
                : examined_text(`${scanned} relocations, all of them dynamic`, `${scanned} 个重定位，均为动态类型`),
            evidence,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/checks/segments.js


/** PT_LOADs against the page size of the target's kernel, and what memory they make writable and executable. */
const segmentChecks = [
    {
        id: 'elf/load-align',
        severity: 'error',
        architecture: true,
        always: 'platform',
        title: examined_text('Segments are aligned for the target’s pages', '段对齐满足目标的内存页大小'),
        why: examined_text('Kylin V10 on arm64 runs with 64 KiB pages, LoongArch with 16 KiB. A file linked for 4 KiB pages is mapped wrongly there and crashes; emulators on a 4 KiB host do not show it.', '麒麟 V10 的 arm64 内核使用 64 KiB 页，LoongArch 使用 16 KiB 页。按 4 KiB 页链接的文件在其上映射错误而崩溃；4 KiB 主机上的模拟器发现不了这个问题。'),
        fix: examined_text('Leave out -ldflags=-R; for cgo link with -Wl,-z,max-page-size=65536; do not run strip, patchelf or UPX on the file.', '不要使用 -ldflags=-R；使用 cgo 时以 -Wl,-z,max-page-size=65536 链接；不要对文件运行 strip、patchelf 或 UPX。'),
        source: 'gABI p_align; Linux fs/binfmt_elf.c elf_map(); glibc elf/dl-load.c; rustfs/rustfs#3276, qdrant/qdrant#6512',
        examine: align,
    },
    {
        id: 'elf/load-congruence',
        severity: 'error',
        architecture: true,
        title: examined_text('File offsets and addresses agree modulo the page', '文件偏移与地址按页大小同余'),
        why: examined_text('mmap maps whole pages: where they disagree, the kernel refuses the file (EINVAL).', 'mmap 以整页映射：两者不同余时，内核会以 EINVAL 拒绝该文件。'),
        fix: examined_text('Rebuild; a strip, patchelf or packer has moved segments.', '重新构建；strip、patchelf 或加壳工具移动了段。'),
        source: 'gABI: p_vaddr ≡ p_offset (mod p_align); Linux fs/binfmt_elf.c elf_map()',
        examine: congruence,
    },
    {
        id: 'elf/load-overlap',
        severity: 'error',
        architecture: true,
        title: examined_text('No two segments share a page', '任意两个段不共用内存页'),
        why: examined_text('A page has one protection: where code and data share one, the later segment takes execution away from the earlier.', '一个内存页只有一种权限：代码与数据共用一页时，后映射的段会使前一段失去执行权限。'),
        fix: examined_text('Link for the largest page size of the targets (64 KiB is right everywhere).', '按目标中最大的页大小链接（64 KiB 处处适用）。'),
        source: 'Linux fs/binfmt_elf.c: each PT_LOAD is mapped MAP_FIXED over whole pages',
        examine: overlap,
    },
    {
        id: 'elf/rwx',
        severity: 'error',
        title: examined_text('No segment is writable and executable', '没有同时可写可执行的段'),
        why: examined_text('Hardened kernels refuse it, and it turns every memory error into an exploit.', '加固内核会拒绝此类段；它也会让任何内存错误都可被利用。'),
        fix: examined_text('Find the object or packer that asks for it: readelf -lW.', '用 readelf -lW 找出需要它的目标文件或加壳工具。'),
        source: 'SELinux execmem; gABI p_flags',
        examine: rwx,
    },
    {
        id: 'elf/gnu-stack',
        severity: 'error',
        title: examined_text('The stack is not executable', '栈不可执行'),
        why: examined_text('PT_GNU_STACK with X gives an executable stack; without the header Linux before 5.8 gives one too, and Kylin V10 and UOS 20 are older.', '带 X 的 PT_GNU_STACK 会使栈可执行；缺少该程序头时，5.8 之前的 Linux 同样如此，而麒麟 V10 与 UOS 20 的内核更旧。'),
        fix: examined_text('Add .note.GNU-stack to assembly files, or link with -z noexecstack.', '为汇编文件加上 .note.GNU-stack，或以 -z noexecstack 链接。'),
        source: 'Linux fs/binfmt_elf.c, arch/x86/include/asm/elf.h elf_read_implies_exec()',
        examine: stack,
    },
];
/** Linux offers 4 KiB to 64 KiB on arm64 and LoongArch; amd64 has one page size. */
const pageSizes = {
    amd64: { smallest: 4096, largest: 4096 },
    arm64: { smallest: 4096, largest: 65536 },
    loong64: { smallest: 4096, largest: 65536 },
};
const loadsOf = ({ elf }) => elf.segments.filter(({ type }) => type === PT.LOAD);
/** Where the page size is not known, what holds for every possible one still holds, and what fails for every one fails. */
function forEachPage(examined, judge) {
    const { smallest, largest } = pageSizes[examined.target.goarch];
    return examined.platforms.map(({ id, page }) => {
        if (page.value !== null)
            return { ...judge(page.value), platform: id };
        const worst = judge(largest);
        const best = judge(smallest);
        if (worst.status === 'pass' || best.status === 'fail')
            return { ...(worst.status === 'pass' ? worst : best), platform: id };
        return {
            status: 'unknown',
            platform: id,
            title: examined_text(`right for ${smallest}-byte pages, not for ${largest}-byte ones, and the page size of this platform is not known`, `适用于 ${smallest} 字节的页，不适用于 ${largest} 字节的页；而该平台的页大小未知`),
            evidence: { ...worst.evidence, page: null },
        };
    });
}
const segments_row = ({ index, offset, vaddr, memsz, align: p_align, flags }) => `${index} ${permissions(flags)} offset ${hex(offset)} vaddr ${hex(vaddr)} memsz ${hex(memsz)} align ${hex(p_align)}`;
function align(examined) {
    const loads = loadsOf(examined);
    return forEachPage(examined, page => {
        const odd = loads.filter(({ align: a }) => !isPowerOfTwo(a));
        const small = loads.filter(({ align: a }) => a < page);
        const evidence = { page, segments: loads.map(segments_row) };
        if (odd.length > 0)
            return {
                status: 'fail',
                title: examined_text(`p_align ${hex(odd[0]?.align ?? 0)} is not a power of two`, `p_align ${hex(odd[0]?.align ?? 0)} 不是 2 的幂`),
                evidence,
            };
        if (small.length === 0)
            return {
                status: 'pass',
                title: examined_text(`aligned for ${page}-byte pages`, `已按 ${page} 字节的页对齐`),
                evidence,
            };
        const smallest = Math.min(...small.map(({ align: a }) => a));
        const broken = clashes(loads, page).length > 0 || incongruent(loads, page).length > 0;
        // The kernel looks at offsets and addresses, not at p_align: with luck the layout fits all the same.
        return broken
            ? {
                status: 'fail',
                title: examined_text(`linked for ${smallest}-byte pages; this platform has ${page}-byte pages`, `按 ${smallest} 字节的页链接，而该平台的页为 ${page} 字节`),
                evidence,
            }
            : {
                status: 'warn',
                title: examined_text(`linked for ${smallest}-byte pages and fits ${page}-byte ones only by chance: the next build may not`, `按 ${smallest} 字节的页链接，只是碰巧适合 ${page} 字节的页：下次构建可能就不适合`),
                evidence,
            };
    });
}
/** p_align 0 and 1 mean none; what is above 1 GiB is no alignment but damage. */
function isPowerOfTwo(value) {
    return value <= 1 || (value <= 2 ** 30 && (value & (value - 1)) === 0);
}
function incongruent(loads, page) {
    return loads.filter(({ offset, vaddr, filesz }) => filesz > 0 && offset % page !== vaddr % page);
}
function congruence(examined) {
    const loads = loadsOf(examined);
    return forEachPage(examined, page => {
        const bad = incongruent(loads, page);
        return {
            status: bad.length === 0 ? 'pass' : 'fail',
            title: bad.length === 0
                ? examined_text(`offsets and addresses agree modulo ${page}`, `偏移与地址模 ${page} 同余`)
                : examined_text(`segment ${bad[0]?.index}: offset and address differ modulo ${page}`, `第 ${bad[0]?.index} 段：偏移与地址模 ${page} 不同余`),
            evidence: { page, segments: (bad.length === 0 ? loads : bad).map(segments_row) },
        };
    });
}
/** Neighbours that are out of order, overlap, or meet in one page with other rights or other bytes. */
function clashes(loads, page) {
    const found = [];
    // One of no size takes no memory, and keeps nothing apart.
    const mapped = loads.filter(({ memsz }) => memsz > 0);
    for (const [i, later] of mapped.entries()) {
        const earlier = mapped[i - 1];
        if (earlier === undefined)
            continue;
        const end = earlier.vaddr + earlier.memsz;
        const samePage = Math.ceil(end / page) * page > Math.floor(later.vaddr / page) * page;
        const sameContent = earlier.flags === later.flags && earlier.vaddr - earlier.offset === later.vaddr - later.offset;
        if (later.vaddr < end || (samePage && !sameContent))
            found.push({ earlier, later });
    }
    return found;
}
function overlap(examined) {
    const loads = loadsOf(examined);
    return forEachPage(examined, page => {
        const [clash] = clashes(loads, page);
        return clash === undefined
            ? {
                status: 'pass',
                title: examined_text(`no two segments share a ${page}-byte page`, `没有两个段共用同一个 ${page} 字节的页`),
                evidence: { page, segments: loads.map(segments_row) },
            }
            : {
                status: 'fail',
                title: examined_text(`segments ${clash.earlier.index} and ${clash.later.index} share a ${page}-byte page or overlap`, `第 ${clash.earlier.index} 段与第 ${clash.later.index} 段重叠或共用同一个 ${page} 字节的页`),
                evidence: { page, segments: [segments_row(clash.earlier), segments_row(clash.later)] },
            };
    });
}
function rwx(examined) {
    const bad = loadsOf(examined).filter(({ flags }) => (flags & PF.W) !== 0 && (flags & PF.X) !== 0);
    return [
        bad.length === 0
            ? {
                status: 'pass',
                title: examined_text('no writable and executable segment', '没有可写且可执行的段'),
                evidence: { segments: loadsOf(examined).map(({ index, flags }) => `${index} ${permissions(flags)}`) },
            }
            : {
                status: 'fail',
                title: examined_text(`segment ${bad[0]?.index} is writable and executable`, `第 ${bad[0]?.index} 段可写且可执行`),
                evidence: { segments: bad.map(segments_row) },
            },
    ];
}
function stack({ elf }) {
    // Of several the kernel takes the last.
    const header = elf.segments.findLast(({ type }) => type === PT.GNU_STACK);
    if (header === undefined)
        return [
            {
                status: 'warn',
                title: examined_text('no PT_GNU_STACK: older kernels make the stack executable', '没有 PT_GNU_STACK：旧内核会使栈可执行'),
                evidence: { PT_GNU_STACK: null },
            },
        ];
    const evidence = { PT_GNU_STACK: permissions(header.flags) };
    return [
        (header.flags & PF.X) === 0
            ? { status: 'pass', title: examined_text('the stack is not executable', '栈不可执行'), evidence }
            : { status: 'fail', title: examined_text('the file asks for an executable stack', '该文件要求可执行的栈'), evidence },
    ];
}

;// CONCATENATED MODULE: ./build/src/elf/check-elf.js
















const checks = [
    ...containerChecks,
    ...worldChecks,
    ...loaderChecks,
    ...libraryChecks,
    ...segmentChecks,
    ...relocationChecks,
    ...isaChecks,
    ...kernelChecks,
    ...provenanceChecks,
    ...handlingChecks,
    ...releaseChecks,
];
/** Every check id that this folder raises, for docs/checks.md and `explain`. */
const elfChecks = [
    ...checks.map(({ examine: _, only: __, architecture: ___, always: ____, ...definition }) => definition),
    archSetDefinition,
    readelfDefinition,
    worldConfirmedDefinition,
];
/** What is said of every file of an architecture: a report without one of them is not of the whole file. */
const provingChecks = checks.flatMap(({ id, only, always }) => always === undefined ? [] : [{ id, each: always, ...(only && { goarch: only }) }]);
/**
 * Judges what was read. What depends on the platform is said once for each platform of the file's architecture; a fact
 * that the registry does not have gives `unknown` unless it cannot change the verdict. In a file for another architecture
 * only elf/machine and what holds everywhere is judged.
 */
function checkElf(facts, { subject, target, platforms, policy, sha256 }) {
    const rightMachine = facts.elf.header.machine === machineOf[target.goarch];
    const examined = { ...facts, sha256, target, policy, platforms: platformsOf(platforms, target.goarch) };
    return checks
        .filter(({ only }) => only === undefined || only === target.goarch)
        .filter(({ architecture }) => rightMachine || architecture === undefined)
        .flatMap(({ id, severity, fix, examine }) => examine(examined).map(({ status, title, evidence, hint, platform, severity: asked }) => ({
        id,
        status,
        severity: asked ?? severity,
        subject,
        ...(platform !== undefined && { platform }),
        title: { en: title.en.slice(0, 2000), zh: title.zh.slice(0, 2000) },
        evidence: bounded(evidence),
        ...(status !== 'pass' && status !== 'skip' && { hint: hint ?? fix }),
    })));
}
/** The one check that can be made of a file that is no ELF, or a damaged one. */
function invalidElf(error, subject) {
    return failed('elf/valid', subject, error.text, { problem: error.problem, ...error.evidence });
}
/** The one check of a file for a machine that we do not know, when nobody said which one is wanted. */
function foreignMachine({ header }, subject) {
    const name = machineName(header.machine);
    const title = examined_text(`built for ${name}, which is none of ours`, `为 ${name} 构建，不在支持的架构之列`);
    return failed('elf/machine', subject, title, { e_machine: header.machine, known: Object.values(machineOf) });
}
function failed(id, subject, title, evidence) {
    const definition = containerChecks.find(check => check.id === id);
    if (definition === undefined)
        throw new Error(`no check ${id}`);
    const { severity, fix } = definition;
    return { id, status: 'fail', severity, subject, title, evidence: bounded(evidence), hint: fix };
}
/** The report's limits: lists of 200, strings of 2000. What is left out is counted. */
function bounded(evidence) {
    return Object.fromEntries(Object.entries(evidence).map(([key, value]) => {
        if (typeof value === 'string')
            return [key, value.slice(0, 2000)];
        if (!Array.isArray(value))
            return [key, value];
        const list = value.slice(0, value.length > 200 ? 199 : 200);
        const left = value.length - list.length;
        return [
            key,
            [
                ...list.map(item => (typeof item === 'string' ? item.slice(0, 2000) : item)),
                ...(left > 0 ? [`… ${left}`] : []),
            ],
        ];
    }));
}

;// CONCATENATED MODULE: ./build/src/elf/code/world-scan.js


/** LoongArch Linux, include/uapi/asm-generic/unistd.h: __NR_rt_sigprocmask. */
const world_scan_RT_SIGPROCMASK = 135;
const A7 = 11;
const A3 = 7;
const world_scan_MIN_VOTES = 3;
const MAX_STUBS = 256;
const world_scan_MAX_SITES = 4096;
/** Words before the system call that may belong to its stub: loading the arguments from the stack. */
const STUB_WORDS = 7;
/** Words before a call in which its arguments are set up. */
const ARGUMENT_WORDS = 14;
/** undefined for other machines. Reads every executable segment twice, as a stream. */
async function scanWorld(elf) {
    if (elf.header.machine !== machineOf.loong64)
        return undefined;
    const votes = { new: 0, old: 0 };
    const sites = [];
    let complete = true;
    const vote = (size, address) => {
        if (size === undefined)
            return;
        votes[size === 8 ? 'new' : 'old']++;
        if (sites.length < 20)
            sites.push(`${hex(address)}: ${size}`);
    };
    const stubs = [];
    for await (const { address, words } of instructions(elf, executableSegments(elf), world_scan_BEFORE))
        for (let i = world_scan_BEFORE; i < words.length; i++) {
            if (!isSyscall(words[i] ?? 0))
                continue;
            const load = immediate(words[i - 1] ?? 0);
            if (load?.register !== A7 || load.value !== world_scan_RT_SIGPROCMASK)
                continue;
            const at = address + i * 4;
            // C code sets the size right here; Go's stub loads it from the stack, and its callers know it.
            const inline = sizeSetBefore(words, i - 1, STUB_WORDS, A3);
            if (inline !== undefined)
                vote(inline, at);
            else if (stubs.length < MAX_STUBS)
                stubs.push(at - 4);
            else
                complete = false;
        }
    if (stubs.length > 0) {
        const entries = new Set(stubs.flatMap(stub => Array.from({ length: STUB_WORDS + 1 }, (_, n) => stub - n * 4)));
        for await (const { address, words } of instructions(elf, executableSegments(elf), world_scan_BEFORE))
            for (let i = world_scan_BEFORE; i < words.length; i++) {
                const word = words[i] ?? 0;
                if (word >>> 26 !== 0x15 || !entries.has(address + i * 4 + branchOffset(word)))
                    continue;
                if (votes.new + votes.old < world_scan_MAX_SITES)
                    vote(sizeSetBefore(words, i, ARGUMENT_WORDS), address + i * 4);
                else
                    complete = false;
            }
    }
    const mixed = votes.new > 0 && votes.old > 0;
    const enough = complete && !mixed && votes.new + votes.old >= world_scan_MIN_VOTES;
    return {
        world: enough ? (votes.new > 0 ? 'new' : 'old') : undefined,
        votes,
        mixed,
        sites,
        stubs: stubs.slice(0, 20).map(stub => hex(stub + 4)),
        complete,
    };
}
/** Words that are carried over from one piece to the next. */
const world_scan_BEFORE = ARGUMENT_WORDS + 2;
/** LoongArch Reference Manual vol. 1, B: `syscall 0`. */
function isSyscall(word) {
    return word >>> 0 === 0x002b0000;
}
/** `ori`, `addi.w` and `addi.d` of the zero register: a small constant into `register`. */
function immediate(word) {
    const opcode = word >>> 22;
    if ((opcode !== 0x0e && opcode !== 0x0a && opcode !== 0x0b) || ((word >>> 5) & 31) !== 0)
        return undefined;
    return { register: word & 31, value: (word >>> 10) & 0xfff };
}
/** The nearest 8 or 16 that is loaded in the `span` words before `words[at]`, into `register` if one is asked for. */
function sizeSetBefore(words, at, span, register) {
    for (let i = at - 1; i >= Math.max(0, at - span); i--) {
        const load = immediate(words[i] ?? 0);
        if (load === undefined || (register !== undefined && load.register !== register))
            continue;
        if (load.value === 8 || load.value === 16)
            return load.value;
    }
    return undefined;
}
/** Signed 26-bit word offset of `bl`, in bytes. */
function branchOffset(word) {
    return (((((word & 0x3ff) << 16) | ((word >>> 10) & 0xffff)) << 6) >> 6) * 4;
}

;// CONCATENATED MODULE: ./build/src/elf/describe.js




/** What a file is, how it was made and what it needs, in the order in which a person asks. */
function describeElf({ sha256, size }, facts) {
    const row = (en, zh, value) => value === undefined ? [] : [{ label: examined_text(en, zh), value }];
    return [
        ...row('file', '文件', same(`${(size / 2 ** 20).toFixed(1)} MiB · SHA-256 ${sha256}`)),
        ...row('program', '程序', program(facts)),
        ...row('made by', '构建', madeBy(facts)),
        ...row('source', '源码', source(facts)),
        ...row('for', '面向', describe_machine(facts)),
        ...row('linked', '链接', linked(facts)),
        ...row('needs', '依赖', needs(facts)),
        ...row('memory', '内存', pages(facts)),
        ...row('carries', '附带', carried(facts)),
    ];
}
const same = (value) => examined_text(value, value);
const joined = (parts) => {
    const there = parts.filter(part => part !== undefined && part !== false);
    return there.length === 0
        ? undefined
        : examined_text(there.map(part => part.en).join(' · '), there.map(part => part.zh).join(' · '));
};
function program({ buildInfo, sourcePaths, elf }) {
    if (buildInfo !== undefined) {
        const version = buildInfo.main?.version ?? '';
        return same([buildInfo.path ?? buildInfo.main?.path ?? '?', version].filter(part => part !== '').join(' '));
    }
    if (sourcePaths !== undefined || elf.notes.goBuildId !== undefined)
        return examined_text('a Go program whose build info was removed', '构建信息已被移除的 Go 程序');
    return examined_text('no sign that Go built it', '没有由 Go 构建的迹象');
}
const MAX_FLAGS = 200;
function madeBy({ buildInfo, goVersionStrings }) {
    if (buildInfo === undefined)
        return goVersionStrings.length === 0
            ? undefined
            : examined_text(`speaks of ${goVersionStrings.join(', ')}`, `其中提到 ${goVersionStrings.join('、')}`);
    const { settings } = buildInfo;
    const shown = ['CGO_ENABLED', '-buildmode', '-ldflags', '-tags', 'GOEXPERIMENT', 'GOFIPS140'].flatMap(key => {
        const value = settings.get(key);
        return value === undefined || value === '' || value === 'exe' ? [] : [`${key}=${value.slice(0, MAX_FLAGS)}`];
    });
    return same([buildInfo.goVersion, ...shown, ...(settings.get('-trimpath') === 'true' ? ['-trimpath'] : [])].join(' · '));
}
function source({ buildInfo }) {
    const revision = buildInfo?.settings.get('vcs.revision');
    if (revision === undefined)
        return undefined;
    const time = buildInfo?.settings.get('vcs.time');
    return joined([
        same(revision),
        time !== undefined && same(time),
        buildInfo?.settings.get('vcs.modified') === 'false'
            ? examined_text('clean checkout', '干净的检出')
            : examined_text('with uncommitted changes', '含未提交的改动'),
    ]);
}
function describe_machine({ elf, buildInfo, worldScan, lseScan, goVersion }) {
    const level = buildInfo?.settings.get('GOARM64') ?? buildInfo?.settings.get('GOAMD64');
    const setting = buildInfo?.settings.has('GOARM64') ? 'GOARM64' : 'GOAMD64';
    const scanned = level === undefined && (goVersion?.minor ?? 99) >= 23 && lseScan && levelOfCode(lseScan);
    return joined([
        same(machineName(elf.header.machine)),
        level !== undefined && same(`${setting}=${level}`),
        scanned !== undefined && scanned !== false && examined_text(`atomics of ${scanned}`, `原子指令属于 ${scanned}`),
        worldScan?.world === 'new' && examined_text('new world (upstream ABI)', '新世界（上游 ABI）'),
        worldScan?.world === 'old' && examined_text('old world (ABI1.0)', '旧世界（ABI1.0）'),
        worldScan !== undefined && worldScan.world === undefined && examined_text('world not clear', '新旧世界不明'),
    ]);
}
const LINKING = {
    static: examined_text('static: the kernel alone starts it', '静态链接：仅需内核即可启动'),
    'static-pie': examined_text('static, position independent', '静态链接，位置无关'),
    'loader-dependent': examined_text('needs a loader, and no library', '需要加载器，但不需要库'),
    dynamic: examined_text('dynamic', '动态链接'),
};
function linked({ elf, staticLibc, packing }) {
    const packed = packing.upx.length > 0 && examined_text('packed with UPX', '已用 UPX 加壳');
    const type = elf.header.type === ET.DYN ? 'ET_DYN' : elf.header.type === ET.EXEC ? 'ET_EXEC' : undefined;
    return joined([
        type === undefined
            ? examined_text(`e_type ${elf.header.type}, no executable`, `e_type ${elf.header.type}，不是可执行程序`)
            : LINKING[linkingOf(elf)],
        type !== undefined && same(type),
        staticLibc?.libc === 'glibc' && examined_text('glibc linked in', '静态链接了 glibc'),
        packed,
    ]);
}
const MAX_NAMES = 12;
function needs({ elf }) {
    const versions = (elf.dynamic?.versionNeeds ?? []).flatMap(need => need.versions);
    const list = (names) => names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ` … +${names.length - MAX_NAMES}` : '');
    return (joined([
        elf.interp !== undefined && same(elf.interp),
        (elf.dynamic?.needed.length ?? 0) > 0 && same(list(elf.dynamic?.needed ?? [])),
        versions.length > 0 && same(list(versions)),
        elf.notes.abiTagKernel !== undefined && same(`Linux ${elf.notes.abiTagKernel}`),
    ]) ?? examined_text('no loader, no library', '不需要加载器，也不需要库'));
}
function pages({ elf }) {
    const loads = elf.segments.filter(({ type }) => type === PT.LOAD);
    if (loads.length === 0)
        return undefined;
    const align = Math.min(...loads.map(load => load.align));
    return examined_text(`${loads.length} PT_LOAD, aligned for pages up to ${hex(align)} (${align} bytes)`, `${loads.length} 个 PT_LOAD，按最大 ${hex(align)}（${align} 字节）的页对齐`);
}
function carried({ debugInfo: { symbols, sections, dwarfVersion, size }, sourcePaths }) {
    return joined([
        symbols ? examined_text('symbols', '符号') : examined_text('no symbols', '无符号'),
        sections.length > 0
            ? same(`DWARF${dwarfVersion === undefined ? '' : ` ${dwarfVersion}`} (${(size / 2 ** 20).toFixed(1)} MiB)`)
            : examined_text('no DWARF', '无 DWARF'),
        (sourcePaths?.absolute ?? 0) > 0 &&
            examined_text(`${sourcePaths?.absolute} paths of the build machine`, `${sourcePaths?.absolute} 个构建机路径`),
    ]);
}

;// CONCATENATED MODULE: ./build/src/elf/format/notes.js


const MAX_NOTE_BYTES = 1 << 16;
const MAX_NOTES = 1000;
const MAX_RANGES = 64;
/** Of a longer owner’s name the start is kept. */
const MAX_NAME = 200;
/** glibc 2.36 elf.h. */
const GNU_PROPERTY_X86_ISA_1_NEEDED = 0xc0008002;
/** Notes are hints to us and ignored by the kernel: a damaged one ends the reading of its segment, and that is all. */
async function readNotes(file, segments, sections) {
    // Go puts only .note.go.buildid into PT_NOTE, the GNU build id is to be found by its section.
    const ranges = new Map();
    for (const { type, offset, filesz, align } of segments)
        if (type === PT.NOTE)
            ranges.set(offset, { size: filesz, align });
    for (const { type, offset, size } of sections)
        if (type === SHT.NOTE && !ranges.has(offset))
            ranges.set(offset, { size, align: 4 });
    const all = [];
    const found = {
        all,
        complete: ranges.size <= MAX_RANGES && [...ranges.values()].every(({ size }) => size <= MAX_NOTE_BYTES),
    };
    for (const [offset, { size, align }] of [...ranges].slice(0, MAX_RANGES)) {
        const bytes = await file.read(offset, Math.min(size, MAX_NOTE_BYTES));
        const pad = (n) => (align === 8 ? (n + 7) & ~7 : (n + 3) & ~3);
        for (let at = 0; at + 12 <= bytes.length && all.length < MAX_NOTES;) {
            const nameSize = bytes.readUInt32LE(at);
            const descSize = bytes.readUInt32LE(at + 4);
            const nameAt = at + 12;
            const descAt = at + pad(12 + Math.min(nameSize, MAX_NOTE_BYTES));
            if (descAt + descSize > bytes.length)
                break;
            // `GNU` and its NUL; of a hostile name only a start is kept.
            const owner = bytes.subarray(nameAt, nameAt + Math.min(nameSize, MAX_NAME));
            const end = owner.indexOf(0);
            const name = owner.toString('latin1', 0, end === -1 ? owner.length : end);
            const type = bytes.readUInt32LE(at + 8);
            all.push({ offset: offset + at, owner: printable(name, MAX_NAME), type, size: descSize });
            take(found, name, type, bytes.subarray(descAt, descAt + descSize));
            at = descAt + pad(descSize);
        }
    }
    return { ...found, complete: found.complete && all.length < MAX_NOTES };
}
function take(found, name, type, desc) {
    if (name === 'Go' && type === 4)
        found.goBuildId = printable(desc, 200);
    if (name !== 'GNU')
        return;
    if (type === 3)
        found.buildId = desc.subarray(0, 64).toString('hex');
    if (type === 1 && desc.length >= 16 && desc.readUInt32LE(0) === 0)
        found.abiTagKernel = [4, 8, 12].map(at => desc.readUInt32LE(at)).join('.');
    if (type === 5)
        for (let at = 0; at + 8 <= desc.length;) {
            const size = desc.readUInt32LE(at + 4);
            if (desc.readUInt32LE(at) === GNU_PROPERTY_X86_ISA_1_NEEDED && size === 4 && at + 12 <= desc.length) {
                const bits = desc.readUInt32LE(at + 8);
                if (bits !== 0)
                    found.x86IsaNeeded = Math.min(4, 32 - Math.clz32(bits));
            }
            at += 8 + ((size + 7) & ~7);
            if (size > desc.length)
                break;
        }
}

;// CONCATENATED MODULE: ./build/src/elf/format/relocations.js


const RELA_SIZE = 24;
const MAX_RELOCATIONS = 8_000_000;
const MAX_TYPES = 1000;
async function readRelocations(file, dynamic, sections) {
    // A static executable has IRELATIVE entries between __rela_iplt_start and _end, which only the section table shows.
    const tables = dynamic?.relocationTables ?? sections.filter(({ type, flags }) => type === SHT.RELA && (flags & SHF.ALLOC) !== 0);
    const types = new Map();
    let scanned = 0;
    const perRead = Math.floor(MAX_WINDOW / RELA_SIZE);
    // Sections may lie over one another: thousands over the same bytes would be read thousands of times.
    const most = Math.min(MAX_RELOCATIONS, Math.floor(file.size / RELA_SIZE));
    for (const { offset, size } of tables) {
        const count = Math.floor(size / RELA_SIZE);
        for (let first = 0; first < count; first += perRead) {
            if (scanned >= most || types.size > MAX_TYPES)
                return { types, scanned, complete: false };
            const bytes = await file.read(offset + first * RELA_SIZE, Math.min(perRead, count - first) * RELA_SIZE);
            for (let at = 8; at < bytes.length; at += RELA_SIZE) {
                const type = bytes.readUInt32LE(at);
                types.set(type, (types.get(type) ?? 0) + 1);
            }
            scanned += bytes.length / RELA_SIZE;
        }
    }
    return { types, scanned, complete: true };
}

;// CONCATENATED MODULE: ./build/src/elf/format/file.js






/** Linux, fs/binfmt_elf.c: PT_INTERP longer than PATH_MAX is refused. */
const PATH_MAX = 4096;
/**
 * Reads the structure of an ELF file; a path is opened and closed again, but later reads through `file` then fail, so
 * hand in a window where you want more than the structure. Throws ElfError for whatever the bytes are, UserError when the
 * path cannot be opened.
 */
async function readElf(source) {
    if (typeof source === 'string') {
        const file = await openWindow(source);
        try {
            return await readElf(file);
        }
        finally {
            await file.close();
        }
    }
    const { header, nullSectionAt } = await readHeader(source);
    const segments = await readSegments(source, header);
    const sections = await readSections(source, header, nullSectionAt);
    const dynamic = await readDynamic(source, segments, sections);
    return {
        file: source,
        size: source.size,
        header,
        segments,
        sections,
        interp: await readInterp(source, segments),
        dynamic,
        notes: await readNotes(source, segments, sections),
        relocations: await readRelocations(source, dynamic, sections),
    };
}
async function readInterp(file, segments) {
    const segment = segments.find(({ type }) => type === PT.INTERP);
    if (segment === undefined)
        return undefined;
    const bytes = await file.read(segment.offset, Math.min(segment.filesz, PATH_MAX));
    const end = bytes.indexOf(0);
    return printable(end === -1 ? bytes : bytes.subarray(0, end));
}

;// CONCATENATED MODULE: ./build/src/elf/file-sections.js


/** The size of a file and its sections, in the order of their headers. @throws ElfError */
async function fileSections(path) {
    const { size, sections } = await readElf(path);
    return {
        size,
        sections: sections.map(({ name, addr, offset, size: bytes, flags, type }) => ({
            name,
            addr,
            offset,
            size: bytes,
            loaded: (flags & SHF.ALLOC) !== 0,
            held: type !== SHT.NOBITS,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/elf/go/build-info.js




/** `\xff Go buildinf:`, 16-aligned; Go's src/debug/buildinfo/buildinfo.go. */
const MAGIC = Buffer.from('ff20476f206275696c64696e663a', 'hex');
const ALIGN = 16;
const HEADER_SIZE = 32;
const INLINE_STRINGS = 2;
const BIG_ENDIAN = 1;
const SENTINEL = 16;
const MAX_VERSION = 1000;
const MAX_MODINFO = 4 << 20;
const MAX_SETTINGS = 1000;
/** A false magic in data is followed by nonsense; only so many are tried. */
const MAX_CANDIDATES = 16;
/** undefined when the file has none that can be read: not built by Go, or the blob was removed. */
async function readBuildInfo(elf) {
    let tried = 0;
    for (const { offset, size } of placesToLook(elf))
        for await (const at of findMagic(elf, offset, size)) {
            if (++tried > MAX_CANDIDATES)
                return undefined;
            const info = await decode(elf, at, offset + size);
            if (info !== undefined)
                return info;
        }
    return undefined;
}
/**
 * The section first; then every writable segment. Go's own reader looks into the first one only, which in a
 * position-independent executable is .data.rel.ro, and the blob is not there.
 */
function placesToLook(elf) {
    const section = elf.sections.find(({ name }) => name === '.go.buildinfo');
    const segments = elf.segments.filter(({ type, flags }) => type === PT.LOAD && (flags & PF.W) !== 0);
    return [
        ...(section === undefined || section.offset + section.size > elf.file.size ? [] : [section]),
        ...segments.map(({ offset, filesz }) => ({ offset, size: filesz })),
    ];
}
async function* findMagic(elf, offset, size) {
    // Alignment is that of addresses; offsets agree with them modulo the page size.
    const start = Math.ceil(offset / ALIGN) * ALIGN;
    if (start + HEADER_SIZE > offset + size)
        return;
    for await (const piece of elf.file.stream(start, offset + size - start))
        for (let at = piece.bytes.indexOf(MAGIC); at !== -1; at = piece.bytes.indexOf(MAGIC, at + 1))
            if (at % ALIGN === 0)
                yield piece.offset + at;
}
async function decode(elf, at, end) {
    if (at + HEADER_SIZE > end)
        return undefined;
    const header = await elf.file.read(at, HEADER_SIZE);
    const flags = header.readUInt8(15);
    const strings = (flags & INLINE_STRINGS) !== 0
        ? await inlineStrings(elf, at + HEADER_SIZE, end)
        : (flags & BIG_ENDIAN) === 0 && header[14] === 8
            ? await pointedStrings(elf, u64(header, 16), u64(header, 24))
            : undefined;
    if (strings === undefined || !/^[\x20-\x7e]+$/.test(strings.version))
        return undefined;
    return { goVersion: strings.version, offset: at, ...parseModinfo(unframed(strings.modinfo)) };
}
/** Go 1.18 and later: two strings, each behind its length as a uvarint. */
async function inlineStrings(elf, start, end) {
    const version = await lengthPrefixed(elf, start, end, MAX_VERSION);
    if (version === undefined)
        return undefined;
    const modinfo = await lengthPrefixed(elf, version.end, end, MAX_MODINFO);
    return modinfo === undefined ? undefined : { version: version.bytes.toString('utf8'), modinfo: modinfo.bytes };
}
async function lengthPrefixed(elf, at, end, max) {
    const prefix = await elf.file.read(at, Math.max(0, Math.min(5, end - at)));
    let length = 0;
    for (const [n, byte] of prefix.entries()) {
        length += (byte & 0x7f) * 2 ** (7 * n);
        if ((byte & 0x80) !== 0)
            continue;
        const start = at + n + 1;
        if (length > max || start + length > end)
            return undefined;
        return { bytes: await elf.file.read(start, length), end: start + length };
    }
    return undefined;
}
/** Before Go 1.18: addresses of two Go string headers (address, length). */
async function pointedStrings(elf, versionAt, modinfoAt) {
    const version = await goString(elf, versionAt, MAX_VERSION);
    if (version === undefined || version.length === 0)
        return undefined;
    const modinfo = await goString(elf, modinfoAt, MAX_MODINFO);
    return { version: version.toString('utf8'), modinfo: modinfo ?? Buffer.alloc(0) };
}
async function goString(elf, address, max) {
    const headerAt = offsetOf(elf.segments, address, 16);
    if (headerAt === undefined)
        return undefined;
    const header = await elf.file.read(headerAt, 16);
    const length = u64(header, 8);
    const at = length > max ? undefined : offsetOf(elf.segments, u64(header, 0), length);
    return at === undefined ? undefined : elf.file.read(at, length);
}
/** cmd/go frames the module info with 16 bytes on each side (modload.infoStart, infoEnd). */
function unframed(modinfo) {
    const framed = modinfo.length >= 2 * SENTINEL + 1 && modinfo[modinfo.length - SENTINEL - 1] === 0x0a;
    return framed ? modinfo.toString('utf8', SENTINEL, modinfo.length - SENTINEL) : '';
}
/** Only \n ends a line. A million empty ones are passed over without a string for each. */
const build_info_LINE = /(?<![^\n])(path|mod|dep|build)\t([^\n]*)/g;
/** Lines of runtime/debug.ParseBuildInfo: path, mod, dep, =>, build. */
function parseModinfo(text) {
    let path;
    let main;
    let dependencies = 0;
    let builds = 0;
    const settings = new Map();
    for (const [, kind, rest = ''] of text.matchAll(build_info_LINE)) {
        const [first = '', second = ''] = rest.split('\t', 2);
        if (kind === 'path')
            path = printable(first);
        if (kind === 'mod')
            main = { path: printable(first), version: printable(second) };
        if (kind === 'dep')
            dependencies++;
        if (kind === 'build' && builds++ < MAX_SETTINGS) {
            const [key, value] = keyAndValue(rest);
            if (key !== '')
                settings.set(key, value);
        }
    }
    return { path, main, dependencies, settings };
}
/** `key=value`, either of them quoted as Go quotes strings when it holds blanks, quotes or `=`. */
function keyAndValue(text) {
    const quotedKey = /^"((?:[^"\\]|\\.)*)"=/.exec(text);
    const split = quotedKey === null ? text.indexOf('=') : quotedKey[0].length - 1;
    if (split === -1)
        return ['', ''];
    const key = quotedKey === null ? text.slice(0, split) : unquote(quotedKey[0].slice(0, -1));
    return [printable(key, 100), printable(unquote(text.slice(split + 1)), 2000)];
}
/** strconv.Quote's usual escapes are JSON's too; raw strings stand in backquotes. */
function unquote(text) {
    if (text.startsWith('`') && text.endsWith('`') && text.length > 1)
        return text.slice(1, -1);
    if (!text.startsWith('"'))
        return text;
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : text;
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/elf/go/pclntab.js



/** Go's src/internal/abi/symtab.go, PCLnTabMagic. */
const formats = new Map([
    [0xfffffffb, '1.2'],
    [0xfffffffa, '1.16'],
    [0xfffffff0, '1.18'],
    [0xfffffff1, '1.20'],
]);
/** magic, two zeros, instruction quantum, pointer size, then words of that size. */
const pclntab_HEADER_SIZE = 8 + 8 * 8;
const MAX_FILE_TABLE = 64 << 20;
const MAX_FILES = 1_000_000;
const MAX_PATH = 8192;
const MAX_SAMPLES = 10;
/** Where the section table is gone, the header is searched for; data may look like it. */
const pclntab_MAX_CANDIDATES = 64;
const MAX_PAGES = 4096;
/** undefined when there is no such table: not a Go binary, or one that was mangled. */
async function readSourcePaths(elf) {
    const table = await findTable(elf);
    if (table === undefined)
        return undefined;
    const found = { files: 0, absolute: 0, samples: [] };
    const take = (path) => {
        found.files++;
        if (!path.startsWith('/'))
            return;
        found.absolute++;
        if (found.samples.length < MAX_SAMPLES)
            found.samples.push(printable(withoutUser(path), 300));
    };
    const complete = table.format === '1.2' ? await readOffsets(elf, table, take) : await readStrings(elf, table, take);
    return { format: table.format, offset: table.offset, ...found, complete };
}
/** Reports are published: `/home/li.wei/src` must not carry a person's name further than the binary does. */
function withoutUser(path) {
    return path.replace(/^\/(home|Users)\/[^/]+\//, '/$1/…/');
}
async function findTable(elf) {
    // External linking of position-independent executables moves it into .data.rel.ro.gopclntab.
    const section = elf.sections.find(({ name }) => name === '.gopclntab' || name === '.data.rel.ro.gopclntab');
    if (section !== undefined && section.type !== 8) {
        const table = await tableAt(elf, section.offset, section.size);
        if (table !== undefined)
            return table;
    }
    let tried = 0;
    for (const { type, offset, filesz } of elf.segments) {
        if (type !== PT.LOAD || filesz < pclntab_HEADER_SIZE)
            continue;
        for await (const { offset: at, bytes } of elf.file.stream(offset, filesz))
            for (let i = -at & 7; i + 8 <= bytes.length; i += 8) {
                if (bytes[i + 3] !== 0xff || bytes[i + 7] !== 8 || !formats.has(bytes.readUInt32LE(i)))
                    continue;
                if (++tried > pclntab_MAX_CANDIDATES)
                    return undefined;
                const table = await tableAt(elf, at + i, offset + filesz - at - i);
                if (table !== undefined)
                    return table;
            }
    }
    return undefined;
}
async function tableAt(elf, offset, size) {
    if (size < pclntab_HEADER_SIZE)
        return undefined;
    const header = await elf.file.read(offset, pclntab_HEADER_SIZE);
    const format = formats.get(header.readUInt32LE(0));
    const [quantum, pointer] = [header[6] ?? 0, header[7]];
    if (format === undefined || header.readUInt16LE(4) !== 0 || ![1, 2, 4].includes(quantum) || pointer !== 8)
        return undefined;
    const table = { format, offset, size, header };
    if (format === '1.2')
        return u64(header, 8) * 16 + 16 < size ? table : undefined;
    const { start, end } = fileTable(table);
    return start < end && end <= size ? table : undefined;
}
/**
 * The words that give the file names' place. Go 1.16: nfunc, nfiles, funcname, cu, file, pc, func. Go 1.18 put textStart
 * behind nfiles; since 1.26 that word is 0, the others have kept their places.
 */
function fileTable({ format, header }) {
    const first = format === '1.16' ? 4 : 5;
    return { start: u64(header, 8 + first * 8), end: u64(header, 8 + (first + 1) * 8) };
}
/** Go 1.16 and later: NUL-terminated names, one after the other. */
async function readStrings(elf, table, take) {
    const { start, end } = fileTable(table);
    const length = Math.min(end - start, MAX_FILE_TABLE);
    let complete = length === end - start;
    let rest = Buffer.alloc(0);
    let files = 0;
    for await (const { bytes } of elf.file.stream(table.offset + start, length)) {
        let from = 0;
        for (let nul = bytes.indexOf(0); nul !== -1; nul = bytes.indexOf(0, from)) {
            const path = rest.length > 0 ? Buffer.concat([rest, bytes.subarray(from, nul)]) : bytes.subarray(from, nul);
            rest = Buffer.alloc(0);
            // The table is padded with NULs at its end.
            if (path.length > 0)
                take(path.toString('utf8', 0, MAX_PATH));
            from = nul + 1;
            if (++files > MAX_FILES)
                return false;
        }
        if (rest.length + bytes.length - from > MAX_PATH)
            complete = false;
        rest = Buffer.concat([rest, bytes.subarray(from)]).subarray(0, MAX_PATH);
    }
    return complete && rest.length === 0;
}
/** Go 1.2 to 1.15: behind the function table, a count and then the names' offsets from the start of the whole table. */
async function readOffsets(elf, table, take) {
    const functions = u64(table.header, 8);
    const functabEnd = 8 + 8 + (functions * 2 + 1) * 8;
    if (functabEnd + 4 > table.size)
        return false;
    const listAt = (await elf.file.read(table.offset + functabEnd, 4)).readUInt32LE(0);
    if (listAt + 4 > table.size)
        return false;
    const count = (await elf.file.read(table.offset + listAt, 4)).readUInt32LE(0);
    if (count > MAX_FILES || listAt + count * 4 > table.size)
        return false;
    const offsets = await elf.file.read(table.offset + listAt, count * 4);
    let complete = true;
    // Neighbours in the list are near each other in the file: one page serves many names.
    let page = { at: 0, bytes: Buffer.alloc(0) };
    let pages = 0;
    // Any number of entries may name the same long path: what is read of the file bounds the work, not the list alone.
    let named = 0;
    for (let n = 1; n < count; n++) {
        const at = offsets.readUInt32LE(n * 4);
        if (at >= table.size) {
            complete = false;
            continue;
        }
        let nul = at < page.at ? -1 : page.bytes.indexOf(0, at - page.at);
        if (nul === -1) {
            if (++pages > MAX_PAGES)
                return false;
            page = { at, bytes: await elf.file.read(table.offset + at, Math.min(MAX_PATH * 8, table.size - at)) };
            nul = page.bytes.indexOf(0);
        }
        const from = at - page.at;
        named += (nul === -1 ? page.bytes.length : nul) - from;
        if (named > MAX_FILE_TABLE)
            return false;
        if (nul === -1)
            complete = false;
        else
            take(page.bytes.toString('utf8', from, Math.min(nul, from + MAX_PATH)));
    }
    return complete;
}

;// CONCATENATED MODULE: ./build/src/elf/traces/packer.js

/** UPX src/linker.h, src/stub/src/include/header.S: `l_info` stands right behind the program headers, `PackHeader` at the end. */
const UPX = Buffer.from('UPX!', 'latin1');
const L_INFO_SIZE = 12;
const HEADER_WINDOW = 4096;
const PACK_HEADER_WINDOW = 64;
const ENTROPY_WINDOW = 256 << 10;
/** @param goTables whether Go’s own tables were found: then the code is not packed, whatever it looks like */
async function findPacking(elf, goTables) {
    const upx = [];
    const behindHeaders = elf.header.phoff + elf.header.phnum * 56;
    // A program that knows of UPX, such as a virus scanner, has the word in its data: only these two places count.
    for (const [from, size] of [
        [behindHeaders, L_INFO_SIZE],
        [elf.size - PACK_HEADER_WINDOW, PACK_HEADER_WINDOW],
    ]) {
        const start = Math.max(0, from);
        if (start >= HEADER_WINDOW && from === behindHeaders)
            continue;
        const bytes = await elf.file.read(start, Math.max(0, Math.min(size, elf.size - start)));
        const at = bytes.indexOf(UPX);
        if (at !== -1)
            upx.push(start + at);
    }
    const bare = !goTables && elf.sections.length === 0;
    return { upx, entropy: bare ? await codeEntropy(elf) : undefined };
}
async function codeEntropy(elf) {
    const code = elf.segments.find(({ type, flags, filesz }) => type === PT.LOAD && (flags & PF.X) !== 0 && filesz > 0);
    if (code === undefined)
        return undefined;
    const bytes = await elf.file.read(code.offset, Math.min(code.filesz, ENTROPY_WINDOW));
    const counts = new Uint32Array(256);
    for (const byte of bytes)
        counts[byte] = (counts[byte] ?? 0) + 1;
    let bits = 0;
    for (const count of counts)
        if (count > 0)
            bits -= (count / bytes.length) * Math.log2(count / bytes.length);
    return Math.round(bits * 100) / 100;
}

;// CONCATENATED MODULE: ./build/src/elf/kind.js








/** @throws UserError when the file cannot be read */
async function elfKind(path) {
    const window = await openWindow(path);
    try {
        const elf = await readElf(window);
        const goarch = Object.keys(machineOf).find(name => machineOf[name] === elf.header.machine);
        const machine = machineName(elf.header.machine);
        const { upx } = await findPacking(elf, true);
        const is = roleOf(elf);
        const starts = is === 'library' && canStart(elf);
        return { is, starts, goarch, machine, go: await isGo(elf), packed: upx.length > 0 };
    }
    catch (error) {
        if (!(error instanceof ElfError))
            throw error;
        return damagedOrForeign(path);
    }
    finally {
        await window.close();
    }
}
function roleOf(elf) {
    if (isExecutable(elf))
        return 'program';
    // glibc, elf/dl-load.c: ld.so refuses what has none, “object file has no dynamic section”.
    if (elf.dynamic === undefined && canStart(elf))
        return 'program';
    return ROLES[elf.header.type] ?? 'damaged';
}
const ROLES = { [ET.DYN]: 'library', [ET.REL]: 'object', [ET.CORE]: 'core' };
async function isGo(elf) {
    if (elf.sections.some(({ name }) => /^\.(go\.buildinfo|gopclntab|note\.go\.buildid)$/.test(name)))
        return true;
    try {
        return (await readBuildInfo(elf)) !== undefined;
    }
    catch (error) {
        if (error instanceof ElfError)
            return false;
        throw error;
    }
}
/** The reader takes 64-bit little-endian files only. gABI: EI_CLASS is byte 4, EI_DATA byte 5, e_type at 16, e_machine at 18. */
async function damagedOrForeign(path) {
    const file = await (0,promises_.open)(path);
    try {
        const head = Buffer.alloc(20);
        const { bytesRead } = await file.read(head, 0, 20, 0);
        const [elfClass, data] = [head[4], head[5]];
        const bigEndian = data === 2;
        const machine = bigEndian ? head.readUInt16BE(18) : head.readUInt16LE(18);
        const type = bigEndian ? head.readUInt16BE(16) : head.readUInt16LE(16);
        const known = (elfClass === 1 || elfClass === 2) && (data === 1 || data === 2);
        const ours = elfClass === 2 && data === 1;
        const goarch = Object.keys(machineOf).find(name => machineOf[name] === machine);
        if (bytesRead < 20 || !known || (ours && goarch !== undefined))
            return { is: 'damaged', starts: false, goarch, machine: machineName(machine), go: false, packed: false };
        const is = type === ET.EXEC ? 'program' : (ROLES[type] ?? 'damaged');
        const bits = elfClass === 1 ? '32-bit ' : '';
        return {
            is,
            starts: false,
            goarch: undefined,
            machine: `${bits}${machineName(machine)}`,
            go: false,
            packed: false,
        };
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/elf/traces/find-texts.js

/** What is loaded and cannot be written: code and constants. */
function constantData(elf) {
    return elf.segments
        .filter(({ type, flags }) => type === PT.LOAD && (flags & PF.W) === 0)
        .map(({ offset, filesz }) => ({ offset, size: filesz }));
}
/** Which of the ASCII texts occur in the ranges; reads them once, as streams, and stops when all are found. */
async function findTexts(elf, ranges, texts) {
    const wanted = new Map(texts.map(text => [text, Buffer.from(text, 'latin1')]));
    const overlap = Math.max(...texts.map(text => text.length)) - 1;
    for (const { offset, size } of ranges) {
        // The end of a piece, kept so that a text which a boundary cuts is still found.
        let tail = Buffer.alloc(0);
        for await (const { bytes } of elf.file.stream(offset, size)) {
            const seam = Buffer.concat([tail, bytes.subarray(0, overlap)]);
            for (const [text, needle] of wanted)
                if (seam.includes(needle) || bytes.includes(needle))
                    wanted.delete(text);
            if (wanted.size === 0)
                return [...texts];
            tail = Buffer.from(bytes.subarray(-overlap));
        }
    }
    return texts.filter(text => !wanted.has(text));
}

;// CONCATENATED MODULE: ./build/src/elf/go/go-traces.js

/** Most distinct version strings that are kept. */
const MAX_STRINGS = 8;
/** Longer than any version string: what a piece of the file may cut in two. */
const OVERLAP = 32;
/**
 * Strings like `go1.26.5` in read-only data, for a binary whose build info was removed. Evidence only: Go packs strings
 * without separators, and the standard library speaks of other Go versions as well.
 */
async function findGoVersionStrings(elf) {
    const found = new Set();
    for (const { offset, size } of constantData(elf)) {
        let carried = Buffer.alloc(0);
        for await (const { bytes } of elf.file.stream(offset, size)) {
            const text = Buffer.concat([carried, bytes]);
            for (let at = text.indexOf('go1.'); at !== -1; at = text.indexOf('go1.', at + 1)) {
                const match = /^go1\.\d{1,2}(?:\.\d{1,2}|rc\d)/.exec(text.toString('latin1', at, at + OVERLAP));
                if (match !== null)
                    found.add(match[0]);
                if (found.size === MAX_STRINGS)
                    return [...found].sort();
            }
            carried = Buffer.from(text.subarray(-OVERLAP));
        }
    }
    return [...found].sort();
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/elf/traces/debug-info.js

const SHF_COMPRESSED = 0x800;
const ELFCOMPRESS_ZLIB = 1;
const CHDR_SIZE = 24;
/** `.zdebug_info` of older Go and GNU tools: "ZLIB" and the size, 12 bytes. */
const ZLIB_HEADER_SIZE = 12;
const PREFIX = 4096;
async function readDebugInfo(elf) {
    const debug = elf.sections.filter(({ name }) => name.startsWith('.debug_') || name.startsWith('.zdebug_'));
    const info = debug.find(({ name }) => name === '.debug_info' || name === '.zdebug_info');
    return {
        symbols: elf.sections.some(({ name }) => name === '.symtab'),
        sections: debug.map(({ name }) => name),
        size: debug.reduce((sum, { size }) => sum + size, 0),
        dwarfVersion: info === undefined ? undefined : await versionOf(elf, info),
        debugLink: elf.sections.some(({ name }) => name === '.gnu_debuglink'),
    };
}
/** DWARF 5 §7.5.1.1: unit_length (4 bytes, or 0xffffffff and 8), then the version in 2. */
async function versionOf(elf, section) {
    const bytes = await elf.file.read(section.offset, Math.min(section.size, PREFIX));
    const unit = unpacked(section, bytes);
    if (unit === undefined || unit.length < 14)
        return undefined;
    const version = unit.readUInt16LE(unit.readUInt32LE(0) === 0xffffffff ? 12 : 4);
    return version >= 2 && version <= 5 ? version : undefined;
}
function unpacked(section, bytes) {
    const compressed = (section.flags & SHF_COMPRESSED) !== 0;
    const old = section.name.startsWith('.zdebug');
    if (!compressed && !old)
        return bytes;
    if (compressed && (bytes.length < CHDR_SIZE || bytes.readUInt32LE(0) !== ELFCOMPRESS_ZLIB))
        return undefined;
    try {
        return (0,external_node_zlib_.inflateSync)(bytes.subarray(compressed ? CHDR_SIZE : ZLIB_HEADER_SIZE), {
            // Only the start is here: what is missing is no error.
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            maxOutputLength: PREFIX * 1100,
        });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/elf/traces/refused-levels.js


/**
 * What the Go runtime writes before it ends on a CPU below the GOAMD64 it was compiled for (runtime/asm_amd64.s, since Go
 * 1.18, when there came to be levels). A v1 program has no such text.
 */
const refused_levels_text = (level) => `This program can only be run on AMD64 processors with ${level} `;
const LEVELS = ['v2', 'v3', 'v4'];
/** Levels of which the program would complain; more than one means that it only talks of them. Empty for other machines. */
async function findRefusedLevels(elf) {
    if (elf.header.machine !== machineOf.amd64)
        return [];
    const found = await findTexts(elf, constantData(elf), LEVELS.map(refused_levels_text));
    return LEVELS.filter(level => found.includes(refused_levels_text(level)));
}

;// CONCATENATED MODULE: ./build/src/elf/traces/static-libc.js


/** Sections that glibc’s own objects bring along (glibc include/libc-symbols.h, libio/vtables.c); fewer since 2.37. */
const GLIBC_SECTIONS = ['__libc_freeres_fn', '__libc_IO_vtables', '__libc_subfreeres', '__libc_atexit'];
/** glibc elf/dl-cache.h and, since 2.35, sysdeps/generic/dl-fatal.h: also in what was stripped of its sections. */
const GLIBC_TEXTS = ['glibc-ld.so.cache', 'Fatal glibc error: '];
/** nss/nss_module.c: how the name of a module that is loaded at run time is put together. */
const NSS_TEXTS = ['libnss_'];
/** The six that the linker warns of ("requires at runtime the shared libraries"), between the NULs of a string table. */
const NSS_CALLERS = [
    'getaddrinfo',
    'getgrgid_r',
    'getgrnam_r',
    'getgrouplist',
    'getpwnam_r',
    'getpwuid_r',
    '__nss_lookup_function',
    '__nss_module_load',
];
/**
 * undefined for what leaves a C library to a loader, and for what was built without cgo: `pure` says so, and nothing
 * is read then.
 */
async function findStaticLibc(elf, pure) {
    const linking = linkingOf(elf);
    if (pure || (linking !== 'static' && linking !== 'static-pie'))
        return undefined;
    const sections = elf.sections.map(({ name }) => name).filter(name => GLIBC_SECTIONS.includes(name));
    const found = await findTexts(elf, constantData(elf), [...GLIBC_TEXTS, ...NSS_TEXTS]);
    const markers = [...sections, ...GLIBC_TEXTS.filter(text => found.includes(text))];
    const libc = markers.length > 0 ? 'glibc' : 'other';
    const nss = libc === 'glibc' ? NSS_TEXTS.filter(text => found.includes(text)) : [];
    return { libc, markers, nss, callers: nss.length > 0 ? await callersOf(elf) : [] };
}
async function callersOf(elf) {
    const strings = elf.sections.filter(({ name }) => name === '.strtab');
    const found = await findTexts(elf, strings, NSS_CALLERS.map(name => `\0${name}\0`));
    return found.map(text => text.slice(1, -1));
}

;// CONCATENATED MODULE: ./build/src/elf/verify.js



















/**
 * Opens a file once, hashes it, reads it and judges it. Memory does not grow with the file. A file that is no ELF is a
 * finding (elf/valid), one that cannot be opened or read throws UserError XC-VERIFY-001.
 */
async function verifyFile(path, request) {
    const file = await openWindow(path);
    try {
        return await verify_judge(file, request);
    }
    catch (error) {
        // The disk's fault, or of whoever wrote to the file meanwhile: no verdict on the file.
        if (error instanceof ElfError)
            throw new language/* UserError */.yo('XC-VERIFY-001', { path: (0,language/* oneLine */.TN)(path), reason: error.text.en }, { cause: error });
        throw error;
    }
    finally {
        await file.close();
    }
}
async function verify_judge(file, request) {
    const { signal } = request;
    const sha256 = await hash(file, signal);
    const subject = { path: request.subject, sha256, size: file.size };
    let facts;
    try {
        facts = await readFacts(file, signal);
    }
    catch (error) {
        if (!(error instanceof ElfError) || error.problem === 'read')
            throw error;
        const target = request.target;
        return {
            subject: { ...subject, ...(target !== undefined && { target }) },
            checks: [invalidElf(error, request.subject)],
            facts: undefined,
        };
    }
    const target = request.target ?? targetOf(facts);
    if (target === undefined)
        return { subject, checks: [foreignMachine(facts.elf, request.subject)], facts };
    const baselineSize = sameProgram(request.policy.baseline, { buildInfo: facts.buildInfo, target })?.size;
    return {
        ...(baselineSize !== undefined && { baselineSize }),
        subject: { ...subject, target: withVariant(target, facts) },
        checks: checkElf(facts, { ...request, target, sha256 }),
        facts,
    };
}
/** Everything that checks judge; throws ElfError for what is no ELF of ours. */
async function readFacts(file, signal) {
    const elf = await readElf(interruptible(file, signal));
    const { file: _, ...structure } = elf;
    const buildInfo = await readBuildInfo(elf);
    const sourcePaths = await readSourcePaths(elf);
    const settings = buildInfo?.settings;
    return {
        elf: structure,
        buildInfo,
        goVersion: buildInfo === undefined ? undefined : parseGoVersion(buildInfo.goVersion),
        sourcePaths,
        worldScan: await scanWorld(elf),
        lseScan: await scanLse(elf),
        refusedLevels: await findRefusedLevels(elf),
        staticLibc: await findStaticLibc(elf, settings?.get('CGO_ENABLED') === '0'),
        packing: await findPacking(elf, sourcePaths !== undefined),
        debugInfo: await readDebugInfo(elf),
        goVersionStrings: buildInfo === undefined ? await findGoVersionStrings(elf) : [],
    };
}
async function hash(file, signal) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    for await (const { bytes } of interruptible(file, signal).stream(0, file.size))
        sha256.update(bytes);
    return sha256.digest('hex');
}
/** The same window, that Ctrl-C reaches between two reads. */
function interruptible(file, signal) {
    if (signal === undefined)
        return file;
    const check = () => {
        if (signal.aborted)
            throw new system/* Interrupted */.Cw();
    };
    return {
        size: file.size,
        read(offset, length) {
            check();
            return file.read(offset, length);
        },
        async *stream(offset, length) {
            for await (const piece of file.stream(offset, length)) {
                check();
                yield piece;
            }
        },
    };
}
function targetOf({ elf }) {
    const goarch = Object.keys(machineOf).find(name => machineOf[name] === elf.header.machine);
    return goarch === undefined ? undefined : { goos: 'linux', goarch };
}
/** The level that the file records, where the caller did not name one. */
function withVariant(target, { buildInfo }) {
    if (target.variant !== undefined)
        return target;
    const variant = buildInfo?.settings.get('GOARM64') ?? buildInfo?.settings.get('GOAMD64');
    return variant === undefined || !/^[a-z0-9.,]{1,40}$/.test(variant) ? target : { ...target, variant };
}

;// CONCATENATED MODULE: ./build/src/elf/index.js


















/***/ })

};
