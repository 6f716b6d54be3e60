import test from 'ava';
import { harmless } from '../../../src/cli/terminal/harmless.js';

const shown: readonly (readonly [what: string, text: string, seen: string])[] = [
  ['plain text', 'é 你好 😀\n\tx\r', 'é 你好 😀\n\tx\r'],
  [
    'bold and colours of Keras',
    '\u001b[1m1/1\u001b[0m \u001b[32m━\u001b[0m',
    '\u001b[1m1/1\u001b[0m \u001b[32m━\u001b[0m',
  ],
  ['a colour that is left on', '\u001b[31mred', '\u001b[31mred\u001b[0m'],
  ['two attributes at once', '\u001b[1;31mred\u001b[m', '\u001b[1;31mred\u001b[m'],
  ['clearing the screen', 'a\u001b[2J\u001b[Hb', 'a\\u001b[2J\\u001b[Hb'],
  ['hidden letters', '\u001b[8mx\u001b[0m', '\\u001b[8mx\u001b[0m'],
  ['black on black', '\u001b[30;40mx', '\\u001b[30;40mx'],
  ['a title of the window', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
  ['a link', '\u001b]8;;http://a/\u001b\\x', '\\u001b]8;;http://a/\\u001b\\x'],
  ['a question to the terminal', '\u001b[c\u001bP+q\u001b\\', '\\u001b[c\\u001bP+q\\u001b\\'],
  ['control characters of 8 bits', '\u009b2J\u009dx', '\\u009b2J\\u009dx'],
  ['going back over a letter', 'no\b\bok', 'no\\u0008\\u0008ok'],
  ['NUL and DEL', '\0\u007f', '\\u0000\\u007f'],
  ['turned letters', 'a\u202egpj.exe\u2066x', 'a\\u202egpj.exe\\u2066x'],
  ['a lone half of a pair', '\ud83dx', '\\ud83dx'],
  ['separators that are no newline', '\u2028\u2029', '\\u2028\\u2029'],
];

for (const [what, text, seen] of shown)
  test(`on a terminal ${what} ${text === seen ? 'is shown as it is' : 'does nothing'}`, (t) => {
    t.is(harmless(text), seen);
    t.is(harmless(seen), seen, 'once is enough');
  });

test('JSON says the same when it has been made harmless', (t) => {
  const value = { text: shown.map(([, text]) => text).join('') };
  const text = harmless(JSON.stringify(value, null, 2));
  t.deepEqual(JSON.parse(text), value);
  t.notRegex(text, /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
});
