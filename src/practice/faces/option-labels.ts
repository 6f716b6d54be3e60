import type { Pickable } from '../session/face.js';
import { paint, textWidth } from '../text/paint.js';
import type { Canvas } from '../text/paint.js';

/** The options of a list. */
export interface Labels {
  /** Lines to print above the list, where it would not fit otherwise. */
  readonly printed: readonly string[];
  /** What stands beside each circle or box; several lines where it is long. */
  readonly labels: readonly string[];
}

/** Rows that the prompt itself and the end of the question need. */
const reserved = 8;

/** Labels in full if all can be seen at once; else the options are printed, and only their letters picked from. */
export function labelsOf(pickable: readonly Pickable[], canvas: Canvas, rows: number): Labels {
  const labels = pickable.map((option) => labelOf(option, canvas));
  if (labels.join('\n').split('\n').length <= rows - reserved) return { printed: [], labels };
  return {
    printed: pickable.flatMap(({ key, text }) =>
      paint({ kind: 'labelled', label: `${key}.`, text }, canvas),
    ),
    labels: pickable.map(({ key }) => key),
  };
}

/** Further lines stand below the first. */
function labelOf({ key, text }: Pickable, canvas: Canvas): string {
  // A circle or box with a space, then the letter.
  const lines = canvas.renderer.text(text, textWidth(canvas) - 6);
  return lines.map((line, index) => (index === 0 ? `${key}. ${line}` : `     ${line}`)).join('\n');
}
