import test from 'ava';
import {
  partsOf,
  splitMarkdown,
  wordsOf,
} from '../../../../src/authoring/bank/text/split-markdown.js';

/** A text, and its parts as kind:text. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['plain words', ['words:plain words']],
  ['a $x+1$ b', ['words:a ', 'formula:x+1', 'words: b']],
  ['`$x$`', ['code:$x$']],
  ['$`x`$', ['formula:`x`']],
  ['``a`b``', ['code:a`b']],
  ['a ` b', ['words:a ` b']],
  ['cost \\$5', ['words:cost \\$5']],
  ['$a\\$b$', ['formula:a\\$b']],
  ['$a', ['loose-dollar:$', 'words:a']],
  ['$$x$$', ['formula:x']],
  ['so\n$$\nx\n$$\nis', ['words:so\n', 'formula:\nx\n', 'words:\nis']],
  ['- one\n  $$x$$\n', ['words:- one\n', 'formula:x', 'words:\n']],
  ['a $$x$$ b', ['words:a ', 'loose-dollar:$', 'formula:x', 'loose-dollar:$', 'words: b']],
  ['$a\n\nb$', ['loose-dollar:$', 'words:a\n\nb', 'loose-dollar:$']],
  ['$a\nb$', ['formula:a\nb']],
  ['```python\nx = "$"\n```\nend', ['fence:x = "$"', 'words:\nend']],
  ['see\n\n~~~\n`\n~~~', ['words:see\n\n', 'fence:`']],
  ['```\nnever closed $', ['fence:never closed $']],
  ['', []],
];

for (const [text, expected] of cases)
  test(`${JSON.stringify(text)} is taken apart as the paper reads it`, (t) => {
    t.deepEqual(
      splitMarkdown(text).map((part) => `${part.kind}:${part.text}`),
      expected,
    );
  });

test('kinds of parts can be picked', (t) => {
  t.deepEqual(partsOf('`a` $b$ `c`', 'code'), ['a', 'c']);
  t.is(wordsOf('one `a` two $b$'), 'one   two ');
});
