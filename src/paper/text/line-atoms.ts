import LineBreaker from 'linebreak';
import { classOf } from '../layout/inline/characters.js';
import type { CharacterClass } from '../layout/inline/characters.js';
import { cutAt, formulaPieces } from './formula-pieces.js';
import type { Span } from './span.js';
import type { TextStyle } from './text-options.js';

/** The smallest thing that a line is made of: one Chinese character, a run of letters, part of a formula or of code. */
export interface LineAtom {
  readonly kind: CharacterClass | 'formula' | 'verbatim' | 'line-break';
  readonly text: string;
  readonly style: TextStyle | undefined;
  /** Whether Unicode's rules (Annex 14) let a line end before it. */
  readonly breakBefore: boolean;
}

/** Cuts a paragraph into atoms. Formulas and code take part in line breaking like a letter. */
export function lineAtomsOf(spans: readonly Span[], chinese: boolean): LineAtom[] {
  const sources = spans.map(sourceOf);
  const breaks = breakOffsets(sources.join(''));
  let start = 0;
  return spans.flatMap((span, index): LineAtom[] => {
    const at = start;
    start += sources[index]?.length ?? 0;
    if (span.kind === 'break')
      return [{ kind: 'line-break', text: '', style: undefined, breakBefore: true }];
    if (span.kind === 'words')
      return runs(span.text, chinese, (offset) => breaks.has(at + offset)).map((run) => ({
        ...run,
        style: span.style,
      }));
    return opaque(span, breaks.has(at));
  });
}

function sourceOf(span: Span): string {
  if (span.kind === 'break') return '\n';
  return span.kind === 'words' ? span.text : 'A';
}

function breakOffsets(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text);
  const offsets = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) offsets.add(next.position);
  return offsets;
}

type Run = Omit<LineAtom, 'style'>;

/** Characters one by one, letters and spaces in runs. */
function runs(text: string, chinese: boolean, mayBreak: (offset: number) => boolean): Run[] {
  const all: { kind: CharacterClass; text: string; breakBefore: boolean }[] = [];
  let offset = 0;
  for (const character of text) {
    const kind = classOf(character, chinese);
    const last = all.at(-1);
    const goesOn = kind === 'space' || (kind === 'latin' && !mayBreak(offset));
    if (last?.kind === kind && goesOn) last.text += character;
    else all.push({ kind, text: character, breakBefore: mayBreak(offset) });
    offset += character.length;
  }
  return all;
}

/** The pieces of a formula or of code, and the spaces between them. */
function opaque(span: Exclude<Span, { kind: 'break' }>, breakBefore: boolean): LineAtom[] {
  const kind = span.kind === 'formula' ? 'formula' : 'verbatim';
  const { style } = span;
  const pieces = kind === 'formula' ? formulaPieces(span.text) : cutAt(span.text, / +/gu);
  return pieces.flatMap(({ gap, text }, index): LineAtom[] => [
    ...(gap === '' ? [] : [{ kind: 'space' as const, text: gap, style, breakBefore: false }]),
    { kind, text, style, breakBefore: index === 0 ? breakBefore : true },
  ]);
}
