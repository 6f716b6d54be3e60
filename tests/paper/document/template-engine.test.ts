import test from 'ava';
import { createTemplates } from '../../../src/paper/document/template-engine.js';
import { TemplateError } from '../../../src/paper/document/template-error.js';
import { both } from '../../support/paper-exam.js';

const fill = (
  source: string,
  view: object,
  others: Readonly<Record<string, string>> = {},
): string => createTemplates({ paper: source, ...others })('paper', view);
const text = both('中', 'en');

const cases: readonly (readonly [what: string, source: string, view: object, result: string])[] = [
  ['values are printed as they are', '{{a}}', { a: '$x < y$ & "z"' }, '$x < y$ & "z"'],
  ['templates include each other', '{{> stem}}', { a: 1 }, 'stem 1'],
  [
    'the attributes of a directive are JSON',
    '{{json (object label=a)}}',
    { a: '"1"\n{}' },
    '{"label":"\\"1\\"\\n{}"}',
  ],
  [
    'an attribute that is missing is left out',
    '{{json (object label=a box=b)}}',
    { a: 1 },
    '{"label":1}',
  ],
  ['counting begins at 1', '{{#each a}}{{increment @index}}{{/each}}', { a: ['x', 'y'] }, '12'],
  ['a text in Chinese', '{{text a}}', { language: 'zh', a: text }, '中'],
  ['a text in English', '{{text a}}', { language: 'en', a: text }, 'en'],
  [
    'a text in both',
    '{{text a}}',
    { language: 'both', a: text },
    '中\n\n::: second {"language":"en"}\n\nen\n\n:::',
  ],
  [
    'a text that is the same in both is printed once',
    '{{text a}}',
    { language: 'both', a: both('$x$', '$x$') },
    '$x$',
  ],
  [
    'points before a Chinese text',
    '{{text a points=2}}',
    { language: 'zh', a: text },
    '（2 分）中',
  ],
  [
    'points before an English text',
    '{{text a points=1}}',
    { language: 'en', a: text },
    '(1 point) en',
  ],
  [
    'points before a displayed formula',
    '{{text a points=2}}',
    { language: 'en', a: both('中', '$$x$$') },
    '(2 points)\n\n$$x$$',
  ],
  ['no points where there are none', '{{text a points=b}}', { language: 'zh', a: text }, '中'],
  [
    'the language is that of the paper, however deep the template',
    '{{#each b}}{{text this}}{{/each}}',
    { language: 'en', b: [text] },
    'en',
  ],
];
for (const [what, source, view, result] of cases)
  test(what, (t) => {
    t.is(fill(source, view, { stem: 'stem {{a}}' }), result);
  });

const wrong: readonly (readonly [what: string, source: string, message: RegExp])[] = [
  [
    'a template that does not parse',
    '{{#if a}}',
    /the template "paper" cannot be read: Parse error/,
  ],
  [
    'a helper that does not exist',
    '{{upper a b}}',
    /the template "paper" cannot be filled: Missing helper: "upper"/,
  ],
  [
    'a partial that does not exist',
    '{{> other}}',
    /the template "paper" cannot be filled: .*other/,
  ],
];
for (const [what, source, message] of wrong)
  test(`${what} is told with the name of the template`, (t) => {
    t.throws(() => fill(source, {}), { instanceOf: TemplateError, message });
  });

test('a template that does not exist is told with those that do', (t) => {
  t.throws(() => createTemplates({ paper: '', stem: '' })('papre', {}), {
    instanceOf: TemplateError,
    message: 'there is no template "papre"; there are: paper, stem',
  });
});
