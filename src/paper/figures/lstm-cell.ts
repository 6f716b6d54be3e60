import type { Figure } from '../../exam/manifest/question-schema.js';
import { framed } from './bounds.js';
import type { Drawing, FigureContext } from './drawing.js';
import { standardCell, standardFormulas } from './lstm-cell-standard.js';
import { teachingCell, teachingFormulas } from './lstm-cell-teaching.js';

export type LstmCell = Extract<Figure, { kind: 'lstm-cell' }>;

/** One step of an LSTM cell: the textbook's, at most 380 by 180 points, or the course's teaching cell, at most 330 by 180. */
export function drawLstmCell({ cell }: LstmCell, context: FigureContext): Drawing {
  const content = cell === 'standard' ? standardCell(context) : teachingCell(context);
  return framed(content, context.typesetter);
}

/** The TeX that the drawing of a cell writes, in both languages. */
export const lstmCellFormulas = (cell: LstmCell['cell']): readonly string[] =>
  cell === 'standard' ? standardFormulas : teachingFormulas;
