import fc from 'fast-check';
import type { Block, Cell, Option } from '../../src/paper/document/block.js';
import type { Inline } from '../../src/paper/document/inline.js';
import { formula, text } from './paper-typesetter.js';
import { sampleFigures } from './sample-figures.js';

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.constantFrom('汉', 'word ', '，').map((words) => text(words)),
  fc.constantFrom('code', 'x_1').map((words) => text(words, { font: 'mono' })),
  fc.stringMatching(/^[a-z]{1,3}$/).map(formula),
  fc.constant<Inline>({ kind: 'break' }),
);
const inlines = fc.array(inline, { maxLength: 4 });
const cell: fc.Arbitrary<Cell> = inlines.map((content) => ({ align: 'left', content }));
const option: fc.Arbitrary<Option> = fc.tuple(inlines, fc.boolean()).map(([content, twice]) => ({
  label: 'A',
  texts: [{ language: 'zh', content }, ...(twice ? [{ language: 'en' as const, content }] : [])],
}));

/** Blocks of every kind, within each other. */
export const { blocks: anyBlocks } = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 4 },
    inlines.map((content): Block => ({ kind: 'paragraph', content })),
    inlines.map((content): Block => ({ kind: 'heading', level: 2, content })),
    fc.stringMatching(/^[a-z]{1,3}$/).map((tex): Block => ({ kind: 'formula', tex })),
    fc.constantFrom<Block>(
      { kind: 'rule' },
      { kind: 'space', lines: 2 },
      { kind: 'code', language: '', text: 'f()' },
    ),
    fc
      .constantFrom(...Object.values(sampleFigures))
      .map((figure): Block => ({ kind: 'figure', figure })),
    fc
      .array(option, { minLength: 1, maxLength: 4 })
      .map((options): Block => ({ kind: 'options', options })),
    fc
      .tuple(
        fc.array(cell, { minLength: 2, maxLength: 2 }),
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
      )
      .map(([head, rows]): Block => ({ kind: 'table', head, rows })),
    fc.array(tie('blocks'), { maxLength: 2 }).map((items): Block => ({ kind: 'list', items })),
    tie('blocks').map((children): Block => ({
      kind: 'question',
      label: '1.',
      source: '',
      brackets: 0,
      children,
    })),
    tie('blocks').map((children): Block => ({ kind: 'solution', children })),
    tie('blocks').map((children): Block => ({ kind: 'second', language: 'en', children })),
    tie('blocks').map((children): Block => ({ kind: 'part', label: '(1)', children })),
    tie('blocks').map((children): Block => ({
      kind: 'section',
      title: '',
      detail: '',
      box: [],
      children,
    })),
  ),
}));
