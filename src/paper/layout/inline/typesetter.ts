import type { FaceId, FontStyle } from '../../fonts/faces.js';
import type { FormulaLookup } from '../../math/formula.js';

/** What layout asks of fonts and of the math engine; a test gives simple stand-ins. */
export interface Typesetter {
  /** The face of a style that has a character; in Chinese text the Chinese face is asked first for shared marks. */
  readonly faceOf: (style: FontStyle, character: string, preferHan: boolean) => FaceId;
  /** The width of a text in ems. */
  readonly widthOf: (face: FaceId, text: string) => number;
  readonly formula: FormulaLookup;
}
