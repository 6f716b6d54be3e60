import test from 'ava';
import type { Block } from '../../../src/paper/document/block.js';
import { createMarkdown } from '../../../src/paper/document/markdown.js';
import { parseBlocks } from '../../../src/paper/document/parse-blocks.js';
import { TemplateError } from '../../../src/paper/document/template-error.js';
import { text } from '../../support/paper-typesetter.js';

const parse = (source: string): Block[] => parseBlocks(createMarkdown(), source);
const paragraph = (content: string): Block => ({ kind: 'paragraph', content: [text(content)] });
const tex = (formula: string): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'formula', tex: formula }],
});

const cases: readonly (readonly [what: string, source: string, blocks: readonly Block[]])[] = [
  ['paragraphs', 'one\n\ntwo', [paragraph('one'), paragraph('two')]],
  ['indented text is a paragraph, not code', '      one', [paragraph('one')]],
  ['headings', '## one', [{ kind: 'heading', level: 2, content: [text('one')] }]],
  ['a rule', 'a\n\n---\n\nb', [paragraph('a'), { kind: 'rule' }, paragraph('b')]],
  [
    'a listing with its language',
    '```python\nx = 1\n\n  y\n```',
    [{ kind: 'code', language: 'python', text: 'x = 1\n\n  y' }],
  ],
  [
    'dollars and directives in a listing are code',
    '```\n$a$\n::: title {}\n```',
    [{ kind: 'code', language: '', text: '$a$\n::: title {}' }],
  ],
  ['a list', '- a\n- b', [{ kind: 'list', items: [[paragraph('a')], [paragraph('b')]] }]],
  [
    'a numbered list',
    '1. a\n2. b',
    [{ kind: 'list', first: 1, items: [[paragraph('a')], [paragraph('b')]] }],
  ],
  ['a list that begins later', '3. a', [{ kind: 'list', first: 3, items: [[paragraph('a')]] }]],
  [
    'a list within a list',
    '- a\n  - b',
    [{ kind: 'list', items: [[paragraph('a'), { kind: 'list', items: [[paragraph('b')]] }]] }],
  ],
  [
    'a table with its alignment',
    '| a | b | c |\n|:--|:-:|--:|\n| d | $e$ | |',
    [
      {
        kind: 'table',
        head: [
          { align: 'left', content: [text('a')] },
          { align: 'center', content: [text('b')] },
          { align: 'right', content: [text('c')] },
        ],
        rows: [
          [
            { align: 'left', content: [text('d')] },
            { align: 'center', content: [{ kind: 'formula', tex: 'e' }] },
            { align: 'right', content: [] },
          ],
        ],
      },
    ],
  ],
  ['a formula', '$a_1*b*c$', [tex('a_1*b*c')]],
  ['a formula with an escaped dollar', '$\\$5$', [tex('\\$5')]],
  ['a formula over two lines', '$a\n+b$', [tex('a\n+b')]],
  ['an escaped dollar is a dollar', '\\$5', [paragraph('$5')]],
  ['a lone dollar is a dollar', 'costs $5', [paragraph('costs $5')]],
  ['two dollars without content are dollars', '$$', [paragraph('$$')]],
  [
    'a dollar in code is code',
    '`$a$`',
    [
      {
        kind: 'paragraph',
        content: [text('$a$', { font: 'mono', scale: 0.88, color: '#1f3a5f' })],
      },
    ],
  ],
  ['a displayed formula', '$$a=b$$', [{ kind: 'formula', tex: 'a=b' }]],
  [
    'a displayed formula over several lines',
    '$$\na\n\\\\b\n$$',
    [{ kind: 'formula', tex: 'a\n\\\\b' }],
  ],
  [
    'a displayed formula ends a paragraph and is followed by one',
    'a\n$$b$$\nc',
    [paragraph('a'), { kind: 'formula', tex: 'b' }, paragraph('c')],
  ],
  [
    'a directive with what it encloses',
    '::: part {"label":"(1)"}\n\na\n\n:::',
    [{ kind: 'part', label: '(1)', children: [paragraph('a')] }],
  ],
  [
    'a directive ends a paragraph and a list',
    '- a\n::: title {}\nb\n:::',
    [
      { kind: 'list', items: [[paragraph('a')]] },
      { kind: 'title', children: [paragraph('b')] },
    ],
  ],
  [
    'directives within directives',
    '::: solution {}\n::: second {"language":"en"}\na\n:::\nb\n:::',
    [
      {
        kind: 'solution',
        children: [{ kind: 'second', language: 'en', children: [paragraph('a')] }, paragraph('b')],
      },
    ],
  ],
  ['a directive without attributes', '::: notes\n:::', [{ kind: 'notes', children: [] }]],
  ['nothing', '\n\n', []],
];
for (const [what, source, blocks] of cases)
  test(what, (t) => {
    t.deepEqual(parse(source), blocks);
  });

const wrong: readonly (readonly [what: string, source: string, message: RegExp])[] = [
  ['a directive that is not closed', '::: title {}\n\na', /does not close the directive "title"/],
  [
    'the inner of two directives that is not closed',
    '::: solution {}\n::: notes {}\n:::',
    /does not close the directive "solution"/,
  ],
  [
    'a directive that is closed twice',
    '::: title {}\n:::\n\n:::',
    /closes a directive \(:::\) that was not opened/,
  ],
  [
    'a directive that is open at the end of a list entry',
    '- ::: notes {}\n\nb\n\n:::',
    /does not close the directive "notes"/,
  ],
  [
    'a directive that closes inside a list entry',
    '::: notes {}\n\n- a\n\n  :::\n',
    /closes a directive \(:::\) that was not opened/,
  ],
  [
    'an unknown directive',
    '::: titel {}\n:::',
    /unknown directive "::: titel"; there are: title, notes, .*options/,
  ],
  ['an attribute that is missing', '::: part {}\n:::', /"::: part" has wrong attributes: .*label/s],
  [
    'an attribute that does not exist',
    '::: title {"size":3}\n:::',
    /"::: title" has wrong attributes: .*size/s,
  ],
  [
    'an attribute out of range',
    '::: space {"lines":-1}\n:::',
    /"::: space" has wrong attributes: .*lines/s,
  ],
  [
    'a figure that is not one',
    '::: figure {"kind":"photo"}\n:::',
    /"::: figure" has wrong attributes/,
  ],
  [
    'attributes that are not JSON',
    '::: part {label: 1}\n:::',
    /"::: part" is not followed by JSON: \{label: 1\}/,
  ],
  [
    'a directive without a name',
    '::: {"label":"1"}\n:::',
    /this is not a directive: ::: \{"label":"1"\}/,
  ],
  ['a directive without a space', ':::title {}\n\n:::', /this is not a directive: :::title \{\}/],
  ['attributes that are not closed', '::: part {"label":"1"\n:::', /this is not a directive/],
  ['a quotation', '> a', /cannot print the Markdown "blockquote_open"/],
  ['an image', '![a](b.png)', /cannot print the Markdown "image"/],
  ['struck text', '~~a~~', /cannot print the Markdown "s_open"/],
];
for (const [what, source, message] of wrong)
  test(`${what} stops the paper with a word of what is wrong`, (t) => {
    t.throws(() => parse(source), { instanceOf: TemplateError, message });
  });

test('no HTML gets through: it is text', (t) => {
  t.deepEqual(parse('<b>a</b>'), [paragraph('<b>a</b>')]);
  t.deepEqual(parse('<div>\n\na'), [paragraph('<div>'), paragraph('a')]);
});
