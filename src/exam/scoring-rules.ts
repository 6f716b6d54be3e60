import type { LocalizedText } from '../util/localized-text.js';

/** A rule that turns ticks into marks, under the name of the system that uses it. */
export interface ScoringRule {
  readonly id: string;
  /** What the student is told, for a question with C right and W wrong options. */
  readonly say: LocalizedText;
}

const rule = (id: string, zh: string, en: string): ScoringRule => ({ id, say: { zh, en } });

const half: readonly [string, string] = [
  '全部选对得满分，选对但不全得一半，有选错得零分',
  'all right: full marks; right but incomplete: half; any wrong option: zero',
];

/**
 * Every rule that a blueprint may name. Where the sources are, and the marks of every answer under every rule, is part of
 * the grader; here are the names, and the words for the head of a section.
 */
export const scoringRules: readonly ScoringRule[] = [
  rule('all-or-nothing', '全部选对得满分，否则得零分', 'all right: full marks; otherwise zero'),
  rule(
    'r-exams/none',
    '每选对一项得相应的份额，选错不扣分',
    'a share for each right option, nothing off for a wrong one',
  ),
  rule(
    'r-exams/false',
    '每选对一项得相应的份额，每选错一项按错误选项数扣去份额，不低于零分',
    'a share for each right option, a share by the number of wrong options off for each wrong one, not below zero',
  ),
  rule(
    'r-exams/false2',
    '每选对一项得相应的份额，每选错一项按错误选项数（至少按两个计）扣去份额，不低于零分',
    'a share for each right option, a share by the number of wrong options (at least two) off for each wrong one, not below zero',
  ),
  rule(
    'r-exams/true',
    '每选对一项得相应的份额，每选错一项扣去同样的份额，不低于零分',
    'a share for each right option, the same share off for each wrong one, not below zero',
  ),
  rule(
    'r-exams/all',
    '每选对一项得相应的份额，选错任何一项扣去全部分数，不低于零分',
    'a share for each right option, all marks off for each wrong one, not below zero',
  ),
  rule(
    'r-exams/false-negative',
    '每选对一项得相应的份额，每选错一项按错误选项数扣去份额，可得负分',
    'a share for each right option, a share by the number of wrong options off for each wrong one, negative marks possible',
  ),
  rule(
    'r-exams/false2-negative',
    '每选对一项得相应的份额，每选错一项按错误选项数（至少按两个计）扣去份额，可得负分',
    'a share for each right option, a share by the number of wrong options (at least two) off for each wrong one, negative marks possible',
  ),
  rule(
    'r-exams/true-negative',
    '每选对一项得相应的份额，每选错一项扣去同样的份额，可得负分',
    'a share for each right option, the same share off for each wrong one, negative marks possible',
  ),
  rule(
    'r-exams/all-negative',
    '每选对一项得相应的份额，每选错一项扣去全部分数，可得负分',
    'a share for each right option, all marks off for each wrong one, negative marks possible',
  ),
  rule(
    'r-exams/whole-negative-quarter',
    '全部选对得满分，选错或不全扣四分之一，不答得零分',
    'all right: full marks; wrong or incomplete: a quarter off; blank: zero',
  ),
  rule(
    'prairielearn/off',
    '全部选对得满分，否则得零分，不答不计分',
    'all right: full marks; otherwise zero; a blank is not graded',
  ),
  rule(
    'prairielearn/net-correct',
    '每选对一项得相应的份额，每选错一项扣去同样的份额，不低于零分，不答不计分',
    'a share for each right option, the same share off for each wrong one, not below zero; a blank is not graded',
  ),
  rule(
    'prairielearn/coverage',
    '得分为选对的比例乘以所选之中正确的比例，不答不计分',
    'the share of right options taken times the share of taken options that are right; a blank is not graded',
  ),
  rule(
    'prairielearn/each-answer',
    '每个选项判断正确（该选的选、不该选的不选）各得一份，不答不计分',
    'a share for each option judged rightly, taken or left; a blank is not graded',
  ),
  rule(
    'prairielearn/each-answer, blank allowed',
    '每个选项判断正确（该选的选、不该选的不选）各得一份',
    'a share for each option judged rightly, taken or left',
  ),
  rule(
    'numbas/score-per-matched-cell',
    '每个选项判断正确（该选的选、不该选的不选）各得一份',
    'a share for each option judged rightly, taken or left',
  ),
  rule(
    'amc/multiple b=1,m=0 over N',
    '每个选项判断正确各得一份，不答得零分',
    'a share for each option judged rightly; a blank earns zero',
  ),
  rule(
    'amc/multiple b=1,m=-1,p=0 over N',
    '每个选项判断正确各得一份，判断错误各扣一份，不低于零分，不答得零分',
    'a share for each option judged rightly, a share off for each judged wrongly, not below zero; a blank earns zero',
  ),
  rule(
    'amc/multiple haut=1',
    '全部判断正确得满分，否则得零分',
    'every option judged rightly: full marks; otherwise zero',
  ),
  rule(
    'amc/multiple haut=2 over 2',
    '全部判断正确得满分，错一处得一半，错两处及以上得零分，不答得零分',
    'every option judged rightly: full marks; one slip: half; more: zero; a blank earns zero',
  ),
  rule(
    'amc/multiple mz=1',
    '全部判断正确得满分，否则得零分',
    'every option judged rightly: full marks; otherwise zero',
  ),
  rule(
    'moodle/multichoice, right 1/C, wrong 0',
    '每选对一项得相应的份额，选错不扣分',
    'a share for each right option, nothing off for a wrong one',
  ),
  rule(
    'moodle/multichoice, right 1/C, wrong -1/W',
    '每选对一项得相应的份额，每选错一项按错误选项数扣去份额，不低于零分',
    'a share for each right option, a share by the number of wrong options off for each wrong one, not below zero',
  ),
  rule(
    'moodle/multichoice, right 1/C, wrong -1/C',
    '每选对一项得相应的份额，每选错一项扣去同样的份额，不低于零分',
    'a share for each right option, the same share off for each wrong one, not below zero',
  ),
  rule(
    'moodle/multichoice, right 1/C, wrong -1',
    '每选对一项得相应的份额，选错任何一项得零分',
    'a share for each right option, zero if any wrong one is taken',
  ),
  rule(
    'moodle/all-or-nothing (multichoiceset)',
    '全部选对得满分，否则得零分',
    'all right: full marks; otherwise zero',
  ),
  rule(
    'moodle/ou-multiple-response',
    '每选对一项得相应的份额，每选错一项扣去同样的份额，不低于零分',
    'a share for each right option, the same share off for each wrong one, not below zero',
  ),
  rule(
    'canvas/partial-credit-with-penalty',
    '每选对一项得相应的份额，每选错一项扣去同样的份额，不低于零分',
    'a share for each right option, the same share off for each wrong one, not below zero',
  ),
  rule('canvas/exact-match', '全部选对得满分，否则得零分', 'all right: full marks; otherwise zero'),
  rule(
    'brightspace/right-minus-wrong',
    '每选对一项得全部选项数分之一，每选错一项扣去同样的份额，不低于零分',
    'one part in all options for each right one, the same off for each wrong one, not below zero',
  ),
  rule(
    'brightspace/correct-answers',
    '每个选项判断正确（该选的选、不该选的不选）各得一份',
    'a share for each option judged rightly, taken or left',
  ),
  rule('gaokao/half-subset', ...half),
  rule(
    'gaokao/proportional-subset',
    '全部选对得满分，选对但不全按比例得分，有选错得零分',
    'all right: full marks; right but incomplete: in proportion; any wrong option: zero',
  ),
  rule(
    'gaokao/5-points-2-for-subset',
    '全部选对得满分，选对但不全得五分之二，有选错得零分',
    'all right: full marks; right but incomplete: two fifths; any wrong option: zero',
  ),
];

export const scoringRuleIds: readonly string[] = scoringRules.map(({ id }) => id);

/** The rule that a section follows when its blueprint names none. */
export const defaultScoringRule = 'all-or-nothing';

/** The words of a rule. @throws Error for an id that is not in the list: it was checked when the blueprint was read. */
export function sayScoringRule(id: string): LocalizedText {
  const found = scoringRules.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown scoring rule ${id}`);
  return found.say;
}
