import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import type { Action, Input, Job } from './actions/define.js';
import { explainError } from './actions/explain-error.js';
import { actions } from './actions/index.js';
import { commonInputs, openJob } from './actions/job.js';
import { isSecret, perform, takesOperands } from './actions/perform.js';
import { commands, type TerminalCommand } from './commands/index.js';
import { localHost } from './host/index.js';
import { chooseLanguage, type Language, type Text, UserError, usageProblem } from './language/index.js';
import { ExitCode, interruptSignal, realSystem, type System } from './system/index.js';
import { version } from './version.js';

/** Front door for a terminal, GitLab CI, Gitee and every CI that can run a command. */
export async function runCli(given: readonly string[]): Promise<void> {
  // People write the language; what is documented is the tag of the locale.
  const argv = given.map((word, i) =>
    word === '--lang=zh' || (word === 'zh' && given[i - 1] === '--lang') ? `${word}-CN` : word,
  );
  const system = realSystem(interruptSignal());
  const language = languageOf(argv, system.env);
  try {
    const program = await describe(argv, language, system);
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = fail(error, language, commandOf(argv));
  }
}

/** `--lang` is needed before anything is parsed: help and usage errors are in that language too. */
function languageOf(argv: readonly string[], env: System['env']): Language {
  const index = argv.indexOf('--lang');
  const wanted = (index >= 0 ? argv[index + 1] : argv.find(a => a.startsWith('--lang='))?.slice(7)) ?? env['XC_LANG'];
  return chooseLanguage(wanted === 'en' || wanted === 'zh-CN' ? wanted : 'auto', env);
}

function commandOf(argv: readonly string[]): string | undefined {
  return argv.slice(2).find(word => Object.hasOwn(commands, word) || Object.hasOwn(actions, word));
}

type Options = Readonly<Record<string, string | boolean | undefined>>;

const DESCRIPTION: Text = {
  en: 'Ship Go services to xinchuang machines: build, prove from the ELF file, report, gate.',
  zh: '把 Go 服务交付到信创机器：构建、从 ELF 文件证明可运行、报告、放行。',
};

const COMMON: Readonly<Record<string, Text>> = {
  '--working-directory <folder>': { en: 'run there instead of here', zh: '在该目录中运行' },
  '--config <file>': { en: 'configuration file (default: .xinchuang.yml)', zh: '配置文件（默认 .xinchuang.yml）' },
  '--quiet': { en: 'print only what fails', zh: '只输出失败的内容' },
  '--json': { en: 'print only the result, as JSON, on standard output', zh: '在标准输出上只以 JSON 输出结果' },
};

/** Only the command that is asked for is loaded; help loads all of them. */
async function describe(argv: readonly string[], language: Language, system: System): Promise<Command> {
  const program = new Command('xinchuang-go')
    .description(DESCRIPTION[language])
    .version(version)
    // `build --version 1.4.0` is an input of build, not the question for ours.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(true)
    .addOption(new Option('--lang <language>').choices(['auto', 'en', 'zh-CN']));
  const asked = commandOf(argv);
  for (const [name, load] of Object.entries(commands))
    if (asked === undefined || asked === name) addCommand(program, await load(), language, system);
  for (const [name, load] of Object.entries(actions))
    if (asked === undefined || asked === name) addAction(program, await load(), language, system);
  return program;
}

function addCommand(program: Command, command: TerminalCommand, language: Language, system: System): void {
  const sub = program.command(command.usage).description(command.description[language]);
  for (const [flags, text] of Object.entries(command.flags)) sub.option(flags, text[language]);
  addCommon(sub, language);
  sub.action(async (...given: unknown[]) => {
    const operands = given.slice(0, -2).filter((operand): operand is string => typeof operand === 'string');
    const options = sub.optsWithGlobals<Options>();
    process.exitCode = await command.run({ operands, options, job: await jobOf(system, options), out: process.stdout });
  });
}

function addAction(program: Command, action: Action, language: Language, system: System): void {
  const sub = program.command(action.name).description(action.description[language]);
  for (const [name, input] of Object.entries(action.inputs))
    if (!Object.hasOwn(commonInputs, name) && !isSecret(input)) sub.addOption(optionOf(name, input, language));
  addCommon(sub, language);
  const [taking] = Object.entries(action.inputs).filter(([, input]) => takesOperands(input));
  if (taking !== undefined) sub.argument(`[${taking[0]}...]`, OPERANDS[language](taking[0]));
  sub.action(async () => {
    const options = sub.optsWithGlobals<Options>();
    const operands = sub.args;
    if (taking !== undefined && operands.length > 0 && sub.getOptionValue(taking[0]) !== undefined)
      throw new UserError('XC-INPUT-005', {
        first: `--${taking[0]}`,
        second: operands.slice(0, 3).join(' ').slice(0, 200),
        reason: TWICE,
      });
    const { reports, exit, answer, json } = await perform(action, {
      ...(await jobOf(system, options, action.name)),
      operands,
    });
    if (options['json']) process.stdout.write(`${JSON.stringify(json ?? reports, null, 2)}\n`);
    else if (answer !== undefined) process.stdout.write(`${answer}\n`);
    process.exitCode = exit;
  });
}

const OPERANDS: Readonly<Record<Language, (name: string) => string>> = {
  en: name => `the same as --${name}`,
  zh: name => `等同于 --${name}`,
};
const TWICE: Text = { en: 'say it in one of the two places', zh: '只能在其中一处给出' };

function addCommon(command: Command, language: Language): void {
  for (const [flags, text] of Object.entries(COMMON)) command.option(flags, text[language]);
  command.addOption(new Option('--lang <language>').choices(['auto', 'en', 'zh-CN']).hideHelp());
}

function optionOf(name: string, input: Input, language: Language): Option {
  const flags =
    input.type === 'flag'
      ? `--${name} [true|false]`
      : `--${name} <${input.type === 'choice' ? input.choices.join('|') : input.type}>`;
  const shown = 'default' in input && input.default !== undefined ? String(input.default) : input.otherwise?.[language];
  const fallback = shown === undefined ? '' : language === 'en' ? ` (default: ${shown})` : `（默认：${shown}）`;
  const option = new Option(flags, `${input.description[language]}${fallback}`);
  return input.type === 'flag' ? option.preset('true') : option;
}

/** Flags as raw inputs, and the job they open. */
function jobOf(system: System, options: Options, action?: string): Promise<Job> {
  const inputs: Record<string, string> = {};
  for (const [key, value] of Object.entries(options))
    if (typeof value === 'string') inputs[key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)] = value;
  const quiet = options['quiet'] === true || options['json'] === true;
  // An empty variable is "not given", as everywhere.
  const given = (name: keyof typeof commonInputs) =>
    inputs[name] ?? (system.env[`XC_${name.replaceAll('-', '_').toUpperCase()}`]?.trim() || undefined);
  return openJob({
    system,
    base: system.cwd,
    workingDirectory: given('working-directory'),
    config: given('config'),
    lang: given('lang'),
    host: (inWorkspace, language) => localHost(inWorkspace, { language, quiet, inputs, ...(action && { action }) }),
  });
}

function fail(error: unknown, language: Language, command?: string): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitCode.pass;
    // Without a command: the help has been shown, and says all.
    if (error.code === 'commander.help') return ExitCode.usage;
    const usage = ['xinchuang-go', command, '--help'].filter(word => word !== undefined).join(' ');
    return fail(new UserError('XC-INPUT-006', { problem: usageProblem(error.message), usage }), language);
  }
  const { lines, exit } = explainError(error, language);
  const [first = '', ...rest] = lines;
  process.stderr.write(`${pc.red('✖')} ${first}\n${rest.map(line => `  ${line}\n`).join('')}`);
  return exit;
}
