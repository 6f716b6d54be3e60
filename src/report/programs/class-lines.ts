import { statusOf } from '../../grading/code/results/code-result.js';
import type { CodeResult } from '../../grading/code/results/code-result.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { displayWidth, padTo } from '../../paper/text/display-width.js';
import { joinTexts, type Language, type LocalizedText } from '../../util/localized-text.js';
import { nameMistake } from '../feedback/view/name-mistake.js';
import { markCell } from '../gradebook/printed-marks.js';
import { statusWords } from './status-words.js';

/** A class for a terminal, a line for each hand-in: whose it is, its marks, and what is wrong in a few words. */
export function classLines(results: readonly CodeResult[], language: Language): readonly string[] {
  const rows = results.map((result) => [result.id, marksOf(result), inFewWords(result)[language]]);
  const [ids = 0, marks = 0] = [0, 1].map((column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map(
    ([id = '', own = '', words = '']) =>
      `  ${padTo(id, ids)}  ${padTo(own, marks, 'right')}  ${words}`,
  );
}

/** `12`, or `12–20` while a person has to look. */
function marksOf({ judgement: { marks } }: CodeResult): string {
  const [least, most] = [marks.least, marks.most].map((text) => markCell(exactMarks(text)));
  return least === most ? String(least) : `${least}–${most}`;
}

/** More mistakes than these are in the feedback. */
const named = 2;

function inFewWords(result: CodeResult): LocalizedText {
  const { judgement, end } = result;
  const status = statusOf(result);
  const words = [
    ...(status === 'graded' ? [] : [statusWords[status]]),
    ...(ends[end] ? [ends[end]] : []),
    ...(status === 'refused' ? result.problems.map(({ message }) => message) : wrongIn(judgement)),
  ];
  return words.length === 0 ? allRight : joinTexts(words, '; ');
}

/** Mistakes that have a name; where there are none, the checks that failed. */
function wrongIn({ misconceptions, checks }: CodeResult['judgement']): readonly LocalizedText[] {
  const failed = checks.filter(({ status }) => status === 'failed').map(({ title }) => title);
  const names = misconceptions.map(({ id }) => nameMistake(id).name);
  return (names.length > 0 ? names : failed).slice(0, named);
}

const allRight: LocalizedText = { zh: '全对', en: 'all right' };

/** How it ended, where that is to be known at a glance. */
const ends: Readonly<Record<CodeResult['end'], LocalizedText | null>> = {
  done: null,
  raised: { zh: '运行出错', en: 'raised an error' },
  limit: { zh: '达到上限而停止', en: 'stopped at a limit' },
  crashed: { zh: '进程崩溃', en: 'crashed' },
  broken: { zh: 'gradpaper 没能运行它', en: 'gradpaper could not run it' },
  refused: null,
};
