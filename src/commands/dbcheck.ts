import { text as readAll } from 'node:stream/consumers';
import { checkDatabase, type DatabaseCheck, DRIVERS, DSN_VARIABLE, outcomeWords, secretsOf } from '../dbcheck/index.js';
import { type Language, oneLine, told, UserError } from '../language/index.js';
import { inertLine, MARK, type Paint, terminalPaint } from '../report/index.js';
import { ExitCode, makeStateFolder } from '../system/index.js';
import type { Call, TerminalCommand } from './command.js';

export const dbcheck: TerminalCommand = {
  usage: 'dbcheck',
  description: {
    en: 'Build a small Go program with a database driver and run it against your own server: TLS, text, types, times, cancel, reconnect',
    zh: '用指定的数据库驱动构建一个小 Go 程序，并对您自己的服务器运行：TLS、文本、类型、时间、取消、重连',
  },
  flags: {
    '--driver <name>': {
      en: DRIVERS.map(({ id, reaches }) => `${id} (${reaches.join(', ')})`).join(' | '),
      zh: DRIVERS.map(({ id, reaches }) => `${id}（${reaches.join('、')}）`).join(' | '),
    },
    '--dsn <source>': {
      en: `data source name: env:NAME of a variable, - for standard input (default: env:${DSN_VARIABLE})`,
      zh: `数据源名称：env:NAME，或 - 表示标准输入（默认：env:${DSN_VARIABLE}）`,
    },
    '--import <package>': {
      en: 'the package that registers the driver, where it is a copy of your own',
      zh: '注册驱动的包（使用自己的副本时）',
    },
    '--keep': {
      en: 'leave the program in .xinchuang/dbcheck-<driver>',
      zh: '把程序保留在 .xinchuang/dbcheck-<驱动>',
    },
  },
  run: runDbcheck,
};

async function runDbcheck({ options, job, out }: Call): Promise<ExitCode> {
  const { system, host, workspace } = job;
  const driver = driverOf(options['driver']);
  const { dsn, variable } = await dsnOf(options['dsn'], job);
  for (const secret of secretsOf(dsn)) host.mask(secret);
  const json = options['json'] === true;
  const quiet = options['quiet'] === true;
  const paint = terminalPaint(host.caps.color);
  const keepIn = options['keep'] === true ? `${await makeStateFolder(workspace)}/dbcheck-${driver.id}` : undefined;
  const { resolved, checks } = await checkDatabase(system, {
    driver,
    dsn,
    variable,
    workspace,
    importPath: typeof options['import'] === 'string' ? options['import'] : undefined,
    keepIn,
    built: ({ module }) => {
      if (json || quiet) return;
      const replaced = module.replacedBy === undefined ? '' : ` => ${module.replacedBy}`;
      const name = inertLine(`${module.path} ${module.version}${replaced}`);
      out.write(`${paint('bold', `dbcheck ${driver.id}`)}  ${paint('dim', name)}\n\n`);
    },
    found: check => {
      if (!json && (!quiet || check.status === 'fail'))
        out.write(`${checkLines(check, host.language, paint).join('\n')}\n`);
    },
  });
  if (json) out.write(`${JSON.stringify(answer(driver.id, resolved.module, checks), null, 2)}\n`);
  if (keepIn !== undefined) host.log('info', keepIn);
  return checks.some(({ status }) => status === 'fail') ? ExitCode.findings : ExitCode.pass;
}

function driverOf(given: string | boolean | undefined) {
  const found = DRIVERS.find(({ id }) => id === given);
  if (found !== undefined) return found;
  const allowed = DRIVERS.map(({ id }) => id).join(' | ');
  if (typeof given !== 'string' || given === '')
    throw new UserError('XC-INPUT-002', { name: '--driver', description: allowed });
  throw new UserError('XC-DB-001', { option: 'driver', value: oneLine(given), allowed });
}

async function dsnOf(
  given: string | boolean | undefined,
  { system, host }: Call['job'],
): Promise<{ readonly dsn: string; readonly variable: string | undefined }> {
  const source = typeof given === 'string' && given !== '' ? given : `env:${DSN_VARIABLE}`;
  const dsn = await readSource(source, system.env);
  if (dsn === '') throw new UserError('XC-DB-006', {});
  if (dsn === source) host.log('warning', told('XC-DB-007', {}, host.language));
  return { dsn, variable: variableIn(source) };
}

async function readSource(source: string, env: Call['job']['system']['env']): Promise<string> {
  if (source === '-') return (await readAll(process.stdin)).trim();
  const variable = variableIn(source);
  return variable === undefined ? source : (env[variable] ?? '').trim();
}

const variableIn = (source: string): string | undefined => (source.startsWith('env:') ? source.slice(4) : undefined);

const ID_COLUMNS = 16;

function checkLines({ id, status, evidence, error, hint }: DatabaseCheck, language: Language, paint: Paint): string[] {
  const indent = ' '.repeat(ID_COLUMNS + 4);
  const values = Object.entries(evidence).map(([key, value]) => `${key}=${value}`);
  return [
    `  ${paint(status, `${MARK[status]} ${id.padEnd(ID_COLUMNS)}`)}${outcomeWords(id, status)[language]}`,
    ...(values.length > 0 ? [paint('dim', `${indent}${inertLine(values.join(' · '))}`)] : []),
    ...(error !== undefined ? [paint(status, `${indent}${inertLine(error)}`)] : []),
    ...(hint !== undefined ? [`${indent}${hint[language]}`] : []),
  ];
}

function answer(
  driver: string,
  module: { readonly path: string; readonly version: string; readonly replacedBy: string | undefined },
  checks: readonly DatabaseCheck[],
) {
  return {
    schema: 'xinchuang-go/dbcheck/v1',
    driver,
    module: { path: module.path, version: module.version, replacedBy: module.replacedBy ?? null },
    checks: checks.map(check => ({ ...check, found: outcomeWords(check.id, check.status) })),
  };
}
