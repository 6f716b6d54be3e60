import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import type { QuestionContent } from '../../../src/authoring/question-content.js';

const { items, problems } = loadBank('tests/authoring/bank/fixtures/sound/every-kind.yaml');

function contentOf<Kind extends QuestionContent['kind']>(
  id: string,
  kind: Kind,
): QuestionContent & { readonly kind: Kind } {
  const item = items.find((one) => one.id === id);
  const content = item?.source === 'written' ? item.content : undefined;
  if (content?.kind !== kind) throw new Error(`${id} is not ${kind}`);
  return content as QuestionContent & { readonly kind: Kind };
}

test('an item of every kind is sound', (t) => {
  t.deepEqual(problems, []);
  t.is(items.length, 9);
});

test('a statement keeps its key and the misconception of those who miss it', (t) => {
  t.like(contentOf('cnn.size.same', 'true-false'), { answer: false, mistake: 'same-vs-valid' });
});

test('options keep their order, and are shuffled unless the author forbids it', (t) => {
  const single = contentOf('cnn.size.formula', 'single');
  t.deepEqual(single.options, [
    { text: { zh: '$n-f+1$', en: '$n-f+1$' }, correct: true },
    { text: { zh: '$n-f$', en: '$n-f$' }, correct: false, mistake: 'forgot-plus-one' },
    { text: { zh: '$n$', en: '$n$' }, correct: false },
  ]);
  t.true(single.shuffle);
  t.false(contentOf('cnn.size.layers', 'multiple').shuffle);
});

test('line breaks of a program are kept', (t) => {
  t.regex(
    contentOf('cnn.size.layers', 'multiple').stem.en,
    /is\n\n```python\nx = .*\n```\n\nWhich/,
  );
});

test('a wrong value is printed and judged like the key', (t) => {
  const { answer, wrongValues } = contentOf('cnn.size.mean', 'numeric');
  t.deepEqual(answer, {
    type: 'number',
    value: 0.525,
    decimals: 3,
    tolerance: { kind: 'absolute', value: 0.002 },
    unit: { zh: '秒', en: 'seconds' },
  });
  t.deepEqual(wrongValues, [{ answer: { ...answer, value: 0.5 }, mistake: 'forgot-padding' }]);
});

test('a figure belongs to the question', (t) => {
  t.like(contentOf('cnn.size.number', 'numeric').figure, {
    kind: 'sliding-window',
    alt: { zh: '窗口', en: 'A window' },
  });
});

test('there is room for two lines for each point of the rubric, and one', (t) => {
  t.is(contentOf('cnn.size.why', 'short').space, 5);
  t.deepEqual(
    contentOf('cnn.size.chain', 'comprehensive').parts.map(({ space }) => space),
    [3, 12],
  );
});

test('the solution of a comprehensive question is that of its parts', (t) => {
  const { why, parts } = contentOf('cnn.size.chain', 'comprehensive');
  t.is(why.en, 'Solution of the first part.\n\nSolution of the second part.');
  t.deepEqual(parts[0]?.answer, { type: 'shape', dimensions: [26, 26, 8] });
  t.false('answer' in (parts[1] ?? {}));
});

test('a program is judged by its task', (t) => {
  t.like(contentOf('cnn.size.program', 'code'), { task: 'mnist-cnn' });
  t.regex(contentOf('cnn.size.program', 'code').why.en, /mnist-cnn/);
});

test('points and remarks are kept beside the content', (t) => {
  const find = (id: string) => items.find((item) => item.id === id);
  t.like(find('cnn.size.why'), { points: 10 });
  t.like(find('cnn.size.formula'), {
    reserved: true,
    enemies: ['cnn.size.same'],
    remarks: {
      author: 'Li',
      source: 'final of 2024',
      tags: ['formula'],
      note: { zh: '去年考过', en: 'Asked last year' },
    },
  });
});
