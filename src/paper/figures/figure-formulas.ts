import type { Figure } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { lstmCellFormulas } from './lstm-cell.js';
import { formulasIn } from './text.js';

/** The TeX that a drawing writes, so that it can be set before the drawing is made. */
export function figureFormulas(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'network':
      return [
        ...figure.layers.flat(),
        ...(figure.edges ?? []).map(({ label }) => label),
        ...(figure.biases ?? []).map(({ label }) => label),
        ...(figure.names ?? []).flatMap(inTexts),
      ];
    case 'curve':
      return [figure.xLabel, figure.yLabel, ...figure.marks.map(({ label }) => label)];
    case 'lstm-cell':
      return lstmCellFormulas(figure.cell);
    case 'tensor-chain':
      return [...figure.stages.map(({ label }) => label), ...figure.operations].flatMap(inTexts);
    case 'sliding-window':
      return [];
  }
}

/** The formulas within a text, in either language. */
const inTexts = ({ zh, en }: LocalizedText): string[] => [...formulasIn(zh), ...formulasIn(en)];
