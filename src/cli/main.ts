import yargs from 'yargs';
import type { Argv } from 'yargs';
import { formatProblem } from '../util/problem.js';
import type { LocalizedText } from '../util/localized-text.js';
import type { Arguments, Command } from './command.js';
import { entries } from './commands/index.js';
import type { Entry, Group } from './commands/index.js';
import { problemsOf } from './problems-of-error.js';
import { createTerminal } from './terminal.js';
import type { Streams, Terminal } from './terminal.js';
import { userLanguage } from './user-language.js';
import { version } from './version.js';

const words = {
  giveCommand: { zh: '请给出一个命令。', en: 'Give a command.' },
} as const;

/** Exit codes: done; the input has problems; wrong usage; our fault. */
const exit = { done: 0, problems: 1, usage: 2, fault: 3 } as const;

const standard: Streams = { out: process.stdout, error: process.stderr };

/** Runs one command line and returns its exit code; it never ends the process. */
export async function main(args: readonly string[], streams: Streams = standard): Promise<number> {
  const language = userLanguage(args, process.env);
  const noColor = process.env['NO_COLOR'] !== undefined;
  const terminal = createTerminal(streams, { language, quiet: args.includes('--quiet'), noColor });
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    return reportError(error, terminal, args.includes('--debug'));
  }
}

/** Wrong usage, in yargs' words. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: Promise<number> | undefined;
  const start: Start = (command, given) => {
    code = command.run(given, terminal);
  };
  const parser = addEntries(baseParser(terminal), entries, terminal, start);
  await parser.parseAsync([...args], {}, (_error, _given, output) => {
    if (output !== '') terminal.print(output);
  });
  if (code) return code;
  const asked = args.some((arg) => ['--help', '--version', '-h'].includes(arg));
  return asked ? exit.done : exit.usage;
}

function baseParser(terminal: Terminal): Argv {
  const t = (text: LocalizedText) => text[terminal.language];
  return yargs()
    .scriptName('gradpaper')
    .locale(terminal.language === 'zh' ? 'zh_CN' : 'en')
    .usage(t({ zh: '用法：$0 <命令> [选项]', en: 'Usage: $0 <command> [options]' }))
    .option('ui', {
      choices: ['zh', 'en'] as const,
      describe: t({ zh: '界面语言', en: 'Language of messages' }),
    })
    .option('quiet', {
      type: 'boolean',
      default: false,
      describe: t({ zh: '不显示进度与提示', en: 'No progress, no hints' }),
    })
    .option('debug', {
      type: 'boolean',
      default: false,
      describe: t({ zh: '出错时显示细节', en: 'Show details of an error' }),
    })
    .version(version())
    .alias('help', 'h')
    .demandCommand(1, t(words.giveCommand))
    .strict()
    .wrap(Math.min(110, process.stdout.columns || 100))
    .exitProcess(false)
    .fail((message: string | undefined, error: Error | undefined) => {
      throw error ?? new UsageError(message ?? '');
    });
}

/** Called with the command that the line names. */
type Start = (command: Command, given: Arguments) => void;

function addEntries(all: Argv, list: readonly Entry[], terminal: Terminal, start: Start): Argv {
  return list.reduce<Argv>(
    (argv, entry) =>
      'commands' in entry
        ? addGroup(argv, entry, terminal, start)
        : addCommand(argv, entry, terminal, start),
    all,
  );
}

function addGroup(
  all: Argv,
  { name, describe, commands }: Group,
  terminal: Terminal,
  start: Start,
): Argv {
  const t = (text: LocalizedText) => text[terminal.language];
  return all.command(`${name} <command>`, t(describe), (own) =>
    addEntries(own, commands, terminal, start).demandCommand(1, t(words.giveCommand)),
  );
}

function addCommand(all: Argv, command: Command, terminal: Terminal, start: Start): Argv {
  const t = (text: LocalizedText) => text[terminal.language];
  const addOptions = (own: Argv) =>
    command.examples.reduce<Argv>(
      (argv, [line, what]) => argv.example(`$0 ${line}`, t(what)),
      command.options(own, t),
    );
  return all.command(command.usage, t(command.describe), addOptions, (given) => {
    start(command, given);
  });
}

function reportError(error: unknown, terminal: Terminal, debug: boolean): number {
  const t = (text: LocalizedText) => text[terminal.language];
  if (error instanceof UsageError) {
    terminal.tell(terminal.style('red', error.message));
    terminal.tell(t({ zh: '加 --help 看用法。', en: 'See --help for how to use it.' }));
    return exit.usage;
  }
  const problems = problemsOf(error);
  if (problems) {
    for (const problem of problems) terminal.tell(formatProblem(problem, terminal.language));
    if (debug && error instanceof Error) terminal.tell(error.stack ?? '');
    return exit.problems;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.tell(
    terminal.style(
      'red',
      t({
        zh: '这是 gradpaper 的错误，请报告：',
        en: 'This is a fault of gradpaper; please report it:',
      }),
    ),
  );
  terminal.tell(stack);
  return exit.fault;
}
