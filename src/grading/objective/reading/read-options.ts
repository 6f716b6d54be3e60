import { blank, read, unreadable } from './reading.js';
import type { Reading } from './reading.js';
import { bare, isBlank, longest, tidy } from './tidy.js';

/** Between letters: spaces, commas and their kin. Not `-` or `~` (A-C may be a range), nor `/` (A/C may mean "or"). */
const separators = /[\s,、;.。|&+和与及]|[()[\]{}【】"'“”]/g;

/**
 * Reads the letters of a choice: `A,C`, `AC`, `a c`, `A、C`, `Ａ；Ｃ`. The letters come out in the question's order, each once.
 * A letter that the question does not have makes the answer unreadable: whoever wrote it looked at another question.
 */
export function readOptions(text: string, labels: readonly string[]): Reading<readonly string[]> {
  const tidied = tidy(text);
  if (isBlank(tidied)) return blank;
  if (tidied.length > longest)
    return unreadable('too-long', '太长，不像选项字母', 'too long for letters');
  const letters = bare(tidied.replace(/^选/, '')).replace(separators, '').toUpperCase();
  if (!/^[A-Z]+$/.test(letters))
    return unreadable('no-choice', '不是选项字母', 'these are not the letters of options');
  const strangers = [...new Set(letters)].filter((letter) => !labels.includes(letter));
  if (strangers.length > 0)
    return unreadable(
      'unknown-option',
      `本题没有选项 ${strangers.join('、')}`,
      `this question has no option ${strangers.join(', ')}`,
    );
  return read(labels.filter((label) => letters.includes(label)));
}

/** Reads the letter of a single choice. Two different letters are unreadable, not wrong: one may have been crossed out. */
export function readOption(text: string, labels: readonly string[]): Reading<string> {
  const reading = readOptions(text, labels);
  if (reading.kind !== 'read') return reading;
  const [only, ...others] = reading.value;
  return only !== undefined && others.length === 0
    ? read(only)
    : unreadable('several-options', '单选题选了多个选项', 'several options of a single choice');
}
