import test from 'ava';
import type { Inline } from '../../../src/paper/document/inline.js';
import { createMarkdown } from '../../../src/paper/document/markdown.js';
import { parseInlines } from '../../../src/paper/document/parse-inlines.js';
import { text } from '../../support/paper-typesetter.js';

const parse = (source: string): Inline[] =>
  parseInlines(createMarkdown().parseInline(source, {})[0]?.children ?? []);
const bold = (content: string): Inline => text(content, { font: 'serif-bold' });
const italic = (content: string): Inline => text(content, { font: 'serif-italic' });
const code = (content: string): Inline =>
  text(content, { font: 'mono', scale: 0.88, color: '#1f3a5f' });

const cases: readonly (readonly [what: string, source: string, inlines: readonly Inline[]])[] = [
  ['plain text', 'a', [text('a')]],
  ['bold', 'a**b**c', [text('a'), bold('b'), text('c')]],
  ['bold Chinese', '该层的**一个**滤波器', [text('该层的'), bold('一个'), text('滤波器')]],
  ['italic', '*a* b', [italic('a'), text(' b')]],
  ['bold within italic is bold', '*a **b***', [italic('a '), bold('b')]],
  ['code', '`x * y`', [code('x * y')]],
  [
    'a formula in bold text',
    '**a $x$ b**',
    [bold('a '), { kind: 'formula', tex: 'x' }, bold(' b')],
  ],
  [
    'stars in a formula are not emphasis',
    '$a*b$ and $c*d$',
    [{ kind: 'formula', tex: 'a*b' }, text(' and '), { kind: 'formula', tex: 'c*d' }],
  ],
  ['underscores within words are not emphasis', 'train_images_x', [text('train_images_x')]],
  ['a link is its text', '[a](http://b)', [text('a')]],
  ['an address is not made a link', 'http://a.b', [text('http://a.b')]],
  ['a new line is a space', 'a\nb', [text('a'), text(' '), text('b')]],
  ['a backslash ends a line', 'a\\\nb', [text('a'), { kind: 'break' }, text('b')]],
  ['an entity is its character', 'a &lt; b', [text('a < b')]],
  ['dots and quotes are left as they are', '"a" -- ...', [text('"a" -- ...')]],
  ['nothing', '', []],
];
for (const [what, source, inlines] of cases)
  test(what, (t) => {
    t.deepEqual(parse(source), inlines);
  });
