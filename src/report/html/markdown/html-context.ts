import type { Figure } from '../../../exam/manifest/question-schema.js';
import type { Drawing } from '../../../paper/figures/drawing.js';
import type { FormulaLookup } from '../../../paper/math/formula.js';
import type { SvgTools } from '../../../paper/svg/drawing-to-svg.js';
import type { Language } from '../../../util/localized-text.js';

/** What Markdown is turned into HTML with. */
export interface HtmlContext extends SvgTools {
  readonly language: Language;
  /** Formulas that were set before. */
  readonly formula: FormulaLookup;
  readonly drawFigure: (figure: Figure) => Drawing;
  /** The class of a formula that is so high and reaches so far below the baseline, in ems. */
  readonly sizeClass: (height: number, depth: number) => string;
  /** The class for the space after a piece of a formula, in ems. */
  readonly spaceClass: (space: number) => string;
}
