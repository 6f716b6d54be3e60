import LineBreaker from 'linebreak';
import type { Inline, TextStyle } from '../../document/inline.js';
import type { FaceId } from '../../fonts/faces.js';
import { classOf, isDoubled, prefersHan } from './characters.js';
import type { CharacterClass } from './characters.js';
import type { Typesetter } from './typesetter.js';

/** The smallest thing that a line is made of: one Chinese character, a run of Latin letters, a formula. */
export type Atom =
  | {
      readonly kind: CharacterClass;
      readonly text: string;
      readonly face: FaceId;
      readonly style: TextStyle;
      /** Whether Unicode's rules (UAX 14) let a line end before it. */
      readonly breakBefore: boolean;
    }
  | {
      readonly kind: 'formula';
      readonly inline: Extract<Inline, { kind: 'formula' }>;
      readonly breakBefore: boolean;
    }
  | { readonly kind: 'line-break' }
  | { readonly kind: 'answer-brackets'; readonly room: number };

/** A formula takes part in line breaking like a letter. */
const formulaStandIn = 'A';

/** Cuts the content of a paragraph into atoms. */
export function atomsOf(
  inlines: readonly Inline[],
  typesetter: Typesetter,
  chinese: boolean,
): Atom[] {
  const breaks = breakOpportunities(inlines);
  let offset = 0;
  return inlines.flatMap((inline): Atom[] => {
    const start = offset;
    offset += plainText(inline).length;
    switch (inline.kind) {
      case 'text':
        return textAtoms(inline, start, { breaks, typesetter, chinese });
      case 'formula':
        return [{ kind: 'formula', inline, breakBefore: breaks.has(start) }];
      case 'break':
        return [{ kind: 'line-break' }];
      case 'answer-brackets':
        return [inline];
    }
  });
}

const plainText = (inline: Inline): string => {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'formula' ? formulaStandIn : '\n';
};

/** The offsets at which a line may end, by the rules of Unicode. */
function breakOpportunities(inlines: readonly Inline[]): ReadonlySet<number> {
  const breaker = new LineBreaker(inlines.map(plainText).join(''));
  const offsets = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) offsets.add(next.position);
  return offsets;
}

interface Context {
  readonly breaks: ReadonlySet<number>;
  readonly typesetter: Typesetter;
  readonly chinese: boolean;
}

function textAtoms(
  { text, style }: Extract<Inline, { kind: 'text' }>,
  start: number,
  context: Context,
): Atom[] {
  const { breaks, typesetter, chinese } = context;
  const atoms: Atom[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const kind = classOf(character, chinese);
    const face = typesetter.faceOf(style.font, character, prefersHan(character, chinese));
    const whole =
      kind === 'latin' ? latinRun(text, at, start, context) : symbol(text, at, character);
    const run = kind === 'latin' ? sameFace(whole, face, style, typesetter) : whole;
    atoms.push({ kind, text: run, face, style, breakBefore: breaks.has(start + at) });
    at += run.length;
  }
  return atoms;
}

/** Letters up to where a line may end or another class begins. */
function latinRun(text: string, at: number, start: number, { breaks, chinese }: Context): string {
  let end = at + 1;
  while (
    end < text.length &&
    !breaks.has(start + end) &&
    classOf(text[end] ?? '', chinese) === 'latin'
  )
    end++;
  return text.slice(at, end);
}

/** A character that is not part of a Latin word, with its twin if it is a double mark, or white space in one piece. */
function symbol(text: string, at: number, character: string): string {
  const space = /^[ \t\n]+/.exec(text.slice(at, at + 20))?.[0];
  if (space !== undefined) return space;
  return isDoubled(character) && text[at + 1] === character ? character + character : character;
}

/** The beginning of a Latin run that one face can set. */
function sameFace(run: string, face: FaceId, style: TextStyle, typesetter: Typesetter): string {
  let length = 0;
  for (const character of run) {
    if (typesetter.faceOf(style.font, character, false) !== face) break;
    length += character.length;
  }
  return run.slice(0, Math.max(length, 1));
}
