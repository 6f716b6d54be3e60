import type { Figure } from '../../exam/manifest/question-schema.js';
import { drawCurve } from './curve.js';
import type { Drawing, FigureContext } from './drawing.js';
import { drawLstmCell } from './lstm-cell.js';
import { drawNetwork } from './network.js';
import { drawSlidingWindow } from './sliding-window.js';
import { drawTensorChain } from './tensor-chain.js';

/** The drawing of a figure. The formulas of `figureFormulas` must have been set before. */
export function drawFigure(figure: Figure, context: FigureContext): Drawing {
  switch (figure.kind) {
    case 'sliding-window':
      return drawSlidingWindow(figure, context);
    case 'tensor-chain':
      return drawTensorChain(figure, context);
    case 'network':
      return drawNetwork(figure, context);
    case 'lstm-cell':
      return drawLstmCell(figure, context);
    case 'curve':
      return drawCurve(figure, context);
  }
}
