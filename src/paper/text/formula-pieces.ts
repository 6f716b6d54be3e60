import { displayWidth } from './display-width.js';

/** A part that is never broken, and the spaces before it. */
export interface FormulaPiece {
  readonly gap: string;
  readonly text: string;
}

/** Formulas up to so many columns are never broken; parts of longer ones up to so many are not broken within brackets. */
const limits = { whole: 12, brackets: 24 } as const;

/** How deep brackets are looked into at most. */
const deepest = 4;

/** Where a formula may be broken: before a relation or the sign of a sum, after a comma. */
const places = / (?=[=<>≤≥≠≈→←↦⟶+−±×·∈∪] )|(?<=[,;]) +/gu;

/** The parts of a formula on one line: broken outside of brackets where that is enough. */
export const formulaPieces = (text: string): FormulaPiece[] =>
  displayWidth(text) <= limits.whole ? [{ gap: '', text }] : atDepth({ gap: '', text }, 0);

function atDepth(piece: FormulaPiece, depth: number): FormulaPiece[] {
  const { text, gap } = piece;
  if (depth > 0 && (displayWidth(text) <= limits.brackets || depth > deepest)) return [piece];
  const depths = depthsOf(text);
  const parts = cutAt(text, places, (offset) => depths[offset] === depth);
  return parts.flatMap((part, index) =>
    atDepth({ ...part, gap: index === 0 ? gap : part.gap }, depth + 1),
  );
}

/** How many brackets are open before each character. */
function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, offset) => {
    const character = text[offset] ?? '';
    const before = depth;
    if ('([{⌊⌈⟨'.includes(character)) depth++;
    if (')]}⌋⌉⟩'.includes(character)) depth = Math.max(0, depth - 1);
    return before;
  });
}

/** Cuts a text at the spaces that a pattern finds, and that may be used. */
export function cutAt(
  text: string,
  pattern: RegExp,
  mayCut: (offset: number) => boolean = () => true,
): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let [from, gap] = [0, ''];
  for (const { 0: spaces, index } of text.matchAll(pattern)) {
    if (!mayCut(index)) continue;
    pieces.push({ gap, text: text.slice(from, index) });
    gap = spaces;
    from = index + spaces.length;
  }
  return [...pieces, { gap, text: text.slice(from) }];
}
