import type { KeySuspicion } from '../../statistics/options/suspect-key.js';
import type { OptionFigures } from '../../statistics/options/analyse-options.js';
import { fisherInterval } from '../../statistics/numbers/correlation.js';
import type { OptionReport, QuestionReport, SuspectedKey } from './class-report.js';

/** The suspicions of the statistics, with the words and letters of the options. */
export const suspectedKeys = (
  suspicions: readonly KeySuspicion[],
  questions: readonly QuestionReport[],
): SuspectedKey[] =>
  suspicions.flatMap(({ item, ...suspicion }): SuspectedKey[] => {
    const question = questions[item];
    if (question === undefined) return [];
    const { slot, number, options } = question;
    const keyed = reportsOf(suspicion.keyed, options);
    const rivals = reportsOf(suspicion.rivals, options);
    return [
      {
        slot,
        number,
        keyed,
        rivals,
        likelyKey: likelyKey(question, keyed, rivals),
        isProbable: isProbable(keyed, rivals, question.n),
      },
    ];
  });

const reportsOf = (
  figures: readonly OptionFigures[],
  options: readonly OptionReport[],
): OptionReport[] => figures.flatMap(({ option }) => options.filter(({ id }) => id === option));

/** The bound below which a key is suspected, see `statistics/options/suspect-key.ts`. */
const weak = 0.1;

/**
 * Says whether chance is an unlikely reason: the 95 % interval (Fisher 1921) of the keyed option's correlation lies below the bound, or that
 * of a rival's above it. In a small class neither does, and the question must be looked at all the same.
 */
const isProbable = (
  keyed: readonly OptionReport[],
  rivals: readonly OptionReport[],
  n: number,
): boolean =>
  keyed.some(({ discrimination }) => (fisherInterval(discrimination.value, n)?.[1] ?? 1) < weak) ||
  rivals.some(({ discrimination }) => (fisherInterval(discrimination.value, n)?.[0] ?? -1) > weak);

/** As corrections.yaml writes a key: letters of the first variant, or a truth. */
function likelyKey(
  { kind, options }: QuestionReport,
  keyed: readonly OptionReport[],
  rivals: readonly OptionReport[],
): string | null {
  const [best] = rivals;
  if (best === undefined || best.label === null) return null;
  if (kind === 'true-false') return best.id;
  if (kind === 'single') return best.label;
  const right = options.filter(
    (option) => rivals.includes(option) || (option.isKey && !keyed.includes(option)),
  );
  const letters = right.flatMap(({ label }) => label ?? []).sort();
  return `[${letters.join(', ')}]`;
}
