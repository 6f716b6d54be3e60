import type { AnswerText } from '../answer-text.js';
import { findPiece } from '../matching/find-piece.js';
import type { Found } from '../matching/find-piece.js';
import { polarityOf } from '../negation/polarity.js';
import { isClose } from '../numbers/find-numbers.js';
import type { NumberReading } from '../numbers/number-readings.js';
import { oppositesOf } from './antonyms.js';
import { formsOf } from './terms.js';
import type { Term } from './terms.js';
import type { WeightedTerm } from './weigh-terms.js';

/** How much of a wording an answer covers. */
export interface Cover {
  /** Share of the weight that it says, from 0 to 1: half by the best sentence, half by the whole answer. */
  readonly said: number;
  /** Share that it says with the contrary sign, in the sentence where it says most. */
  readonly contrary: number;
  /** Where it stands. */
  readonly found: readonly Found[];
  /** The heaviest terms that are missing, as the author wrote them. */
  readonly missing: readonly string[];
}

/** An answer with the numbers in it. */
export interface ReadNumbers {
  readonly answer: AnswerText;
  readonly numbers: readonly NumberReading[];
}

interface Occurrence {
  readonly found: Found;
  readonly agrees: boolean;
}

/** Of one sentence, the weight that is said and the weight that is contradicted. */
interface Sums {
  said: number;
  contrary: number;
}

/** How much the best sentence counts beside the whole answer: a point is one thought, but may take more than one sentence. */
const sentenceShare = 0.5;

/** Compares an answer with one wording of a point. Order makes no difference, and what is added takes nothing away. */
export function cover(wording: readonly WeightedTerm[], read: ReadNumbers): Cover {
  const total = wording.reduce((sum, { weight }) => sum + weight, 0);
  const sentences = new Map<number, Sums>();
  const found: Found[] = [];
  const missing: WeightedTerm[] = [];
  let whole = 0;
  for (const weighted of wording) {
    const occurrences = occurrencesOf(weighted.term, read);
    addUp(sentences, weighted.weight, { occurrences, answer: read.answer });
    const agreeing = occurrences.filter(({ agrees }) => agrees);
    if (agreeing.length > 0) whole += weighted.weight;
    else missing.push(weighted);
    found.push(...agreeing.slice(0, 1).map((occurrence) => occurrence.found));
  }
  const best = bestOf([...sentences.values()]);
  return {
    said: shareOf(sentenceShare * best.said + (1 - sentenceShare) * whole, total),
    contrary: shareOf(best.contrary, total),
    found,
    missing: heaviest(missing),
  };
}

const shareOf = (weight: number, total: number): number => (total > 0 ? weight / total : 0);

const bestOf = (sentences: readonly Sums[]): Sums =>
  sentences.reduce(
    (best, sums) => (sums.said + sums.contrary > best.said + best.contrary ? sums : best),
    { said: 0, contrary: 0 },
  );

/** Adds a term to every sentence that holds it: as said if it is said there at all, otherwise as contradicted. */
function addUp(
  sentences: Map<number, Sums>,
  weight: number,
  {
    occurrences,
    answer,
  }: { readonly occurrences: readonly Occurrence[]; readonly answer: AnswerText },
): void {
  const agreement = new Map<number, boolean>();
  for (const { found, agrees } of occurrences) {
    const sentence = answer.tokens[found.first]?.sentence ?? 0;
    agreement.set(sentence, agrees || agreement.get(sentence) === true);
  }
  for (const [sentence, agrees] of agreement) {
    const sums = sentences.get(sentence) ?? { said: 0, contrary: 0 };
    if (agrees) sums.said += weight;
    else sums.contrary += weight;
    sentences.set(sentence, sums);
  }
}

/** Every place where a term stands, or its opposite. */
function occurrencesOf(term: Term, { answer, numbers }: ReadNumbers): Occurrence[] {
  if (term.kind === 'number') return numberOccurrences(term, numbers);
  const { tokens, negations } = answer;
  const agreesAt = (found: Found): boolean =>
    term.sign === 'either' ||
    polarityOf(tokens, negations, found).isNegated === (term.sign === 'denied');
  const same = findPiece(term.tokens, answer).map((found) => ({ found, agrees: agreesAt(found) }));
  const turned =
    term.sign === 'either'
      ? []
      : opposites(term, answer).map((found) => ({ found, agrees: !agreesAt(found) }));
  return [...same, ...turned.filter(({ agrees }) => !agrees)];
}

function numberOccurrences({ tokens }: Term, numbers: readonly NumberReading[]): Occurrence[] {
  const wanted = Number(formsOf(tokens).replaceAll(' ', ''));
  if (!Number.isFinite(wanted)) return [];
  return numbers
    .filter(({ value }) => isClose(wanted, value))
    .map(({ first, last }) => ({ found: { first, last, isTypo: false }, agrees: true }));
}

function opposites({ kind, tokens }: Term, answer: AnswerText): Found[] {
  if (kind !== 'words') return [];
  const [first] = tokens;
  if (!first) return [];
  return oppositesOf(formsOf(tokens).replaceAll(' ', '')).flatMap((opposite) => {
    const forms = first.kind === 'han' ? Array.from(opposite) : [opposite];
    return findPiece(
      forms.map((form) => ({ ...first, raw: form, form })),
      answer,
    );
  });
}

const mostMissing = 3;

const heaviest = (missing: readonly WeightedTerm[]): string[] =>
  [...missing]
    .sort((left, right) => right.weight - left.weight)
    .slice(0, mostMissing)
    .map(({ term: { tokens } }) =>
      tokens.map(({ raw }) => raw).join(tokens[0]?.kind === 'han' ? '' : ' '),
    );
