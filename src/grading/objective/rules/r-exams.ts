import { fraction, greater, negate, one, subtract, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { isBlank, isExact, share, shareOfRight } from './rule.js';
import type { Rule, Ticks } from './rule.js';

const source: Rule['source'] = {
  basis: 'published source read',
  where: 'R package exams, R/exams_eval.R (partial, negative, rule)',
};

/** What the wrong ticks cost together. */
type Loss = (ticks: Ticks) => Fraction;

const none: Loss = () => zero;
const byWrong: Loss = ({ wrong, wrongTicked }) => share(wrongTicked, wrong);
/** As if there were two wrong options at least: a single wrong option would cost everything. */
const byTwoAtLeast: Loss = ({ wrong, wrongTicked }) => fraction(wrongTicked, Math.max(wrong, 2));
const byRight: Loss = ({ right, wrongTicked }) => fraction(wrongTicked, right);
const everything: Loss = ({ wrongTicked }) => fraction(wrongTicked);

const partial = (name: string, loss: Loss, floor: Fraction): Rule => ({
  id: `r-exams/${name}`,
  source,
  fraction: (ticks) => greater(floor, subtract(shareOfRight(ticks), loss(ticks))),
});

const minusOne = negate(one);

/** Whole marks or, for anything but a blank, a quarter off. */
const whole: Rule = {
  id: 'r-exams/whole-negative-quarter',
  source,
  fraction: (ticks) => {
    if (isBlank(ticks)) return zero;
    return isExact(ticks) ? one : fraction(-1, 4);
  },
};

/** The evaluation of R/exams: part marks with five ways to deduct, each with the floor 0 or -1, and whole marks with a quarter off. */
export const rExams: readonly Rule[] = [
  partial('none', none, zero),
  partial('false', byWrong, zero),
  partial('false2', byTwoAtLeast, zero),
  partial('true', byRight, zero),
  partial('all', everything, zero),
  partial('false-negative', byWrong, minusOne),
  partial('false2-negative', byTwoAtLeast, minusOne),
  partial('true-negative', byRight, minusOne),
  partial('all-negative', everything, minusOne),
  whole,
];
