import { displayWidth } from './display-width.js';
import type { LineAtom } from './line-atoms.js';
import type { TextStyle } from './text-options.js';

/** A piece of a line that looks one way. */
export interface LinePiece {
  readonly text: string;
  readonly style: TextStyle | undefined;
}

/** What may not be broken, and the space before it, which is dropped at the start of a line. */
export interface LineWord {
  readonly gap: string;
  readonly pieces: readonly LinePiece[];
  readonly width: number;
}

/** Atoms as words; `break` starts a new line. */
export function lineWordsOf(atoms: readonly LineAtom[]): (LineWord | 'break')[] {
  const words: (LineWord | 'break')[] = [];
  let before: LineAtom | undefined;
  let space: LineAtom | undefined;
  for (const atom of atoms) {
    if (atom.kind === 'space' || atom.kind === 'no-break-space') {
      space = atom;
      continue;
    }
    if (atom.kind === 'line-break') words.push('break');
    else add(words, atom, before && junction(before, space, atom));
    before = atom.kind === 'line-break' ? undefined : atom;
    space = undefined;
  }
  return words;
}

interface Junction {
  readonly gap: string;
  readonly mayBreak: boolean;
}

function add(words: (LineWord | 'break')[], atom: LineAtom, joint: Junction | undefined): void {
  const piece = { text: atom.text, style: atom.style };
  const last = words.at(-1);
  const width = displayWidth(atom.text);
  if (joint === undefined || joint.mayBreak || last === undefined || last === 'break') {
    words.push({ gap: joint?.gap ?? '', pieces: [piece], width });
    return;
  }
  const glue = joint.gap === '' ? [] : [{ text: joint.gap, style: undefined }];
  words[words.length - 1] = {
    ...last,
    pieces: [...last.pieces, ...glue, piece],
    width: last.width + joint.gap.length + width,
  };
}

const junction = (before: LineAtom, space: LineAtom | undefined, atom: LineAtom): Junction => ({
  gap: gapBetween(before, space, atom),
  mayBreak: mayBreak(before, space, atom),
});

/**
 * Between Chinese and letters there is a space, as papers have a quarter of a square there (clreq); beside full-width marks and
 * between Chinese characters a space of the source means nothing.
 */
function gapBetween(before: LineAtom, space: LineAtom | undefined, atom: LineAtom): string {
  if (isMark(before) || isMark(atom)) return '';
  const chinese = [before, atom].filter(({ kind }) => kind === 'han').length;
  if (chinese === 2) return '';
  if (chinese === 1) return space || isLettered(before, atom) ? ' ' : '';
  if (space === undefined) return '';
  // Within a formula or code spaces are meant as they are.
  return before.kind === atom.kind && isOpaque(atom) ? space.text : ' ';
}

const isOpaque = ({ kind }: LineAtom): boolean => kind === 'formula' || kind === 'verbatim';

const isMark = ({ kind }: LineAtom): boolean =>
  kind === 'opening' || kind === 'closing' || kind === 'full-stop';

/** Says whether a Chinese character touches a letter, a number, a formula or code, and not just a stroke. */
function isLettered(before: LineAtom, atom: LineAtom): boolean {
  const other = before.kind === 'han' ? atom : before;
  if (isOpaque(other)) return true;
  return before.kind === 'han'
    ? /^[\p{L}\p{N}([]/u.test(other.text)
    : /[\p{L}\p{N})\]%]$/u.test(other.text);
}

/** The rules of Unicode, sharpened by those of Chinese: no mark that closes begins a line, none that opens ends one. */
function mayBreak(before: LineAtom, space: LineAtom | undefined, atom: LineAtom): boolean {
  if (space?.kind === 'no-break-space') return false;
  if (atom.kind === 'closing' || atom.kind === 'full-stop' || before.kind === 'opening')
    return false;
  if (atom.kind === 'opening' || isMark(before)) return true;
  return atom.breakBefore;
}
