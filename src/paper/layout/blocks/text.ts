import type { FontStyle } from '../../fonts/faces.js';
import type { Draw } from '../draw.js';
import { prefersHan } from '../inline/characters.js';
import type { Typesetter } from '../inline/typesetter.js';

/** A label on one baseline: short text outside paragraphs, such as a question's number. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font?: FontStyle;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** The most width that it may take, in points: a longer text is set smaller. */
  readonly room?: number;
}

/** The draws of a label: one for each run of letters that one face can set. */
export function labelDraws(label: Label, typesetter: Typesetter): Draw[] {
  const { text, y, color, font = 'sans', align = 'left', room = Number.POSITIVE_INFINITY } = label;
  const runs = faceRuns(text, font, typesetter);
  const ems = runs.map(({ face, run }) => typesetter.widthOf(face, run));
  const sum = ems.reduce((total, each) => total + each, 0);
  const size = Math.min(label.size, room / sum);
  const width = sum * size;
  let x = label.x - (align === 'center' ? width / 2 : align === 'right' ? width : 0);
  return runs.map(({ face, run }, index) => {
    const draw: Draw = {
      draw: 'text',
      x,
      y,
      face,
      size,
      text: run,
      ...(color !== undefined && { color }),
    };
    x += (ems[index] ?? 0) * size;
    return draw;
  });
}

/** The width of a label's text in points. */
export const labelWidth = (
  text: string,
  size: number,
  font: FontStyle,
  typesetter: Typesetter,
): number =>
  faceRuns(text, font, typesetter).reduce(
    (sum, { face, run }) => sum + typesetter.widthOf(face, run) * size,
    0,
  );

/** Cuts a text into runs that one face can set. */
function faceRuns(text: string, font: FontStyle, typesetter: Typesetter) {
  const runs: { face: ReturnType<Typesetter['faceOf']>; run: string }[] = [];
  for (const character of text) {
    const face = typesetter.faceOf(
      font,
      character,
      prefersHan(character, /\p{Script=Han}/u.test(text)),
    );
    const last = runs.at(-1);
    if (last?.face === face) last.run += character;
    else runs.push({ face, run: character });
  }
  return runs;
}
