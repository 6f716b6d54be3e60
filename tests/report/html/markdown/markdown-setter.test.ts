import test from 'ava';
import { highlight } from '../../../../src/paper/document/highlight.js';
import { TemplateError } from '../../../../src/paper/document/template-error.js';
import { drawFigure } from '../../../../src/paper/figures/draw-figure.js';
import { MarkdownSetter } from '../../../../src/report/html/markdown/markdown-setter.js';
import { colourClass, hasDarkColour } from '../../../../src/report/html/markdown/paper-colours.js';
import { squareTypesetter } from '../../../support/paper-typesetter.js';
import { sampleFigures } from '../../../support/sample-figures.js';

const setter = new MarkdownSetter();
test.after.always(() => {
  setter.close();
});

const figures = Object.values(sampleFigures);
const blockOf = async (text: string): Promise<string> =>
  (await setter.page({ blocks: [text], inlines: [], figures: [] }, 'en')).block(text).html;

const cases: readonly (readonly [markdown: string, html: string])[] = [
  ['a <b> & "c"', '<p>a &lt;b&gt; &amp; &quot;c&quot;</p>'],
  ['**a** *b* `c<d`', '<p><strong>a</strong> <em>b</em> <code class="c1f3a5f">c&lt;d</code></p>'],
  ['a\\\nb', '<p>a<br>b</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['2. a\n3. b', '<ol start="2"><li>a</li><li>b</li></ol>'],
  ['1. a\n\n   b', '<ol><li><p>a</p><p>b</p></li></ol>'],
  ['# Head', '<p><strong>Head</strong></p>'],
  [
    '| | n |\n|:--|--:|\n| a | 1 |',
    '<div class="given"><table><thead><tr><td></td><th scope="col" class="right">n</th></tr></thead><tbody><tr><td>a</td><td class="right">1</td></tr></tbody></table></div>',
  ],
];
for (const [markdown, html] of cases)
  test(`${JSON.stringify(markdown)} becomes HTML`, async (t) => {
    t.is(await blockOf(markdown), html);
  });

test('code has numbered lines in the colours of the paper', async (t) => {
  const html = await blockOf('```python\nx = "<b>"  # 1\nreturn x\n```');
  t.is(html.match(/class="line"/g)?.length, 2);
  t.regex(html, /<span class="c0a6b32">&quot;&lt;b&gt;&quot;<\/span>/);
  t.regex(html, /<span class="c5a2ca0 bold">return<\/span>/);
});

test('only what is wide is a stop of the keyboard', async (t) => {
  t.false((await blockOf('```\nshort\n```')).includes('tabindex'));
  t.true((await blockOf(`\`\`\`\n${'x'.repeat(60)}\n\`\`\``)).includes('tabindex="0"'));
  t.false((await blockOf('$$a=b$$')).includes('tabindex'));
  t.true((await blockOf(`$$${'a+'.repeat(20)}b$$`)).includes('tabindex="0"'));
});

test('every colour of code and figures has one for the dark', (t) => {
  const code = highlight('@a\ndef f(x):  # c\n  return len("s") + 1 + True', 'python').flat();
  const inFigures = figures.flatMap((figure) =>
    Array.from(
      JSON.stringify(drawFigure(figure, { typesetter: squareTypesetter, language: 'zh' })).matchAll(
        /"(#[0-9a-f]{6})"/g,
      ),
      ([, colour = '']) => colour,
    ),
  );
  const colours = new Set([...code.map(({ color }) => color), ...inFigures]);
  t.true(colours.size > 8);
  t.deepEqual(
    [...colours].filter((colour) => !hasDarkColour(colour)),
    [],
  );
  t.is(colourClass('#1f1f1f'), 'c1f1f1f');
});

test('a formula is a picture that is read out, as high as it is and on the baseline', async (t) => {
  const page = await setter.page(
    { blocks: [], inlines: ['设 $\\frac{x_1}{2}<"3"$'], figures: [] },
    'zh',
  );
  const { html } = page.inline('设 $\\frac{x_1}{2}<"3"$');
  t.true(html.includes('role="img" aria-label="x₁/2 &lt; &quot;3&quot;"'), html);
  const [, name = ''] = /<svg class="m (\w+)/.exec(html) ?? [];
  t.regex(page.styles(), new RegExp(`\\.${name}\\{height:[\\d.]+em;vertical-align:-[\\d.]+em\\}`));
  const [, symbol = ''] = /href="#(\w+)"/.exec(html) ?? [];
  t.true(page.symbols().html.includes(`<symbol id="${symbol}" `));
});

const lines: readonly (readonly [markdown: string, kept: RegExp])[] = [
  ['若 $x$，则', /<span class="held"><svg[^]*<\/svg>，<\/span>则/],
  ['（$x$）', /<span class="held">（<svg[^]*<\/svg>）<\/span>/],
  ['the $n$-th one', /the <span class="held"><svg[^]*<\/svg>-th<\/span> one/],
  ['$x$ and', /<p><svg[^]*<\/svg> and/],
];
for (const [markdown, kept] of lines)
  test(`no line ends where it may not in ${markdown}`, async (t) => {
    t.regex(await blockOf(markdown), kept);
  });

test('a long formula may be parted before a relation, and is told once', async (t) => {
  const html = await blockOf('若 $z_1=0.5\\times 1.5+0.8=2.05$，');
  t.true((html.match(/<svg /g)?.length ?? 0) >= 2);
  t.is(html.match(/role="img"/g)?.length, 1);
  t.regex(
    html,
    /<span class="held"><svg[^>]*aria-hidden="true"><use href="#\w+"\/><\/svg>，<\/span>/,
  );
});

test('figures have their words, and every symbol that a page uses is defined', async (t) => {
  const page = await setter.page({ blocks: ['$x$ $x$'], inlines: [], figures }, 'zh');
  const html =
    figures.map((figure) => page.figure(figure).html).join('') + page.block('$x$ $x$').html;
  const symbols = page.symbols().html;
  const used = new Set(
    Array.from(`${html}${symbols}`.matchAll(/href="?#(\w+)/g), ([, id = '']) => id),
  );
  t.deepEqual(
    [...used].filter((id) => !symbols.includes(`id="${id}"`)),
    [],
  );
  t.is(html.match(/class="figure" role="img" aria-label="图"/g)?.length, figures.length);
});

test('the same texts give the same page, whatever was set before', async (t) => {
  const texts = { blocks: ['$a$', '$b+c$'], inlines: ['$d$'], figures: [] };
  const other = new MarkdownSetter();
  const [one, two] = [await setter.page(texts, 'zh'), await other.page(texts, 'zh')];
  other.close();
  t.is(one.symbols().html + one.styles(), two.symbols().html + two.styles());
  t.is(one.block('$b+c$').html, two.block('$b+c$').html);
});

test('a text that was not announced, and Markdown that papers lack, are told', async (t) => {
  const page = await setter.page({ blocks: ['a'], inlines: [], figures: [] }, 'zh');
  t.throws(() => page.block('b'), { message: /not made for this: b/ });
  await t.throwsAsync(blockOf('> quoted'), { instanceOf: TemplateError });
});
