import test from 'ava';
import fc from 'fast-check';
import { plainText } from '../../../src/paper/document/plain-text.js';
import { anyBlocks } from '../../support/random-blocks.js';
import { formula, text } from '../../support/paper-typesetter.js';

interface Found {
  readonly words: string;
  readonly code: string;
}

/** Every text inline and listing, found by looking into everything, whatever kind of block it stands in. */
function lookInto(thing: unknown): Found {
  if (typeof thing !== 'object' || thing === null) return { words: '', code: '' };
  const { kind, text: content, style } = { kind: '', text: '', style: '', ...thing };
  const isCode = kind === 'code' || JSON.stringify(style).includes('mono');
  if (isCode) return { words: '', code: content };
  if (kind === 'text') return { words: content, code: '' };
  const inside = Object.values(thing).map(lookInto);
  return {
    words: inside.map(({ words }) => words).join(''),
    code: inside.map(({ code }) => code).join(''),
  };
}

const withoutSpace = (content: string): string => content.replace(/\s/g, '');

test('no words and no code are left out, and nothing is told twice', (t) => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { words, code } = lookInto(blocks);
      t.is(withoutSpace(plainText(blocks, 'words')), withoutSpace(words));
      t.is(withoutSpace(plainText(blocks, 'code')), withoutSpace(code));
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('words that a formula or code parts stay apart', (t) => {
  const content = [text('a'), formula('x'), text('b'), text('f', { font: 'mono' }), text('c')];
  t.is(plainText([{ kind: 'paragraph', content }], 'words'), 'a b c');
  t.is(plainText([{ kind: 'paragraph', content: [text('a')] }, { kind: 'rule' }], 'words'), 'a\n');
});
