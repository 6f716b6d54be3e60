import type { LocalizedText } from '../../../util/localized-text.js';
import type { CheckFeedback, DifferenceFeedback } from '../feedback.js';

/** Tells neighbouring differences that only expect something else in one: all layers that are missing behind a line. */
export const joinAlike = (check: CheckFeedback): CheckFeedback => ({
  ...check,
  differences: runsOf(check.differences).flatMap(joined),
});

/** Differences that lie behind each other and say the same. */
function runsOf(differences: readonly DifferenceFeedback[]): DifferenceFeedback[][] {
  const runs: DifferenceFeedback[][] = [];
  for (const difference of differences) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run === undefined || first === undefined || !isAlike(first, difference))
      runs.push([difference]);
    else run.push(difference);
  }
  return runs;
}

const isAlike = (one: DifferenceFeedback, other: DifferenceFeedback): boolean =>
  isBare(one) &&
  isBare(other) &&
  JSON.stringify([one.place, one.what]) === JSON.stringify([other.place, other.what]);

const isBare = ({ expected, found, hint, mistake }: DifferenceFeedback): boolean =>
  expected !== null && found === null && hint === null && mistake === null;

function joined(run: readonly DifferenceFeedback[]): readonly DifferenceFeedback[] {
  const [first] = run;
  if (first === undefined || run.length === 1) return run;
  const { zh, en } = first.what;
  const what = { zh: `${zh}（共 ${run.length} 处）`, en: `${en} (${run.length} times)` };
  return [{ ...first, what, expected: listOf(run.flatMap(({ expected }) => expected ?? [])) }];
}

const listOf = (texts: readonly LocalizedText[]): LocalizedText => ({
  zh: texts.map(({ zh }) => zh).join('，'),
  en: texts.map(({ en }) => en).join(', '),
});
