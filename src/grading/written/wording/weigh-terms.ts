import { languages } from '../../../util/localized-text.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';
import { termsOf } from './terms.js';
import type { Term } from './terms.js';

/** A term and how much of the wording it makes. */
export interface WeightedTerm {
  readonly term: Term;
  readonly weight: number;
}

/** The wording of a point in both languages, each on its own. */
export type Wording = Readonly<Record<Language, readonly WeightedTerm[]>>;

/** A formula or number says more than one word. */
const weights = { words: 1, number: 2, formula: 3 };

/** Of examples one is enough. */
const optional = 0.3;

/** What the question itself says proves little. */
const inQuestion = 0.25;

/**
 * The terms of the points of a rubric. A term that several points share tells less of each, in proportion to their number; one that
 * stands in the question tells a quarter.
 */
export function weighTerms(
  points: readonly { readonly say: LocalizedText }[],
  questions: readonly LocalizedText[],
): Wording[] {
  const [zh, en] = languages.map((language) =>
    weighIn(
      points.map(({ say }) => termsOf(say[language])),
      new Set(questions.flatMap((question) => keysOf(termsOf(question[language])))),
    ),
  );
  return points.map((_, point) => ({ zh: zh?.[point] ?? [], en: en?.[point] ?? [] }));
}

function weighIn(
  points: readonly (readonly Term[])[],
  asked: ReadonlySet<string>,
): WeightedTerm[][] {
  const counts = new Map<string, number>();
  for (const key of points.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return points.map((terms) =>
    terms.map((term) => ({
      term,
      weight:
        (weights[term.kind] *
          (term.isOptional ? optional : 1) *
          (asked.has(term.key) ? inQuestion : 1)) /
        (counts.get(term.key) ?? 1),
    })),
  );
}

const keysOf = (terms: readonly Term[]): string[] => terms.map(({ key }) => key);
