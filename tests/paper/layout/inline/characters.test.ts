import test from 'ava';
import { classOf, isDoubled, prefersHan } from '../../../../src/paper/layout/inline/characters.js';
import type { CharacterClass } from '../../../../src/paper/layout/inline/characters.js';

const classes: readonly (readonly [
  characters: string,
  CharacterClass,
  inEnglish?: CharacterClass,
])[] = [
  ['中〇々①⑳ア％～　𠀀', 'han'],
  ['（《〈【「『〔', 'opening'],
  ['）》〉】」』〕，。、；：', 'closing'],
  ['？！', 'full-stop'],
  ['aZ0(),.:;?!%√×αЖ', 'latin'],
  [' \n\t', 'space'],
  ['\u00a0', 'no-break-space'],
  ['“‘', 'opening', 'latin'],
  ['”’', 'closing', 'latin'],
  ['—…·', 'han', 'latin'],
];
for (const [characters, inChinese, inEnglish = inChinese] of classes)
  test(`${JSON.stringify(characters)} are ${inChinese} in Chinese and ${inEnglish} in English`, (t) => {
    for (const character of characters) {
      t.is(classOf(character, true), inChinese, character);
      t.is(classOf(character, false), inEnglish, character);
    }
  });

test('only dashes and ellipses make one mark of two', (t) => {
  t.deepEqual(Array.from('—…·-.，中').filter(isDoubled), ['—', '…']);
});

test('the Chinese face is asked first for what Chinese text sets in squares, and never in English', (t) => {
  t.deepEqual(
    Array.from('中，“—a1').map((character) => prefersHan(character, true)),
    [true, true, true, true, false, false],
  );
  t.false(Array.from('中，“—a1').some((character) => prefersHan(character, false)));
});
