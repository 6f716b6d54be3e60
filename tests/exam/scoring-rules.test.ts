import test from 'ava';
import {
  defaultScoringRule,
  sayScoringRule,
  scoringRuleIds,
  scoringRules,
} from '../../src/exam/scoring-rules.js';

/** The rules of the statistics oracle, by which the grader will be checked. */
const oracle: readonly string[] = [
  'all-or-nothing',
  'r-exams/none',
  'r-exams/false',
  'r-exams/false2',
  'r-exams/true',
  'r-exams/all',
  'r-exams/false-negative',
  'r-exams/false2-negative',
  'r-exams/true-negative',
  'r-exams/all-negative',
  'r-exams/whole-negative-quarter',
  'prairielearn/off',
  'prairielearn/net-correct',
  'prairielearn/coverage',
  'prairielearn/each-answer',
  'prairielearn/each-answer, blank allowed',
  'numbas/score-per-matched-cell',
  'amc/multiple b=1,m=0 over N',
  'amc/multiple b=1,m=-1,p=0 over N',
  'amc/multiple haut=1',
  'amc/multiple haut=2 over 2',
  'amc/multiple mz=1',
  'moodle/multichoice, right 1/C, wrong 0',
  'moodle/multichoice, right 1/C, wrong -1/W',
  'moodle/multichoice, right 1/C, wrong -1/C',
  'moodle/multichoice, right 1/C, wrong -1',
  'moodle/all-or-nothing (multichoiceset)',
  'moodle/ou-multiple-response',
  'canvas/partial-credit-with-penalty',
  'canvas/exact-match',
  'brightspace/right-minus-wrong',
  'brightspace/correct-answers',
  'gaokao/half-subset',
  'gaokao/proportional-subset',
  'gaokao/5-points-2-for-subset',
];

test('the rules are those of the oracle, in its order', (t) => {
  t.deepEqual(scoringRuleIds, oracle);
});

for (const id of oracle)
  test(`the rule ${id} is told to students in both languages`, (t) => {
    const { zh, en } = sayScoringRule(id);
    t.regex(zh, /\p{Script=Han}.*[得扣分]/u);
    t.regex(en, /mark|share|graded|zero/);
    t.notRegex(en, /\p{Script=Han}/u);
    t.notRegex(zh, /[a-z]/i);
  });

/** Rules that give the same marks for every answer in the oracle's tables. */
const alike: readonly (readonly string[])[] = [
  [
    'all-or-nothing',
    'amc/multiple haut=1',
    'amc/multiple mz=1',
    'moodle/all-or-nothing (multichoiceset)',
    'canvas/exact-match',
  ],
  ['r-exams/none', 'moodle/multichoice, right 1/C, wrong 0'],
  ['r-exams/false', 'moodle/multichoice, right 1/C, wrong -1/W'],
  [
    'r-exams/true',
    'moodle/multichoice, right 1/C, wrong -1/C',
    'moodle/ou-multiple-response',
    'canvas/partial-credit-with-penalty',
  ],
  ['r-exams/all', 'moodle/multichoice, right 1/C, wrong -1', 'gaokao/proportional-subset'],
  [
    'prairielearn/each-answer, blank allowed',
    'numbas/score-per-matched-cell',
    'brightspace/correct-answers',
  ],
];

for (const language of ['zh', 'en'] as const)
  test(`rules that mark differently read differently (${language})`, (t) => {
    for (const { id, say } of scoringRules)
      for (const { id: other } of scoringRules.filter(
        (rule) => rule.say[language] === say[language],
      ))
        t.true(
          id === other || alike.some((ids) => ids.includes(id) && ids.includes(other)),
          `${id}, ${other}`,
        );
  });

test('a blank that earns nothing where it would otherwise earn something is told', (t) => {
  for (const { id, say } of scoringRules)
    if (/^prairielearn\/.*(?<!allowed)$|^amc.* over |quarter/.test(id)) {
      t.regex(say.en, /blank/, id);
      t.regex(say.zh, /不答/, id);
    }
});

test('a section without a rule of its own is marked all or nothing', (t) => {
  t.is(defaultScoringRule, 'all-or-nothing');
});

test('an unknown rule is a fault of the program', (t) => {
  t.throws(() => sayScoringRule('guess'), { message: /unknown scoring rule guess/ });
});
