import test from 'ava';
import type { Known } from '../../../../src/authoring/bank/checks/check.js';
import { textChecks, textGates } from '../../../../src/authoring/bank/checks/index.js';

const known: Known = {
  topics: [],
  places: new Map(),
  complete: true,
  generators: [],
  tasks: [],
  misconceptions: [],
  checkText: (markdown) => (markdown.includes('\\bad') ? { zh: '坏', en: 'bad' } : undefined),
  trials: 0,
};

/** Check, Chinese, English, and the languages that are complained about ('both' for the two together). */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['numbers-differ', '有 3 层', 'It has 3 layers', []],
  ['numbers-differ', '有三层', 'It has three layers', []],
  ['numbers-differ', '有 3 层', 'It has three layers', ['both']],
  ['numbers-differ', '先 3 后 4', '4 after 3', []],
  ['numbers-differ', '3 与 3', '3 and', ['both']],
  ['numbers-differ', '共 60000 幅', '60,000 images', []],
  ['numbers-differ', '共 1,250 个', '1250 of them', []],
  ['numbers-differ', '依次为 0，3，3，0', '0, 3, 3, 0', []],
  ['numbers-differ', '坐标 (1,200)', 'at (1,200)', []],
  ['numbers-differ', '为 0.5', 'is 0.05', ['both']],
  ['numbers-differ', '公式 $2x$ 和代码 `3`', 'the formula $4x$ and code `5`', []],
  ['code-differs', '用 `a b`', 'use `a b`', []],
  ['code-differs', '先 `a` 后 `b`', '`b` after `a`', []],
  ['code-differs', '用 `a b`', 'use `ab`', ['both']],
  ['code-differs', '用 ``a`b``', 'use ``a`b``', []],
  ['code-differs', '```\nf()  # 第 1 步\n```', '```\nf()  # step 1\n```', []],
  ['code-differs', '```\nf()  # 第 1 步\n```', '```\nf()  # step 2\n```', ['both']],
  ['code-differs', '```python\nf()\n```', '```python\ng()\n```', ['both']],
  ['formulas-differ', '其中 $a$，$b$', 'where $b$, $a$', []],
  ['formulas-differ', '其中 $a$', 'where $b$', ['both']],
  ['formulas-differ', '$n_{\\text{输出}}$', '$n_{\\text{out}}$', []],
  ['formulas-differ', '$\\textbf{大 {的}} + 1$', '$\\textbf{big {one}} + 1$', []],
  ['formulas-differ', '$\\mathrm{a}$', '$\\mathrm{b}$', ['both']],
  ['formulas-differ', '$a\n+ b$', '$a + b$', []],
  ['formulas-differ', '式\n\n$$a$$\n', 'so\n\n$$a$$\n', []],
  ['formulas-differ', '代码 `$x$`', 'code `$y$`', []],
  ['unbalanced-dollar', '$a$ 与 $b', '$a$ and $b$', ['zh']],
  ['unbalanced-dollar', '值 \\$3', 'worth \\$3', []],
  ['unbalanced-dollar', '`$`', '`$`', []],
  ['unbalanced-dollar', '甲 $a\n\nb$ 乙', 'A $a\nb$ B', ['zh']],
  ['unbalanced-dollar', '如 $$a$$ 式', 'as\n\n$$a$$\n\nsays', ['zh']],
  ['unbalanced-dollar', '$a\\$b$', '$a\\$b$', []],
  ['missing-translation', '卷积', 'convolution', []],
  ['missing-translation', 'mini-batch SGD', 'mini-batch SGD', []],
  ['missing-translation', 'This is one sentence', 'This is one sentence', ['zh']],
  ['missing-translation', '$\\text{输入}$', '$\\text{输入}$', ['en']],
  ['missing-translation', '词“猫”', 'the word “猫” (cat)', []],
  ['missing-translation', '卷积', '卷积', ['en']],
  ['missing-translation', '\n', 'text', ['zh']],
  ['missing-translation', '26', '26', []],
  ['formula-error', '好 $a$', 'good $a$', []],
  ['formula-error', '坏 $\\bad$', 'bad $\\bad$', ['zh', 'en']],
  ['formula-error', '$\\bad$', '$\\bad$', ['zh']],
];

for (const [code, zh, en, expected] of cases)
  test(`${code} has ${expected.length === 0 ? 'nothing' : expected.join(' and ')} to say of ${JSON.stringify([zh, en])}`, (t) => {
    const check = [...textGates, ...textChecks].find((one) => one.code === code);
    const found = check?.check({ zh, en }, known) ?? [];
    t.deepEqual(
      found.map(({ language }) => language ?? 'both'),
      expected,
    );
  });

test('formulas are not looked at where nobody can judge them', (t) => {
  const check = textChecks.find(({ code }) => code === 'formula-error');
  t.deepEqual(check?.check({ zh: '\\bad', en: '\\bad' }, { ...known, checkText: undefined }), []);
});

test('a long list of differences is cut', (t) => {
  const check = textChecks.find(({ code }) => code === 'numbers-differ');
  const [finding] = check?.check({ zh: '1 2 3 4 5 6 7', en: 'none' }, known) ?? [];
  t.is(
    finding?.message.en,
    'the numbers differ between Chinese and English: only in Chinese: 1, 2, 3, 4, 5, …',
  );
});
