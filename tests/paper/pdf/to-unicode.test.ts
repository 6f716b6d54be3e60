import test from 'ava';
import { toUnicodeMap } from '../../../src/paper/pdf/to-unicode.js';

test('glyphs stand in order of number, with their characters in UTF-16', (t) => {
  const map = toUnicodeMap(
    new Map([
      [2, 0x4e2d],
      [1, 0x20000],
      [0x1a2, 0x2e],
    ]),
  );
  t.regex(
    map,
    /\n3 beginbfchar\n<0001> <d840dc00>\n<0002> <4e2d>\n<01a2> <002e>\nendbfchar\nendcmap\n/,
  );
});

test('a list has a hundred entries at most', (t) => {
  const map = toUnicodeMap(
    new Map(Array.from({ length: 250 }, (_, index) => [index + 1, 0x4e00 + index])),
  );
  t.deepEqual(
    [...map.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => Number(count)),
    [100, 100, 50],
  );
  t.is([...map.matchAll(/^<00[0-9a-f]{2}> <4e[0-9a-f]{2}>$/gm)].length, 250);
});

test('a face without glyphs has no list', (t) => {
  t.notRegex(toUnicodeMap(new Map()), /bfchar/);
});
