import type { Block } from '../../document/block.js';
import { MissingGlyphError } from '../../fonts/missing-glyph-error.js';
import { forbidden, heightOf, indent } from '../strip.js';
import type { Strip } from '../strip.js';
import { gaps } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { setHeld } from './held.js';
import { baselineOf } from './list.js';
import { spaced } from './paragraph.js';
import { labelDraws } from './text.js';

const labelWidth = 22;

/**
 * A question with its number hanging in the margin. Short ones stay on one page; long ones keep the last line of the stem with
 * the figure or the options that follow.
 */
export function setQuestion(
  question: BlockOf<'question'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] {
  const parent = { tag: 'Sect' as const, parent: context.parent };
  const inner = { ...context, parent, width: context.width - labelWidth };
  const blocks =
    question.brackets > 0 ? withBrackets(question.children, question.brackets) : question.children;
  const end = blocks.findIndex(({ kind }) => followers.has(kind));
  const [stem, rest] = end === -1 ? [blocks, []] : [blocks.slice(0, end), blocks.slice(end)];
  const [stemStrips, restStrips] = named(question.source, () => [
    setHeld(stem, inner, setBlocks),
    setHeld(rest, inner, setBlocks),
  ]);
  const kept = [...keepStem(stemStrips, restStrips.length > 0, context.pageHeight), ...restStrips];
  const indented = kept.map((strip) => indent(strip, labelWidth));
  return spaced(numbered(indented, question.label, { ...context, parent }), gaps.question);
}

/** What follows a stem: it may go on overleaf. */
const followers: ReadonlySet<Block['kind']> = new Set(['part', 'space', 'solution']);

/** A stem with its figure and options is not cut unless it takes most of a page; what follows begins on the same page. */
function keepStem(strips: readonly Strip[], goesOn: boolean, pageHeight: number): Strip[] {
  const whole = heightOf(strips) < pageHeight * 0.6;
  return strips.map((strip, index) => {
    const last = index === strips.length - 1;
    return (whole && !last) || (last && goesOn) || index === 0
      ? { ...strip, penalty: last && !goesOn ? 0 : forbidden }
      : strip;
  });
}

/** Says which question a missing character stands in. */
function named<Result>(source: string, set: () => Result): Result {
  try {
    return set();
  } catch (error) {
    if (error instanceof MissingGlyphError) error.addSource(source);
    throw error;
  }
}

function numbered(strips: readonly Strip[], label: string, context: BlockContext): Strip[] {
  const [first, ...rest] = strips;
  if (!first) return [];
  const { typesetter, size, parent } = context;
  const y = baselineOf(first, size);
  const content = labelDraws(
    { text: label, x: labelWidth - 6, y, size, font: 'sans-bold', align: 'right' },
    typesetter,
  );
  const mark = { element: { tag: 'P' as const, parent }, x: 0, y: 0, content };
  return [{ ...first, marks: [mark, ...first.marks] }, ...rest];
}

/** Puts the brackets for the answer at the end of the stem: the last paragraph before options, code or figure. */
function withBrackets(blocks: readonly Block[], room: number): Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'options');
  const stem = end === -1 ? blocks : blocks.slice(0, end);
  const place = stem.findLastIndex(({ kind }) => kind === 'paragraph' || kind === 'second');
  return blocks.map((block, index) => (index === place ? bracketed(block, room) : block));
}

function bracketed(block: Block, room: number): Block {
  if (block.kind === 'paragraph')
    return { ...block, content: [...block.content, { kind: 'answer-brackets', room }] };
  return block.kind === 'second'
    ? { ...block, children: withBrackets(block.children, room) }
    : block;
}
