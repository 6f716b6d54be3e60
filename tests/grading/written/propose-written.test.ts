import test from 'ava';
import type { RubricPoint } from '../../../src/exam/manifest/question-schema.js';
import { proposeWritten } from '../../../src/grading/written/propose-written.js';
import { sameInBoth } from '../../../src/util/localized-text.js';

const say = {
  zh: '目标词来自文本，不需要人工标签',
  en: 'targets come from the text, no labels are needed',
};

const rubric: readonly RubricPoint[] = [
  {
    marks: 2,
    say,
    accept: [
      { zh: '不需要…标签', en: 'no…labels' },
      { zh: '无监督', en: 'self-supervised' },
    ],
    reject: [{ zh: '人工标注', en: 'labelled by people' }],
  },
  { marks: 1.5, say: { zh: '共 1250 个', en: '1250 of them' }, numbers: [1250, 0.33] },
  {
    marks: 1,
    say: { zh: '有过拟合', en: 'over-fitting' },
    accept: [{ zh: '过拟合', en: 'overfitting' }],
    numbers: [7],
  },
];

/** An answer; of each point whether it is earned (+) or not (-), and unsure (?); the marks. */
const cases: readonly (readonly [string, string, string])[] = [
  ['不需要人工标签', '+ - -', '2'],
  ['不需要任何标签。共 50×5×5 个，约 1/3。7 次后过拟合', '+ + +', '9/2'],
  ['It is self-supervised; overfitting after 7.', '+ - +', '3'],
  ['It is self-supervisd', '+? - -', '2'],
  ['需要标签', '-? - -', '0'],
  ['由人工标注，是无监督', '-? - -', '0'],
  ['不是人工标注的，是无监督', '+ - -', '2'],
  ['共 1250 个', '- -? -', '0'],
  ['1250; 0,33', '- + -', '3/2'],
  ['没有过拟合，7', '- - -?', '0'],
  ['过拟合', '- - -?', '0'],
  ['7', '- - -?', '0'],
  ['卷积核滑动', '- - -', '0'],
  ['', '- - -', '0'],
  [' — \n', '- - -', '0'],
];

for (const [answer, points, marks] of cases)
  test(`${JSON.stringify(answer)} earns ${marks}`, (t) => {
    const proposal = proposeWritten(rubric, answer);
    t.is(
      proposal.rubric
        .map(({ isEarned, isUnsure }) => (isEarned ? '+' : '-') + (isUnsure ? '?' : ''))
        .join(' '),
      points,
    );
    t.is(proposal.marks, marks);
  });

/** An answer, a point, its evidence and the reason. */
const reasons: readonly (readonly [string, number, readonly string[], string, string])[] = [
  ['它不需要标签。', 0, ['不需要标签'], '说到“不需要…标签”', 'says "no…labels"'],
  [
    '它需要标签。',
    0,
    ['需要标签'],
    '可能说反了：要求“不需要…标签”',
    'said the opposite? wanted: "no…labels"',
  ],
  [
    '没有 过拟合',
    2,
    ['没有 过拟合'],
    '可能说反了：要求“过拟合”；缺少数 7',
    'said the opposite? wanted: "overfitting"; missing numbers: 7',
  ],
  [
    '由人工标注',
    0,
    ['人工标注'],
    '与要点矛盾，可能说反了：“人工标注”',
    'contradicts the point, said the opposite? "labelled by people"',
  ],
  ['标签', 0, ['标签'], '同一句中缺少“不需要”', 'not all of it in one sentence: "no…labels"'],
  ['labels', 0, ['labels'], '同一句中没有说全“不需要…标签”', 'not in the same sentence: "no"'],
  ['１２５０', 1, ['１２５０'], '缺少数 0.33', 'missing numbers: 0.33'],
  ['1250, 1/3', 1, ['1250', '1/3'], '找到数 1250、0.33', 'has the numbers 1250, 0.33'],
  ['', 0, [], '没有作答', 'nothing was answered'],
];

for (const [answer, point, shown, zh, en] of reasons)
  test(`the reason for ${JSON.stringify(answer)}, point ${point}: ${en}`, (t) => {
    const proposal = proposeWritten(rubric, answer).rubric[point];
    t.deepEqual(proposal?.why, { zh, en });
    t.deepEqual(
      proposal?.evidence.map(([from, to]) => answer.slice(from, to)),
      shown,
    );
  });

const wordingOnly: readonly RubricPoint[] = [
  {
    marks: 2,
    say: {
      zh: '卷积层的参数不随图像的高和宽改变，只取决于滤波器大小和通道数',
      en: 'the parameters of a convolution do not depend on height and width, only on filter size and channels',
    },
  },
  { marks: 2, say: { zh: '$25\\times(9+1)=250$', en: '$25\\times(9+1)=250$' } },
  { marks: 1, say: { zh: '另一个', en: 'another one' } },
];

/** An answer, and what is proposed where only the wording of the points is known. */
const byWording: readonly (readonly [string, string])[] = [
  ['参数个数只取决于滤波器大小和通道数，与图像的高和宽无关', '+ - -?'],
  [
    'It depends on the filter size and the channels, not on height and width. 25*10 = 250 in all',
    '+ + -?',
  ],
  ['参数个数取决于图像的高和宽', '-? - -?'],
  ['我不知道', '- - -?'],
];

for (const [answer, expected] of byWording)
  test(`by the wording alone, “${answer}” gives ${expected}`, (t) => {
    t.is(
      proposeWritten(wordingOnly, answer)
        .rubric.map(({ isEarned, isUnsure }) => (isEarned ? '+' : '-') + (isUnsure ? '?' : ''))
        .join(' '),
      expected,
    );
  });

test('copying the question earns nothing, by alternatives or by wording', (t) => {
  const stem = {
    zh: '为什么词向量的训练不需要人工标签？请说明目标词从哪里来，损失怎样计算。',
    en: 'Why are no labels needed to train word vectors? Say where the targets come from.',
  };
  for (const [answer, known] of [
    [stem.zh, rubric],
    [stem.en, rubric],
    [stem.zh, [{ marks: 2, say }]],
    [stem.en, [{ marks: 2, say }]],
  ] as const)
    t.is(proposeWritten(known, answer, { questions: [stem] }).marks, '0', answer);
  t.is(proposeWritten(rubric, '不需要标签', { questions: [stem] }).marks, '2');
});

test('a point near its wording, though in none of its alternatives, is shown to a person', (t) => {
  const [point] = proposeWritten(
    [{ marks: 1, say, accept: [sameInBoth('self-supervised')] }],
    '目标词来自文本本身，不需要人工的标签',
  ).rubric;
  t.like(point, { isEarned: false, isUnsure: true });
  t.regex(point?.why.en ?? '', /near the wording/);
});

test('both languages are tried whatever the answer is written in', (t) => {
  const point = { marks: 1, say, accept: [{ zh: '权重共享', en: 'weight sharing' }] };
  for (const answer of ['采用 weight sharing 的方法', 'it uses 权重共享 here'])
    t.is(proposeWritten([point], answer).marks, '1', answer);
});

test('an answer of 100 kB is read to its end', (t) => {
  const filler = '卷积核在图像上滑动得到特征图，'.repeat(7000);
  t.true(filler.length > 100_000);
  const end = '不需要标签';
  const proposal = proposeWritten(rubric, `${filler}。${end}`);
  t.true(proposal.rubric[0]?.isEarned);
  t.deepEqual(proposal.rubric[0]?.evidence, [[filler.length + 1, filler.length + 1 + end.length]]);
});

/** Texts on which naive patterns and counts run away. */
const hostile: readonly (readonly [string, string])[] = [
  ['negations', '不'.repeat(50_000)],
  ['fillers', '过的'.repeat(25_000)],
  ['brackets', '('.repeat(50_000)],
  ['nested brackets', `${'（'.repeat(25_000)}过${'）'.repeat(25_000)}`],
  ['digits', '9'.repeat(50_000)],
  ['factors', '9*'.repeat(25_000)],
  ['powers', '10^'.repeat(20_000)],
  ['accents', `e${'\u0301'.repeat(50_000)}`],
  ['lone surrogates', '\ud800\udc00\udc00\ud800'.repeat(10_000)],
  ['backslashes and braces', '\\frac{'.repeat(10_000)],
  ['control characters', '\u0000\u001b[31m\r'.repeat(10_000)],
  ['one long word', 'overfittin'.repeat(6000)],
  ['spaces', ' '.repeat(100_000)],
  [
    'different words',
    Array.from({ length: 12_000 }, (_, n) => `selfsup${n.toString(36)}`).join(' '),
  ],
];

for (const [name, answer] of hostile)
  test(`an answer made of ${name} is read like any other`, (t) => {
    const { marks, rubric: points } = proposeWritten(rubric, answer);
    t.is(marks, '0');
    t.is(points.length, rubric.length);
  });
