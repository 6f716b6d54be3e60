import test from 'ava';
import { Progbar } from '../../../src/keras/callbacks/progbar.js';
import { inSession, Session } from '../../../src/keras/base/session.js';
import { classes } from '../../../src/keras/classes.js';

/** What is written while the clock goes on by `tick` seconds each time it is asked. */
function written(work: () => void, tick = 0.06): string {
  let text = '';
  let calls = 0;
  const session = new Session({
    seed: 'test',
    classes,
    write: (part) => (text += part),
    now: () => 1000 + ++calls * tick,
  });
  inSession(session, work);
  return text;
}

const bar = (count: string, done: number, left: number): string =>
  `\u001b[1m${count}\u001b[0m ${done > 0 ? `\u001b[32m${'━'.repeat(done)}\u001b[0m` : ''}` +
  `\u001b[37m${'━'.repeat(left)}\u001b[0m`;

const seconds = '\u001b[1m0s\u001b[0m';
const back = (width: number): string => '\b'.repeat(width);

test('a bar grows, averages its figures, and shows the last ones at the end', (t) => {
  const text = written(() => {
    const progbar = new Progbar({ target: 3 });
    progbar.update(1, [['loss', 1]]);
    progbar.update(2, [['loss', 3]]);
    progbar.update(3, [['loss', 5]]);
  });
  t.is(
    text,
    `\r${bar('1/3', 6, 14)} ${seconds} 60ms/step - loss: 1.0000${back(52)}` +
      `\r${bar('2/3', 13, 7)} ${seconds} 60ms/step - loss: 2.0000${back(52)}` +
      `\r${bar('3/3', 20, 0)} ${seconds} 60ms/step - loss: 5.0000\n`,
  );
});

test('figures that are stateful are shown as they are', (t) => {
  const text = written(() => {
    const progbar = new Progbar({ target: 3, stateful: ['loss'] });
    progbar.update(1, [['loss', 1]]);
    progbar.update(2, [['loss', 3]]);
  });
  t.true(text.endsWith('loss: 3.0000'));
});

test('steps can be added', (t) => {
  const text = written(() => {
    const progbar = new Progbar({ target: 10, width: 10 });
    for (let round = 0; round < 3; round++) progbar.add(4, [['a', 0.5]]);
  });
  t.is(
    text,
    `\r${bar(' 4/10', 4, 6)} ${seconds} 15ms/step - a: 0.5000${back(41)}` +
      `\r${bar(' 8/10', 8, 2)} ${seconds} 15ms/step - a: 0.5000${back(41)}` +
      `\r${bar('12/10', 12, 0)} ${seconds} 15ms/step - a: 0.5000\n`,
  );
});

test('without a target the steps are counted', (t) => {
  const text = written(() => {
    const progbar = new Progbar({ target: null });
    progbar.update(1, [['loss', 1]]);
    progbar.update(2);
  });
  t.is(
    text,
    `\r      1/Unknown ${seconds} 60ms/step - loss: 1.0000${back(43)}` +
      `\r      2/Unknown ${seconds} 60ms/step - loss: 1.0000`,
  );
});

test('between two drawings at least a twentieth of a second passes', (t) => {
  const text = written(() => {
    const progbar = new Progbar({ target: 9 });
    for (let step = 1; step <= 6; step++) progbar.update(step);
  }, 0.011);
  t.deepEqual(
    text
      .split('\r')
      .slice(1)
      .map((part) => part.slice(4, 7)),
    ['1/9', '6/9'],
  );
});

test('the time that is left is shown in seconds, minutes or hours', (t) => {
  const shown = (tick: number): string =>
    // eslint-disable-next-line no-control-regex -- the codes begin with a control character
    /\u001b\[37m━+\u001b\[0m \u001b\[1m(.*?)\u001b/.exec(
      written(() => {
        new Progbar({ target: 101 }).update(1);
      }, tick),
    )?.[1] ?? '';
  t.deepEqual([shown(0.5), shown(1.5), shown(40)], ['50s', '2:30', '1:06:40']);
});

test('one line at the end, with negative figures in exponent form', (t) => {
  const text = written(() => {
    const progbar = new Progbar({ target: 2, verbose: 2, unitName: 'sample' });
    progbar.update(1, [['loss', 1]]);
    progbar.update(2, [['loss', -0.5]]);
  });
  t.is(text, '2/2 - 0s - 60ms/sample - loss: -5.0000e-01\n');
});
