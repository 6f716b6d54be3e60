import { didYouMean, suggest } from '../util/suggest.js';
import type { Arguments, Command, Option, Options } from './command.js';
import { generalOptions } from './general-options.js';
import { UsageError } from './usage-error.js';

/** What yargs adds to the options by itself. */
const builtIn = ['_', '$0', 'help', 'h', 'version'];

/** The arguments as a command wants them, with defaults filled in. @throws UsageError on the first that is wrong. */
export function checkArguments(command: Command, raw: Arguments): Arguments {
  const words = command.words ?? {};
  const options = { ...command.options, ...generalOptions };
  const strange = Object.keys(raw).find(
    (name) => !builtIn.includes(name) && !Object.hasOwn({ ...words, ...options }, name),
  );
  if (strange !== undefined) throw unknownOption(strange, options);
  const checked: Record<string, unknown> = {};
  for (const [name, option] of [...Object.entries(words), ...Object.entries(options)]) {
    const isWord = Object.hasOwn(words, name);
    const shown = isWord ? `<${name}>` : `--${name}`;
    const value = valueOf(shown, option, isWord ? given(raw[name]) : raw[name]);
    if (value !== undefined) checked[name] = value;
  }
  return checked;
}

/** Words of which there may be any number are an empty list where there is none. */
const given = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

function unknownOption(name: string, options: Options): UsageError {
  const typed = name.length === 1 ? `-${name}` : `--${name}`;
  const known = [...Object.keys(options), 'help', 'version'].map((option) => `--${option}`);
  return new UsageError(
    { zh: `没有选项 ${typed}`, en: `there is no option ${typed}` },
    didYouMean(typed, known),
  );
}

function valueOf(shown: string, option: Option, value: unknown): unknown {
  if (option.type === 'flag') return Array.isArray(value) ? value.includes(true) : value === true;
  if (option.several) return several(shown, option, value);
  if (value === undefined) {
    if (option.required) throw new UsageError({ zh: `缺少 ${shown}`, en: `${shown} is missing` });
    return option.default;
  }
  if (Array.isArray(value))
    throw new UsageError({
      zh: `${shown} 给了 ${value.length} 次，只能给一次`,
      en: `${shown} is given ${value.length} times, but only one can hold`,
    });
  return option.type === 'text' ? text(shown, option, value) : wholeNumber(shown, option, value);
}

function several(shown: string, option: Option, value: unknown): string[] {
  if (value === undefined) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw withoutValue(shown);
  return values.map((one) => text(shown, option, one));
}

function text(shown: string, { choices }: Option, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw withoutValue(shown);
  if (choices && !choices.includes(value))
    throw new UsageError(
      {
        zh: `${shown} 应为 ${choices.join('、')} 之一，得到的是 ${value}`,
        en: `${shown} should be one of ${choices.join(', ')}, got ${value}`,
      },
      suggest(value, choices) === undefined ? undefined : didYouMean(value, choices),
    );
  return value;
}

const withoutValue = (shown: string): UsageError =>
  new UsageError({ zh: `${shown} 后面要有值`, en: `${shown} needs a value` });

function wholeNumber(shown: string, { range = [0, Infinity] }: Option, value: unknown): number {
  const [low, high] = range;
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high)
    return value;
  if (value === true) throw withoutValue(shown);
  throw new UsageError({
    zh: `${shown} 应为 ${low} 到 ${high} 的整数，得到的是 ${String(value)}`,
    en: `${shown} should be a whole number from ${low} to ${high}, got ${String(value)}`,
  });
}
