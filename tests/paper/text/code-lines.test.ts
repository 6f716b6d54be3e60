import test from 'ava';
import { codeLines } from '../../../src/paper/text/code-lines.js';

test('a listing keeps its lines and its own spaces', (t) => {
  t.deepEqual(codeLines('def f(x):\n\treturn x\n\nf(1)  ', { width: 80, language: 'en' }), [
    '    def f(x):',
    '        return x',
    '',
    '    f(1)',
  ]);
});

const cuts: readonly (readonly [title: string, code: string, lines: readonly string[]])[] = [
  [
    'a long line goes on after a mark, broken after a comma',
    "model.add(Conv2D(32, (3, 3), activation='relu'))",
    ['  model.add(Conv2D(32, (3, 3),', "  ↪ activation='relu'))"],
  ],
  [
    'a name is not cut where it fits on a line',
    'x_train_images.reshape(sixty_thousand_images)',
    ['  x_train_images.reshape(', '  ↪ sixty_thousand_images)'],
  ],
  [
    'what has no place to be cut is cut at the edge',
    'a'.repeat(50),
    [`  ${'a'.repeat(38)}`, `  ↪ ${'a'.repeat(12)}`],
  ],
];

for (const [title, code, lines] of cuts)
  test(title, (t) => {
    t.deepEqual(codeLines(code, { width: 40, language: 'en' }), lines);
  });
