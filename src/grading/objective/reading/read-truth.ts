import { blank, read, unreadable } from './reading.js';
import type { Reading } from './reading.js';
import { bare, isBlank, longest, tidy } from './tidy.js';

const words: readonly (readonly [boolean, string])[] = [
  [true, '对 对的 正确 是 是的 真 √ ✓ ✔ ☑ ✅ v t true y yes right correct'],
  [false, '错 错的 错误 不对 不正确 否 不是 假 × ✗ ✘ ✖ ☒ ❌ ❎ x f false n no wrong incorrect'],
];

const truths = new Map(
  words.flatMap(([truth, list]) => list.split(' ').map((word) => [word, truth] as const)),
);

/**
 * Reads the answer to a true-or-false question. 1 and 0 are not taken: in a table of answers they are as often marks (1: this
 * student got it right) as truth, and one reading would silently turn the other upside down. ○ is not taken either: right in
 * Japan, nothing in China.
 */
export function readTruth(text: string): Reading<boolean> {
  const tidied = tidy(text);
  if (isBlank(tidied)) return blank;
  if (tidied.length > longest)
    return unreadable('too-long', '太长，不像对错', 'too long for a truth');
  const truth = truths.get(
    bare(tidied)
      .replace(/\ufe0f/g, '')
      .toLowerCase(),
  );
  if (truth !== undefined) return read(truth);
  if (/^[01]$/.test(tidied))
    return unreadable(
      'no-truth',
      `“${tidied}”可能是对错，也可能是得分：请写 √ 或 ×`,
      `"${tidied}" may be a truth or a mark: write T or F`,
    );
  return unreadable('no-truth', '不是“对”或“错”', 'neither true nor false');
}
