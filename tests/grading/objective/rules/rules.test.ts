import test from 'ava';
import fc from 'fast-check';
import { scoringRuleIds } from '../../../../src/exam/scoring-rules.js';
import { compare, fraction, writeFraction } from '../../../../src/grading/objective/fraction.js';
import { ruleOf, rules } from '../../../../src/grading/objective/rules/index.js';
import type { Rule, Ticks } from '../../../../src/grading/objective/rules/rule.js';
import { oracle } from '../oracle.js';

test('there is a rule for every id that a blueprint may name, in the same order, and no other', (t) => {
  t.deepEqual(
    rules.map(({ id }) => id),
    scoringRuleIds,
  );
});

test('an unknown rule is a fault of the program', (t) => {
  t.throws(() => ruleOf('guess'), { message: 'unknown scoring rule guess' });
});

test('the oracle holds every rule, 14 questions and all their sets of ticks', (t) => {
  t.deepEqual(Object.keys(oracle.rules), scoringRuleIds);
  t.is(oracle.tables.length, 14);
  for (const { options, ticks } of oracle.tables) t.is(ticks.length, 1 << options.length);
});

const bases = {
  'published source read': 'published source read',
  'project notes': 'notes on the source',
  'general knowledge': 'general knowledge',
} as Readonly<Record<string, string>>;

for (const rule of rules) {
  test(`${rule.id} gives the marks of the oracle for every set of ticks`, (t) => {
    for (const { options, key, ticks, marks } of oracle.tables)
      t.deepEqual(
        ticks.map((ticked) => written(rule, ticksOf(options, key, ticked))),
        marks[rule.id],
        `options ${options}, key ${key}`,
      );
  });

  test(`${rule.id} says where it was read`, (t) => {
    t.deepEqual([rule.source.basis], [bases[oracle.rules[rule.id]?.basis ?? '']]);
    t.true(rule.source.where.length > 10);
  });
}

const written = (rule: Rule, ticks: Ticks): string | null => {
  const earned = rule.fraction(ticks);
  return earned && writeFraction(earned);
};

function ticksOf(options: string, key: string, ticked: string): Ticks {
  const rightTicked = Array.from(ticked).filter((letter) => key.includes(letter)).length;
  return {
    right: key.length,
    wrong: options.length - key.length,
    rightTicked,
    wrongTicked: ticked.length - rightTicked,
  };
}

const anyTicks = fc
  .record({ right: fc.integer({ min: 1, max: 26 }), wrong: fc.integer({ min: 0, max: 25 }) })
  .chain(({ right, wrong }) =>
    fc.record({
      right: fc.constant(right),
      wrong: fc.constant(wrong),
      rightTicked: fc.integer({ min: 0, max: right }),
      wrongTicked: fc.integer({ min: 0, max: wrong }),
    }),
  );

/** The lowest that a rule may give. */
const floorOf = (id: string): readonly [number, number] => {
  if (id === 'r-exams/whole-negative-quarter') return [-1, 4];
  return id.endsWith('-negative') ? [-1, 1] : [0, 1];
};

/** The only rule under which a perfect answer may not earn everything. */
const cannotReachFull = 'brightspace/right-minus-wrong';

/** Under these a single wrong tick may be worth more than a blank, which they treat apart. */
const blankIsWorse = ['amc/multiple b=1,m=0 over N', 'amc/multiple b=1,m=-1,p=0 over N'];

for (const rule of rules) {
  test(`${rule.id} stays between its floor and full marks, and full marks are for the perfect answer`, (t) => {
    const floor = fraction(...floorOf(rule.id));
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const earned = rule.fraction(ticks);
        if (earned) {
          t.true(compare(earned, floor) >= 0);
          t.true(compare(earned, fraction(1)) <= 0);
        }
        const perfect = { ...ticks, rightTicked: ticks.right, wrongTicked: 0 };
        const expected =
          rule.id === cannotReachFull
            ? fraction(ticks.right, ticks.right + ticks.wrong)
            : fraction(1);
        t.deepEqual(rule.fraction(perfect), expected);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test(`${rule.id}: one more wrong tick never earns more, one more right tick never less`, (t) => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const earned = rule.fraction(ticks);
        const isBlank = ticks.rightTicked + ticks.wrongTicked === 0;
        if (!earned || (isBlank && blankIsWorse.includes(rule.id))) return;
        const worse = rule.fraction({ ...ticks, wrongTicked: ticks.wrongTicked + 1 });
        if (ticks.wrongTicked < ticks.wrong && worse) t.true(compare(worse, earned) <= 0);
        const better = rule.fraction({ ...ticks, rightTicked: ticks.rightTicked + 1 });
        if (ticks.rightTicked < ticks.right && better && !(isBlank && isWhole(rule, ticks)))
          t.true(compare(better, earned) >= 0);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
}

/** An incomplete answer is wrong as a whole and costs a quarter, where a blank costs nothing. */
const isWhole = (rule: Rule, { right }: Ticks): boolean =>
  rule.id === 'r-exams/whole-negative-quarter' && right > 1;

test('where a blank is apart, a wrong tick can indeed be worth more than it', (t) => {
  const ticks = { right: 1, wrong: 4, rightTicked: 0, wrongTicked: 0 };
  for (const id of blankIsWorse) {
    const [blank, guess] = [ticks, { ...ticks, wrongTicked: 1 }].map(ruleOf(id).fraction);
    t.truthy(blank);
    t.truthy(guess);
    if (blank && guess) t.true(compare(guess, blank) > 0);
  }
});
