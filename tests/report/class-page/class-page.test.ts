import test from 'ava';
import type { Exam } from '../../../src/exam/manifest/exam-schema.js';
import { analyseResults } from '../../../src/report/analysis/analyse-results.js';
import { classPage } from '../../../src/report/class-page/class-page.js';
import type { ClassPageOptions } from '../../../src/report/class-page/class-page.js';
import { MarkdownSetter } from '../../../src/report/html/markdown/markdown-setter.js';
import { classExam } from '../../support/class-exam.js';
import { resultsOf } from '../../support/class-results.js';
import type { Sheet } from '../../support/class-results.js';
import { both, examOf, questionOf } from '../../support/paper-exam.js';
import { simulateSheets } from '../../support/simulated-class.js';

const setter = new MarkdownSetter();
test.after.always(() => {
  setter.close();
});

const page = (
  exam: Exam,
  sheets: readonly Sheet[],
  options: ClassPageOptions = { language: 'en' },
): Promise<string> =>
  classPage(
    analyseResults(exam, resultsOf(exam, sheets), [{ id: '9', name: 'A <b>', class: '"1"' }]),
    setter,
    options,
  );

const wrongKey = (students: number): Sheet[] =>
  simulateSheets(classExam(), { seed: 'page', students, truth: { q13: [2] } });

/** The page without its tags. */
const words = (html: string): string =>
  html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00a0]+/g, ' ');

test('a wrong key is told first, with its figures and how to correct it', async (t) => {
  const html = await page(classExam(), wrongKey(300));
  const [, alarm = ''] = /<section class="alarm"[^>]*>([\s\S]*?)<\/section>/.exec(html) ?? [];
  t.regex(
    words(alarm),
    /Q13: the keyed answer B has r = −0\.\d\d \(n = \d+\), while C, taken by \d+ % \(n = \d+\), has r = 0\.\d\d: probably the key is wrong/,
  );
  t.deepEqual(alarm.match(/href="#q\d+"/g), ['href="#q13"']);
  t.true(alarm.includes('- question: q13\n  key: C\n'));
  t.true(alarm.includes('<code>gradpaper regrade</code>'));
  t.true(html.indexOf('class="alarm"') < html.indexOf('id="summary"'));
  t.deepEqual(html.match(/<details class="question" id="\w+" open>/g), [
    '<details class="question" id="q13" open>',
  ]);
});

test('without a doubted key there is no alarm', async (t) => {
  const html = await page(classExam(), simulateSheets(classExam(), { seed: '1', students: 300 }));
  t.false(html.includes('<section class="alarm"'));
});

const one = (answers: Sheet['answers']): Sheet[] => [{ id: '1', answers }];
const zeroPoints = (): Exam =>
  examOf([questionOf('single', 1, { points: 0 }), questionOf('short', 2, { points: 0 })]).exam;

const odd: readonly (readonly [string, Exam, readonly Sheet[]])[] = [
  ['no students', classExam(), []],
  ['one student', classExam(), one({ q1: 'T' })],
  ['equal students', classExam(), ['1', '2', '3', '4'].map((id) => ({ id, answers: { q1: 'T' } }))],
  ['questions of no points', zeroPoints(), one({})],
  ['all pending', classExam(), one({ q1: '?', q11: '?', q16: '?', q26: { marks: null } })],
];

for (const [name, exam, sheets] of odd)
  for (const language of ['zh', 'en'] as const)
    test(`the page has no broken number and no empty word: ${name}, ${language}`, async (t) => {
      const html = await page(exam, sheets, { language });
      t.notRegex(words(html), /NaN|Infinity|undefined|null|\[object/);
      t.true(html.includes(language === 'zh' ? '概况' : 'Summary'));
    });

test('what students and authors write is never HTML', async (t) => {
  const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
  const { exam } = examOf([questionOf('single', 1)], {
    title: both(evil, evil),
    course: both(evil, evil),
  });
  const html = await page(exam, [{ id: evil, name: evil, class: evil, answers: { q1: 'B' } }], {
    language: 'en',
    pageOf: ({ id }) => `students/${id}.html`,
  });
  t.is(html.match(/<script>/g)?.length, 1);
  t.false(html.includes('<img'));
  t.true(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  t.notRegex(html, /href="(?!#|students\/)/);
});

test('students link to pages of their own where these exist, and a path cannot become a scheme', async (t) => {
  const linked = await page(classExam(), one({}), {
    language: 'en',
    pageOf: () => 'students/1 a.html',
  });
  t.true(linked.includes('<a href="students/1%20a.html">1</a>'));
  const scheme = await page(classExam(), one({}), {
    language: 'en',
    pageOf: () => 'javascript:alert(1)',
  });
  t.true(scheme.includes('<a href="javascript%3Aalert(1)">1</a>'));
  t.notRegex(await page(classExam(), one({})), /href="students/);
});

test('what waits for a person is said with its questions', async (t) => {
  const html = await page(
    classExam(),
    one({ q1: 'T', q26: { marks: null }, q27: { marks: null } }),
  );
  t.regex(
    words(html),
    /Not final: a person has yet to mark 2 answers of 1 student\. Until then they count 0/,
  );
  t.regex(words(html), /Waiting: Q26 \(1\), Q27 \(1\)/);
});

test('no element has a style of its own, which the policy would refuse', async (t) => {
  t.notRegex(await page(classExam(), wrongKey(30)), /<[^>]* style=/);
});

test('every id is there once, and every link within the page leads somewhere', async (t) => {
  const html = await page(classExam(), wrongKey(60));
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  t.is(new Set(ids).size, ids.length);
  for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) t.true(ids.includes(target), target);
});

for (const language of ['zh', 'en'] as const)
  test(`the same class gives the same page, whatever was set before (${language})`, async (t) => {
    const first = await page(classExam(), wrongKey(40), { language });
    const fresh = new MarkdownSetter();
    t.teardown(() => {
      fresh.close();
    });
    const report = analyseResults(classExam(), resultsOf(classExam(), wrongKey(40)), [
      { id: '9', name: 'A <b>', class: '"1"' },
    ]);
    t.is(await classPage(report, fresh, { language }), first);
  });

for (const [students, most] of [
  [300, 1_000_000],
  [5000, 3_000_000],
] as const)
  test(`the page of ${students} students stays below ${most} bytes`, async (t) => {
    t.true(Buffer.byteLength(await page(classExam(), wrongKey(students))) < most);
  });
