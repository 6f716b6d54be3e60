import test from 'ava';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { cutYaml } from '../../src/util/cut-yaml.js';
import { parseYaml } from '../../src/util/yaml-document.js';
import type { Path } from '../../src/util/yaml-document.js';

const bank = `# yaml-language-server: $schema=x.json
# About a.
- id: a # first
  why: x
  # inside a

# About b.
- id: b
  enemies: [a, c]
  # Why it is here.
  note: |
    several

    lines
# touches b

# Of nobody.

- id: c
`;

/** What is done, the text before, the paths, the text after. */
const rows: readonly (readonly [string, string, readonly Path[], string])[] = [
  [
    'the first item goes with its comments, the line of the schema stays',
    bank,
    [[0]],
    `# yaml-language-server: $schema=x.json\n${bank.slice(bank.indexOf('# About b'))}`,
  ],
  [
    'an item in the middle goes with what is above and below it',
    bank,
    [[1]],
    `${bank.slice(0, bank.indexOf('# About b'))}# Of nobody.\n\n- id: c\n`,
  ],
  [
    'the last item takes the blank lines before it along',
    bank,
    [[2]],
    `${bank.slice(0, bank.indexOf('# Of nobody'))}# Of nobody.\n`,
  ],
  [
    'neighbours go together',
    bank,
    [[1], [0]],
    '# yaml-language-server: $schema=x.json\n# Of nobody.\n\n- id: c\n',
  ],
  [
    'a key goes with the comment above it, and the blank line below the item stays',
    bank,
    [[1, 'note']],
    bank.replace(/ {2}# Why it[^]*lines\n/, ''),
  ],
  [
    'an inner path is lost in an outer one',
    bank,
    [
      [1, 'enemies', 0],
      [1, 'enemies'],
    ],
    bank.replace('  enemies: [a, c]\n', ''),
  ],
  ['the first of a row in brackets', 'x: [a, b, c] # y\n', [['x', 0]], 'x: [b, c] # y\n'],
  ['one in the middle', 'x: [a, b, c]\n', [['x', 1]], 'x: [a, c]\n'],
  ['the last', 'x: [a, b, c]\n', [['x', 2]], 'x: [a, b]\n'],
  [
    'two apart',
    'x: [a, b, c]\n',
    [
      ['x', 0],
      ['x', 2],
    ],
    'x: [b]\n',
  ],
  [
    'all of them',
    'x: [a, b]\n',
    [
      ['x', 0],
      ['x', 1],
    ],
    'x: []\n',
  ],
  [
    'one of a row over several lines, with the comments on it',
    'x:\n  [\n    a,\n    # on b\n    b, # b\n    c,\n  ]\n',
    [['x', 1]],
    'x:\n  [\n    a,\n    c,\n  ]\n',
  ],
  [
    'the last of several lines',
    'x:\n  [\n    a,\n    b,\n  ]\n',
    [['x', 1]],
    'x:\n  [\n    a,\n  ]\n',
  ],
  ['a key in braces', '{a: 1, b: {c: 2}, d: 3}\n', [['b']], '{a: 1, d: 3}\n'],
  ['a first key behind a dash', '- a: 1\n  b: 2\n- c\n', [[0, 'a']], '- b: 2\n- c\n'],
  ['a first item behind a dash', '- - a\n  - b\n- c\n', [[0, 0]], '- - b\n- c\n'],
  [
    'an item of a list under a key',
    'x:\n  - a\n  - b\n\ny: 1\n',
    [['x', 1]],
    'x:\n  - a\n\ny: 1\n',
  ],
  ['a text that ends without a line break', '- a\n- b', [[1]], '- a\n'],
  ['lines that end as on Windows', '- a\r\n\r\n- b\r\n\r\n- c\r\n', [[1]], '- a\r\n\r\n- c\r\n'],
  ['nothing', bank, [], bank],
];
for (const [what, before, paths, after] of rows)
  test(`what is cut is gone, and nothing else: ${what}`, (t) => {
    t.is(cutYaml(before, paths), after);
    t.deepEqual(parseYaml(after, 'after').problems, []);
  });

test('a path that leads nowhere is a fault', (t) => {
  for (const path of [[7], [0, 'nothing'], [0, 'id', 'x']])
    t.throws(() => cutYaml(bank, [path]), { message: /nothing to cut|not all of/ }, path.join());
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const item = fc.record({
  id: word,
  enemies: fc.array(word, { minLength: 1, maxLength: 4 }),
  why: fc.constantFrom('one line', 'two\nlines\n', "it's: # no comment", ''),
});

test('the value without some items is what is left, however the text is laid out', (t) => {
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 2, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      fc.constantFrom<'block' | 'flow' | 'any'>('block', 'flow', 'any'),
      (items, chosen, style) => {
        const text = stringify(items, {
          lineWidth: 30,
          collectionStyle: style,
          blockQuote: 'literal',
        });
        const paths = items.flatMap((_, index) => (chosen[index] ? [[index]] : []));
        if (paths.length === items.length) return;
        const left = parseYaml(cutYaml(text, paths), 'left');
        t.deepEqual(
          left.value,
          items.filter((_, index) => !chosen[index]),
          text,
        );
      },
    ),
  );
});
