import test from 'ava';
import { createMarkdownCheck } from '../../src/paper/check-markdown.js';

const check = await createMarkdownCheck();

const right: readonly string[] = [
  '普通的文字，and English: **bold**, *italic*, `code`.',
  '$\\frac{1}{2}$ 与 $$x^2$$',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '```python\nif x:\n\ty = "中"\n```',
  '- 一\n- 二',
  '名字：镕 喆 堃；√ × ① “引号” ——',
  '5\u00a0px',
];
for (const text of right)
  test(`${JSON.stringify(text)} can be printed`, (t) => {
    t.is(check(text), undefined);
  });

const wrong: readonly (readonly [text: string, en: RegExp, zh: RegExp])[] = [
  [
    '$\\fracc12$',
    /the formula \$\\fracc12\$ is wrong: Undefined control sequence \\fracc/,
    /公式 \$\\fracc12\$ 有误/,
  ],
  ['a\n\n$$\n\\left( x\n$$', /is wrong: Extra \\left or missing \\right/, /有误/],
  ['![a](b.png)', /cannot be printed: papers cannot print the Markdown "image"/, /无法排版/],
  ['> a', /cannot be printed: .*blockquote/, /无法排版/],
  [
    '::: title {}',
    /cannot be printed: the template does not close the directive "title"/,
    /无法排版/,
  ],
  ['他说**“好”**了', /"\*\*" did not become bold/, /没有变成粗体/],
  ['a \u{1f600}', /no font has the character "😀"/, /字体中没有字符“😀”/],
  ['`\u{1f600}`', /no font has the character "😀"/, /字体中没有字符/],
  ['```\n\u{1f600}\n```', /no font has the character "😀"/, /字体中没有字符/],
];
for (const [text, en, zh] of wrong)
  test(`${JSON.stringify(text)} cannot be printed, and the reason is told`, (t) => {
    const problem = check(text);
    t.regex(problem?.en ?? '', en);
    t.regex(problem?.zh ?? '', zh);
  });

test('stars in code and formulas are not taken for bold', (t) => {
  t.is(check('`2**3` and $a**b$'), undefined);
});
