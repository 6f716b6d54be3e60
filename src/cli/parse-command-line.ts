import yargs from 'yargs';
import type { Argv } from 'yargs';
import { sameInBoth } from '../util/localized-text.js';
import type { Language, LocalizedText } from '../util/localized-text.js';
import { didYouMean } from '../util/suggest.js';
import { checkArguments } from './check-arguments.js';
import type { Arguments, Command, Option, Options } from './command.js';
import { entries } from './commands/index.js';
import type { Entry, Group } from './commands/index.js';
import { generalOptions } from './general-options.js';
import { helpWords } from './help-words.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** What a command line asks for: a command to run, or a text such as the help. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command; readonly given: Arguments }
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing was asked for; `text` is the help. */
  | { readonly kind: 'nothing'; readonly text: string };

/** How the help is to be written. */
export interface Manner {
  readonly language: Language;
  readonly width: number;
}

type Translate = (text: LocalizedText) => string;

/** Parses a command line. @throws UsageError if it cannot be understood. */
export async function parseCommandLine(args: readonly string[], manner: Manner): Promise<Parsed> {
  const t: Translate = (text) => text[manner.language];
  const state: State = { level: entries };
  let printed = '';
  const parser = addEntries(baseParser(manner, state), entries, state, t);
  const raw = await parser.parseAsync([...args], {}, (_error, _given, output) => {
    printed = output;
  });
  if (printed !== '') return { kind: 'text', text: printed };
  if (state.raw && state.command)
    return { kind: 'command', command: state.command, given: checkWords(state, state.raw) };
  const word = raw._.map(String).find((name) => !names(entries).includes(name));
  if (word !== undefined) throw unknownCommand(word, state.level);
  checkArguments(nothing, raw);
  return { kind: 'nothing', text: await parser.getHelp() };
}

/** How far the parser has come. */
interface State {
  /** The commands among which the next word chooses. */
  level: readonly Entry[];
  /** The command that the line names. */
  command?: Command;
  raw?: Raw;
}

type Raw = Arguments & { readonly _: readonly (string | number)[] };

const nothing: Command = {
  usage: '',
  describe: { zh: '', en: '' },
  examples: [],
  options: {},
  run: () => Promise.resolve(0),
};

/** yargs puts the words that nothing takes behind those of the command. */
function checkWords({ command = nothing, level }: State, raw: Raw): Arguments {
  const superfluous = raw._[level === entries ? 1 : 2];
  const given = checkArguments(command, raw);
  if (superfluous === undefined) return given;
  throw new UsageError({
    zh: `多出了“${superfluous}”`,
    en: `"${superfluous}" is more than the command takes`,
  });
}

const names = (level: readonly Entry[]): string[] =>
  level.map((entry) => ('commands' in entry ? entry.name : (entry.usage.split(' ')[0] ?? '')));

const unknownCommand = (word: string, level: readonly Entry[]): UsageError =>
  new UsageError(
    { zh: `没有命令“${word}”`, en: `there is no command "${word}"` },
    didYouMean(word, names(level)),
  );

function baseParser({ language, width }: Manner, state: State): Argv {
  const t: Translate = (text) => text[language];
  const parser = yargs()
    .scriptName('gradpaper')
    .locale(language)
    .usage(t({ zh: '用法：$0 <命令> [选项]', en: 'Usage: $0 <command> [options]' }))
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
    })
    .version(version())
    .alias('help', 'h')
    .wrap(width)
    .exitProcess(false)
    .group(
      ['ui', 'quiet', 'debug', 'version', 'help'],
      t({ zh: '通用选项：', en: 'General options:' }),
    )
    .updateStrings(helpWords[language])
    // Before yargs complains in its own words.
    .middleware((raw) => {
      if (raw['help'] !== true && raw['version'] !== true)
        checkArguments(state.command ?? nothing, raw);
    }, true)
    .fail((message: string | undefined, error: Error | undefined) => {
      throw error ?? missingWord(state.command) ?? new UsageError(sameInBoth(message ?? ''));
    });
  return addOptions(parser, generalOptions, t);
}

/** yargs counts the words behind a command before it asks us. */
function missingWord(command: Command | undefined): UsageError | undefined {
  const word = Object.entries(command?.words ?? {}).find(([, { required }]) => required);
  if (!word) return undefined;
  return new UsageError({ zh: `缺少 <${word[0]}>`, en: `<${word[0]}> is missing` });
}

const addOptions = (all: Argv, options: Options, t: Translate): Argv =>
  Object.entries(options).reduce<Argv>(
    (argv, [name, option]) => argv.option(name, settings(option, t)),
    all,
  );

const settings = (option: Option, t: Translate) => ({
  describe: t(option.describe),
  ...(option.type === 'flag' && { type: 'boolean' as const }),
  ...(option.type === 'text' && { type: 'string' as const }),
  ...(option.several && { array: true }),
  ...(option.choices && { choices: option.choices }),
  // For the help only: yargs itself would take the default for an option whose value was forgotten.
  ...(option.default !== undefined && { defaultDescription: JSON.stringify(option.default) }),
  ...(option.required && { demandOption: true }),
});

const addEntries = (all: Argv, level: readonly Entry[], state: State, t: Translate): Argv =>
  level.reduce<Argv>(
    (argv, entry) =>
      'commands' in entry
        ? addGroup(argv, entry, state, t)
        : addCommand(argv, entry, { state, level, t }),
    all.example(firstExamples(level, t)),
  );

/** One line for each command, so that every help has an example. */
const firstExamples = (level: readonly Entry[], t: Translate): [string, string][] =>
  level
    .flatMap((entry) => ('commands' in entry ? [] : entry.examples.slice(0, 1)))
    .map(([line, what]) => [`$0 ${line}`, t(what)]);

const addGroup = (all: Argv, group: Group, state: State, t: Translate): Argv =>
  all.command(group.name, t(group.describe), (own) => {
    state.level = group.commands;
    return addEntries(own, group.commands, state, t);
  });

interface Place {
  readonly state: State;
  readonly level: readonly Entry[];
  readonly t: Translate;
}

function addCommand(all: Argv, command: Command, { state, level, t }: Place): Argv {
  const build = (own: Argv): Argv => {
    state.command = command;
    state.level = level;
    const { words = {}, options, examples } = command;
    const withWords = Object.entries(words).reduce<Argv>(
      (argv, [name, option]) => argv.positional(name, settings(option, t)),
      own,
    );
    return addOptions(withWords, options, t)
      .group(Object.keys(options), t({ zh: '选项：', en: 'Options:' }))
      .example(examples.map(([line, what]): [string, string] => [`$0 ${line}`, t(what)]));
  };
  return all.command(command.usage, t(command.describe), build, (raw) => {
    state.raw = raw;
  });
}
