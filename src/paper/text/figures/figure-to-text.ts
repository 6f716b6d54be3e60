import type { Figure } from '../../../exam/manifest/question-schema.js';
import { displayWidth } from '../display-width.js';
import type { TextOptions } from '../text-options.js';
import { wrapSpans } from '../wrap-spans.js';
import { curveText } from './curve-text.js';
import { labelSpans } from './label-text.js';
import { lstmCellText } from './lstm-cell-text.js';
import { networkText } from './network-text.js';
import { slidingWindowText } from './sliding-window-text.js';
import { tensorChainText } from './tensor-chain-text.js';

/**
 * A figure as text: what it shows in words, and below it a drawing in characters. In plain mode, and where the drawing is wider than
 * a line, the words stand alone: they say everything that the question needs.
 */
export function figureToText(figure: Figure, options: TextOptions): string[] {
  const caption = captionOf(figure, options);
  if (options.plain === true) return caption;
  const drawing = drawn(figure, options).map((line) => line.trimEnd());
  const fits = drawing.every((line) => displayWidth(line) <= options.width);
  return fits && drawing.length > 0 ? [...caption, '', ...drawing] : caption;
}

const captionOf = ({ alt }: Figure, options: TextOptions): string[] => {
  const title = options.language === 'zh' ? '图：' : 'Figure: ';
  return wrapSpans(labelSpans(`${title}${alt[options.language]}`, options), options);
};

/** The drawing; no lines where there is none for so narrow a window. */
function drawn(figure: Figure, options: TextOptions): string[] {
  switch (figure.kind) {
    case 'sliding-window':
      return slidingWindowText(figure, options);
    case 'tensor-chain':
      return tensorChainText(figure, options);
    case 'network':
      return networkText(figure, options);
    case 'lstm-cell':
      return lstmCellText(figure, options);
    case 'curve':
      return curveText(figure, options);
  }
}
