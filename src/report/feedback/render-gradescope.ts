import { toNumber } from '../../grading/objective/fraction.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import type { Language } from '../../util/localized-text.js';
import type { CheckFeedback, Feedback } from './feedback.js';
import { totalOf } from './marks.js';
import { findingsText } from './text/checks-text.js';
import { textPage } from './text/page.js';
import { renderText } from './text/render-text.js';
import { standingOf, words } from './words.js';

/**
 * Feedback as the `results.json` of a Gradescope autograder. All of its tests are visible, for Gradescope shows no total where one is
 * hidden; what is hidden is not in it. While a person has to look, the score is what the program has at least.
 */
export const renderGradescope = (feedback: Feedback, language: Language): string =>
  `${JSON.stringify(results(feedback, language), null, 2)}\n`;

const results = (feedback: Feedback, language: Language): object => ({
  score: scoreOf(feedback.marks.least),
  output: renderText({ ...feedback, checks: [], network: null }, { language }),
  output_format: 'text',
  test_output_format: 'text',
  test_name_format: 'text',
  visibility: 'visible',
  stdout_visibility: 'hidden',
  extra_data: {
    format: feedback.format,
    task: feedback.task.id,
    file: feedback.file,
    marks: totalOf(feedback),
    isFinal: feedback.isFinal,
  },
  tests: feedback.checks.map((check, index) => testOf(check, index, language)),
});

function testOf(check: CheckFeedback, index: number, language: Language): object {
  const page = textPage({ language });
  const { word } = standingOf(check);
  return {
    ...(check.marks === null ? {} : { score: scoreOf(check.marks) }),
    max_score: check.points,
    // Of one that is not judged, nothing is said by a colour.
    ...(check.status === 'passed' || check.status === 'failed' ? { status: check.status } : {}),
    name: page.say(check.title),
    name_format: 'text',
    number: String(index + 1),
    output: [page.say(word), ...findingsText(check, page)].join('\n'),
    output_format: 'text',
    tags: check.isHidden ? [words.hidden.en] : [],
    visibility: 'visible',
    extra_data: { id: check.id, state: check.status },
  };
}

const scoreOf = (marks: string): number => toNumber(exactMarks(marks));
