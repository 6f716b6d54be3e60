import type { LocalizedText } from '../../util/localized-text.js';
import type { Path } from '../../util/yaml-document.js';
import type { Row } from './linear-program.js';

/** Something that the chosen questions must satisfy: low <= sum <= high. */
export interface Demand extends Row {
  /** What is demanded, with its amount: "2 short-answer questions on rnn". */
  readonly what: (amount: string) => LocalizedText;
  /** Where the blueprint demands it; a bound is at `min` or `max` below, if it stands apart. */
  readonly path: Path;
  /** How many of the bank's items count, where items are counted: for the message when there are too few. */
  readonly supply?: number;
  /** What sums are divided by where they are told, such as all points for a mean. */
  readonly scale?: number;
  /** The item, where it is one item that is demanded. */
  readonly item?: string;
}
