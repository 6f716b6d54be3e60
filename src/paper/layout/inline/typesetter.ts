import type { FaceId, FontStyle } from '../../fonts/faces.js';
import type { FormulaLookup } from '../../math/formula.js';
import type { Element } from '../element.js';

/** What layout asks of fonts and of the math engine; a test gives simple stand-ins. */
export interface Typesetter {
  /** The face of a style that has a character; in Chinese text the Chinese face is asked first for shared marks. */
  readonly faceOf: (style: FontStyle, character: string, preferHan: boolean) => FaceId;
  /** The width of a text in ems. */
  readonly widthOf: (face: FaceId, text: string) => number;
  readonly formula: FormulaLookup;
}

/** How a paragraph is set. */
export interface ParagraphStyle {
  /** In points. */
  readonly size: number;
  readonly chinese: boolean;
  readonly element: Element;
}
