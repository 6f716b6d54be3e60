import type { Inline } from '../../document/inline.js';
import type { Atom } from './atoms.js';
import { atomsOf } from './atoms.js';
import { formulaItems } from './formula-items.js';
import { always, fill, noBreak } from './item.js';
import type { Item } from './item.js';
import type { ParagraphStyle, Typesetter } from './typesetter.js';

type Glyphs = Extract<Atom, { face: unknown }>;

/** The items of a paragraph, up to and including the end of its last line. */
export function itemsOf(
  inlines: readonly Inline[],
  typesetter: Typesetter,
  style: ParagraphStyle,
): Item[] {
  const atoms = atomsOf(inlines, typesetter, style.chinese);
  const items: Item[] = [];
  for (const [index, atom] of atoms.entries()) {
    const before = atoms[index - 1];
    if (before) items.push(...between(before, atom, style.size));
    items.push(...itemsOfAtom(atom, { typesetter, style, before, after: atoms[index + 1] }));
  }
  const endsItself = atoms.at(-1)?.kind === 'answer-brackets';
  return endsItself ? items : [...items, noBreak, fill, { kind: 'penalty', penalty: always }];
}

interface Context {
  readonly typesetter: Typesetter;
  readonly style: ParagraphStyle;
  readonly before: Atom | undefined;
  readonly after: Atom | undefined;
}

function itemsOfAtom(atom: Atom, context: Context): Item[] {
  if (atom.kind === 'formula') return formulaItems(atom.inline, context.typesetter, context.style);
  if (atom.kind === 'line-break') return [noBreak, fill, { kind: 'penalty', penalty: always }];
  if (atom.kind === 'answer-brackets') return answerBrackets(atom.room, context);
  return glyphItems(atom, context);
}

function glyphItems(atom: Glyphs, context: Context): Item[] {
  switch (atom.kind) {
    case 'space':
      return spaceItems(atom, context);
    case 'no-break-space':
      return [noBreak, { ...glue(0.25, context.style.size), isSpace: true }];
    case 'opening':
    case 'closing':
      return punctuation(atom, context);
    case 'han':
    case 'full-stop':
    case 'latin':
      return [box(atom, context)];
  }
}

const glue = (
  width: number,
  size: number,
  stretch = 0,
  shrink = 0,
): Extract<Item, { kind: 'glue' }> => ({
  kind: 'glue',
  width: width * size,
  stretch: stretch * size,
  shrink: shrink * size,
});

/** Between Chinese and Latin there is a quarter of a square, as GB/T 15834 and clreq advise. */
const gapBetweenScripts = (size: number): Item => glue(0.22, size, 0.11, 0.08);

/** Between Chinese characters there is nothing, but a justified line may open a little there. */
const hanGap = (size: number): Item => glue(0, size, 0.045);

const sizeOf = ({ style }: Glyphs, paragraph: ParagraphStyle): number =>
  paragraph.size * (style.scale ?? 1);

function box(
  atom: Glyphs,
  { typesetter, style }: Context,
  part: { readonly width?: number; readonly shift?: number } = {},
): Item {
  const size = sizeOf(atom, style);
  const { width = typesetter.widthOf(atom.face, atom.text), shift = 0 } = part;
  return {
    kind: 'box',
    width: width * size,
    height: 0.88 * size,
    depth: 0.22 * size,
    content: {
      kind: 'text',
      face: atom.face,
      size,
      text: atom.text,
      shift: shift * size,
      ...(atom.style.color !== undefined && { color: atom.style.color }),
    },
  };
}

/**
 * A full-width mark is half ink, half blank. The blank half is glue, so that it disappears at the edge of a line and
 * next to another mark, as clreq asks.
 */
function punctuation(atom: Glyphs, context: Context): Item[] {
  const size = sizeOf(atom, context.style);
  const width = context.typesetter.widthOf(atom.face, atom.text);
  if (Math.abs(width - 1) > 0.02) return [box(atom, context)];
  const blank = glue(0.5, size, 0.02, 0.25);
  if (atom.kind === 'closing') {
    const mark = box(atom, context, { width: 0.5 });
    return endsMark(context.after) ? [mark] : [mark, blank];
  }
  const mark = box(atom, context, { width: 0.5, shift: 0.5 });
  const spaced =
    context.before !== undefined &&
    context.before.kind !== 'opening' &&
    context.before.kind !== 'line-break';
  return spaced ? [blank, mark] : [mark];
}

/** Says whether the blank half after a mark is not wanted: a mark follows that brings its own, or the line ends. */
const endsMark = (atom: Atom | undefined): boolean =>
  atom === undefined ||
  atom.kind === 'closing' ||
  atom.kind === 'opening' ||
  atom.kind === 'full-stop' ||
  atom.kind === 'line-break';

/** A space between words; between Chinese characters, or beside a mark with a blank half, a source space means nothing. */
function spaceItems(atom: Glyphs, { style, before, after }: Context): Item[] {
  const size = sizeOf(atom, style);
  if (before === undefined || after === undefined) return [];
  if (isHalfBlank(before) || isHalfBlank(after)) return [];
  const chinese = [before, after].filter(isChinese).length;
  const gap = chinese === 2 ? hanGap(size) : gapBetweenScripts(size);
  if (chinese > 0) return after.kind === 'full-stop' ? [noBreak, gap] : [gap];
  const width = atom.style.font.startsWith('mono') ? 0.6 : 0.25;
  return [{ ...glue(width, size, width / 2, width / 3), isSpace: true }];
}

const isHalfBlank = ({ kind }: Atom): boolean => kind === 'opening' || kind === 'closing';

const isChinese = ({ kind }: Atom): boolean =>
  kind === 'han' || kind === 'full-stop' || kind === 'opening' || kind === 'closing';

const isLatin = ({ kind }: Atom): boolean => kind === 'latin' || kind === 'formula';

const bringsOwnSpace: ReadonlySet<Atom['kind']> = new Set([
  'space',
  'no-break-space',
  'line-break',
  'answer-brackets',
]);

/** What stands between two atoms: whether a line may end there, and the space between scripts. */
function between(before: Atom, atom: Atom, size: number): Item[] {
  if (bringsOwnSpace.has(before.kind) || bringsOwnSpace.has(atom.kind)) return [];
  const free = mayEndLine(before, atom);
  if (isLatin(before) && isLatin(atom)) return free ? [{ kind: 'penalty', penalty: 50 }] : [];
  const gap = isGap(before, atom) ? gapBetweenScripts(size) : hanGap(size);
  return free ? [gap] : [noBreak, gap];
}

/** Chinese characters next to letters or formulas get the gap; marks have their own blank. */
const isGap = (before: Atom, atom: Atom): boolean =>
  (before.kind === 'han' && isLatin(atom)) || (isLatin(before) && atom.kind === 'han');

/** The rules of Unicode, sharpened by those of Chinese: no mark that closes begins a line, none that opens ends one. */
function mayEndLine(before: Atom, atom: Atom): boolean {
  if (atom.kind === 'closing' || atom.kind === 'full-stop' || before.kind === 'opening')
    return false;
  if (atom.kind === 'opening' || before.kind === 'closing' || before.kind === 'full-stop')
    return true;
  return 'breakBefore' in atom && atom.breakBefore;
}

/** Room for a letter between full-width brackets, flush right on the last line, or on a line of its own. */
function answerBrackets(room: number, { typesetter, style }: Context): Item[] {
  const [left, right] = ['（', '）'].map((character) => bracket(character, { typesetter, style }));
  return [
    { kind: 'penalty', penalty: 0 },
    { kind: 'box', width: 0, height: 0, depth: 0 },
    noBreak,
    { ...fill, width: 0.4 * style.size },
    ...(left ? [left] : []),
    noBreak,
    glue(room, style.size),
    ...(right ? [right] : []),
    { kind: 'penalty', penalty: always },
  ];
}

function bracket(text: string, { typesetter, style }: Pick<Context, 'typesetter' | 'style'>): Item {
  const face = typesetter.faceOf('serif', text, true);
  const opens = text === '（';
  return {
    kind: 'box',
    width: 0.5 * style.size,
    height: 0.88 * style.size,
    depth: 0.22 * style.size,
    content: { kind: 'text', face, size: style.size, text, shift: opens ? 0.5 * style.size : 0 },
  };
}
