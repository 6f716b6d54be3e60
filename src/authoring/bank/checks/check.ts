import type { Language, LocalizedText } from '../../../util/localized-text.js';
import type { Position, Problem } from '../../../util/problem.js';
import type { Generator } from '../../generators/generator.js';
import type { Topic } from '../bank.js';
import type { Entry } from '../entry.js';
import type { PlacedTopic } from '../topics.js';

/** What a check found: its own code, severity and advice are added, unless the finding says otherwise. */
export interface Finding {
  readonly code?: string;
  readonly position: Position;
  readonly message: LocalizedText;
  readonly advice?: LocalizedText;
}

/** What the items of a bank may refer to. */
export interface Known {
  /** Undefined if the list of topics could not be read: then no topic is called unknown. */
  readonly topics: readonly Topic[] | undefined;
  /** Where each id stands, in the order of the files. */
  readonly places: ReadonlyMap<string, readonly Position[]>;
  /** Whether every file could be read: if not, an id that is not found may well exist. */
  readonly complete: boolean;
  readonly generators: readonly Generator[];
  readonly misconceptions: readonly string[];
  /** Ids of programming tasks; undefined where nobody has told: then none is called unknown. */
  readonly tasks: readonly string[] | undefined;
  /** What is wrong with the formulas of a text, as told by whoever can set them. */
  readonly checkText: ((markdown: string) => LocalizedText | undefined) | undefined;
  /** How many questions of each generated item are drawn to see whether its parameters are possible. */
  readonly trials: number;
}

interface Words {
  readonly code: string;
  readonly severity: Problem['severity'];
  /** What to do about it. */
  readonly advice?: LocalizedText;
}

/** A check of one item. */
export interface ItemCheck extends Words {
  check(entry: Entry, known: Known): Finding[];
}

/** A finding about a text; in one language, or about the two together. */
export interface TextFinding {
  readonly language?: Language;
  readonly message: LocalizedText;
}

/** A check of one text in both languages. */
export interface TextCheck extends Words {
  check(text: LocalizedText, known: Known): TextFinding[];
}

/** A check of the bank as a whole. */
export interface BankCheck extends Words {
  check(entries: readonly Entry[], topics: readonly PlacedTopic[], known: Known): Finding[];
}

/** A finding as a problem of the check. */
export const problemOf = ({ code, severity, advice }: Words, finding: Finding): Problem => ({
  code,
  severity,
  ...(advice && { advice }),
  ...finding,
});
