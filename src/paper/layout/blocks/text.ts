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
}

/** The draws of a label: one for each run of letters that one face can set. */
export function labelDraws(label: Label, typesetter: Typesetter): Draw[] {
  const { text, size, y, color, font = 'sans', align = 'left' } = label;
  const runs = faceRuns(text, font, typesetter);
  const widths = runs.map(({ face, run }) => typesetter.widthOf(face, run) * size);
  const width = widths.reduce((sum, each) => sum + each, 0);
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
    x += widths[index] ?? 0;
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
