// What the scripts of this folder understand of their command lines. Plain JavaScript: some run before anything is installed.
import { parseArgs } from 'node:util';

/**
 * Reads the command line of `npm run <name>`. `words` are what stands without dashes, in order; `options` are by name. Of the
 * kinds, `text` is any text (one of `choices`, if there are some), `number` a whole number from `least` (else 1), `flag` takes no
 * value. A last word that is `several` takes all that follow. With --help the usage is printed and the process ends; it ends with exit code 2, the usage and what is wrong if the line
 * is not understood.
 * @returns the values by name, with defaults filled in.
 */
export async function readCommandLine(name, known) {
  const args = process.argv.slice(2);
  const usage = usageOf(name, known);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return await understand(args, known);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    fail(`${name}: ${error.message}\n${usage}`);
  }
}

/** Ends the process with exit code 2, which says that nothing was done, after telling why. */
export function fail(message) {
  console.error(message);
  process.exit(2);
}

class UsageError extends Error {}

/** The values of a command line by name. @throws UsageError on the first word or option that is not understood. */
export const understand = (args, { words = {}, options = {} }) =>
  valuesOf(split(args, options), words, options);

/** The line in parts: words and options with their values. */
function split(args, options) {
  const types = Object.entries(options).map(([option, { kind }]) => [
    option,
    { type: kind === 'flag' ? 'boolean' : 'string' },
  ]);
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.filter(({ kind }) => kind !== 'option-terminator');
}

async function valuesOf(given, words, options) {
  const values = {};
  const open = Object.keys(words);
  for (const token of given) {
    const { kind, rawName, value } = token;
    const name = kind === 'option' ? token.name : nextWord(open, words);
    if (kind === 'option' && !Object.hasOwn(options, name))
      throw await unknown(`there is no option ${rawName}`, rawName, dashed(options));
    if (name === undefined) throw new UsageError(`"${value}" is more than it takes`);
    const shown = kind === 'option' ? rawName : `<${name}>`;
    const part = options[name] ?? words[name];
    if (Object.hasOwn(values, name) && !part.several)
      throw new UsageError(`${shown} is given twice`);
    const read = await valueOf(shown, part, value);
    values[name] = part.several ? [...(values[name] ?? []), read] : read;
  }
  for (const [name, { required, default: otherwise }] of Object.entries({ ...words, ...options })) {
    if (required && values[name] === undefined) throw new UsageError(`<${name}> is missing`);
    values[name] ??= otherwise;
  }
  return values;
}

/** The last word may be one of several. */
const nextWord = (open, words) => (words[open[0]]?.several ? open[0] : open.shift());

const dashed = (options) => [...Object.keys(options), 'help'].map((name) => `--${name}`);

async function valueOf(shown, { kind, choices, least = 1 }, value) {
  if (kind === 'flag') {
    if (value !== undefined) throw new UsageError(`${shown} takes no value, got ${value}`);
    return true;
  }
  if (value === undefined || value === '') throw new UsageError(`${shown} needs a value`);
  if (kind === 'number') return numberOf(shown, value, least);
  if (choices && !choices.includes(value))
    throw await unknown(`${shown} should not be "${value}"`, value, choices);
  return value;
}

function numberOf(shown, value, least) {
  if (/^\d+$/.test(value) && Number(value) >= least) return Number(value);
  throw new UsageError(`${shown} should be a whole number from ${least}, got ${value}`);
}

/** The error of a word that is not known, with what was probably meant. */
async function unknown(what, word, known) {
  const nearest = await nearestOf(word, known);
  const advice = nearest ? `did you mean ${nearest}?` : `known are: ${known.join(', ')}`;
  return new UsageError(`${what}; ${advice}`);
}

/** The known word that differs in a third of its letters at most; undefined as well where nothing is installed yet. */
async function nearestOf(word, known) {
  const library = await import('fastest-levenshtein').catch(() => undefined);
  if (library === undefined) return undefined;
  const nearest = library.closest(word, known);
  return library.distance(word, nearest) <= Math.max(2, nearest.length / 3) ? nearest : undefined;
}

function usageOf(name, { about, words = {}, options = {} }) {
  const parts = [
    ...Object.entries(words).map(([word, { required }]) => (required ? `<${word}>` : `[${word}]`)),
    ...Object.entries(options).map(([option, { kind, choices }]) => {
      const value = choices ? ` ${choices.join('|')}` : kind === 'flag' ? '' : ` <${kind}>`;
      return `[--${option}${value}]`;
    }),
  ];
  const command = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
  const dashes = parts.length === 0 ? '' : ' -- ';
  return `Usage: ${command}${dashes}${parts.join(' ')}\n    ${about}`;
}
