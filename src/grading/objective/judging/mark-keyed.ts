import { unreadable } from '../reading/reading.js';
import type { Unreadable } from '../reading/reading.js';
import { judge, readFor } from './judge.js';
import type { Key } from './key.js';
import { mistakesIn } from './mistaken.js';
import type { WrongKey } from './mistaken.js';
import type { Understood } from './understood.js';

/** How an answer compares with a key. */
export type Keyed =
  | { readonly kind: 'blank' }
  | Unreadable
  | {
      readonly kind: 'judged';
      readonly isRight: boolean;
      /** For each value of the key, whether the answer has it. */
      readonly each: readonly boolean[];
      readonly understood: Understood;
      readonly mistakes: readonly string[];
    };

/**
 * Compares an answer with a key, and with the wrong values that a misconception yields. A word that is neither right nor a known
 * wrong one may be another name for the right one, so a person must look.
 */
export function markKeyed(key: Key, wrongKeys: readonly WrongKey[], text: string): Keyed {
  const reading = readFor(key, text);
  if (reading.kind !== 'read') return reading;
  const understood = reading.value;
  const each = judge(key, understood);
  const isRight = each.every((right) => right);
  const mistakes = isRight ? [] : mistakesIn(wrongKeys, understood);
  if (key.type === 'choice' && !isRight && mistakes.length === 0) return unknownWord;
  return { kind: 'judged', isRight, each, understood, mistakes };
}

const unknownWord = unreadable(
  'unknown-word',
  '既不是正确的词，也不是已知的错误的词',
  'neither the right word nor a known wrong one',
);
