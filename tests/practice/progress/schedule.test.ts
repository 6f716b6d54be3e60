import test from 'ava';
import { overdue, schedules } from '../../../src/practice/progress/schedule.js';
import { day, sampleCard, sampleReview } from '../../support/practice-cards.js';

const card = sampleCard('a', 'cnn');

/** Days from the last of some reviews to the next; each review comes when the card is due. */
function intervals(shares: readonly number[], hints = 0): number[] {
  const reviews = [];
  const days = [];
  let at = 10 * day;
  for (const share of shares) {
    reviews.push(sampleReview(card, at, { share, hints }));
    const schedule = schedules(reviews).get('a');
    if (!schedule) throw new Error('no schedule');
    days.push((schedule.due - at) / day);
    at = schedule.due;
  }
  return days;
}

test('intervals grow with right answers', (t) => {
  const days = intervals([1, 1, 1, 1]);
  t.true(
    days.every((value, index) => index === 0 || value > (days[index - 1] ?? 0)),
    days.join(' '),
  );
  t.true((days[0] ?? 0) >= 1 && (days[0] ?? 0) <= 5);
  t.true((days[3] ?? 0) > 20);
});

test('a wrong answer makes the interval short again', (t) => {
  const [, , long = 0, short = 0] = intervals([1, 1, 1, 0]);
  t.true(short < long / 3, `${long} ${short}`);
});

test('answers with hints come back sooner than those without', (t) => {
  const [, , unaided = 0] = intervals([1, 1, 1]);
  const [, , aided = 0] = intervals([1, 1, 1], 1);
  t.true(aided < unaided);
});

test('the schedule follows from the log alone', (t) => {
  const reviews = [sampleReview(card, day), sampleReview(card, 5 * day, { share: 0 })];
  t.deepEqual(schedules(reviews), schedules(reviews));
});

test('two answers in one moment are both counted', (t) => {
  const reviews = [sampleReview(card, 5 * day), sampleReview(card, 5 * day)];
  const schedule = schedules(reviews).get('a');
  t.true((schedule?.due ?? 0) > 5 * day);
});

test('overdue is counted in intervals', (t) => {
  const schedule = { due: 4 * day, lastAsked: 2 * day, interval: 2 * day };
  t.is(overdue(schedule, 5 * day), 0.5);
  t.is(overdue(schedule, 3 * day), -0.5);
});
