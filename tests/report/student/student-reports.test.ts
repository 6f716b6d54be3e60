import test from 'ava';
import type { Exam } from '../../../src/exam/manifest/exam-schema.js';
import { MarkdownSetter } from '../../../src/report/html/markdown/markdown-setter.js';
import { StudentReports } from '../../../src/report/student/student-reports.js';
import type { StudentResult } from '../../../src/grading/results/result.js';
import type { Language } from '../../../src/util/localized-text.js';
import { Printer } from '../../../src/paper/printer.js';
import { resultsOf } from '../../support/class-results.js';
import { drawSmall, loadSmallBank } from '../../support/exam-fixtures.js';
import { packageTemplates } from '../../support/paper-printer.js';
import {
  answered,
  everyFate,
  numbered,
  reportExam,
  studentOf,
} from '../../support/student-report.js';

const setter = new MarkdownSetter();
const printer = new Printer(packageTemplates);
test.after.always(() => {
  setter.close();
  printer.close();
});

async function use<Result>(
  exam: Exam,
  language: Language,
  action: (reports: StudentReports) => Promise<Result>,
): Promise<Result> {
  const reports = new StudentReports(exam, language, setter);
  try {
    return await action(reports);
  } finally {
    reports.close();
  }
}

const pageOf = (exam: Exam, result: StudentResult, language: Language): Promise<string> =>
  use(exam, language, (reports) => reports.page(result));

const exam = reportExam();

test('the page says it all in Chinese', async (t) => {
  const page = await pageOf(exam, everyFate(exam), 'zh');
  for (const text of [
    '<html lang="zh-CN">',
    '《深度学习》期末考试（A 卷）',
    '<strong>7</strong> / 17',
    '成绩未定：还有 1 个答案等待人工评阅，最终得分在 7 到 9 分之间。',
    '<strong>忘记填充</strong><span class="advice">练</span>',
    '<h4 id="q2-title">第 2 题</h4><span class="verdict wrong"><span class="sign" aria-hidden="true">✗</span> 错误</span><span class="worth">0 / 2 分</span>',
    '<mark>第一点</mark>，还有别的',
    '评阅人的说明：第二点没有说到',
    '此题得分由教师更正：机房停电',
    '这一步不重复扣分',
    '待评阅',
  ])
    t.true(page.includes(text), text);
  t.false(page.includes('读不懂'));
});

test('the page says it all in English', async (t) => {
  const page = await pageOf(exam, everyFate(exam), 'en');
  for (const text of ['<html lang="en">', 'Question by question', 'Right answer', 'Not answered'])
    t.true(page.includes(text), text);
  const own = page.replace(/<style>[^]*<\/style>|李镕|〇|1班|第一点|还有别的/gu, '');
  t.deepEqual(own.match(/\p{Script=Han}+/gu) ?? [], []);
});

test('the worked solution is folded where the answer was right, and open elsewhere', async (t) => {
  const folded = async (result: StudentResult) => {
    const page = await pageOf(exam, result, 'en');
    const article = page.split('id="q2"')[1]?.split('</article>')[0] ?? '';
    return article.includes('<details class="solution">');
  };
  t.true(await folded(studentOf(exam, [])));
  t.false(await folded(everyFate(exam)));
});

test('names and answers do no harm', async (t) => {
  const page = await pageOf(exam, everyFate(exam), 'zh');
  t.true(page.includes('&lt;b&gt;李镕&lt;/b&gt;'));
  t.true(page.includes('&lt;img src=x onerror=alert(1)&gt; $1$ **2** ::: 〇😀'));
  t.false(page.includes('<img'));
  t.false(page.includes('<b>'));
  await t.notThrowsAsync(use(exam, 'zh', (reports) => reports.pdf(everyFate(exam), printer)));
});

test('a page names nobody else, and does not depend on who was before', async (t) => {
  const [one, two] = [
    everyFate(exam),
    studentOf(exam, [answered(numbered(exam, 2), { answer: 'D' })], { id: '77', name: '王某' }),
  ];
  const pages = await use(exam, 'zh', async (reports) => [
    await reports.page(two),
    await reports.page(one),
  ]);
  t.deepEqual(pages, [await pageOf(exam, two, 'zh'), await pageOf(exam, one, 'zh')]);
  t.false(pages[0]?.includes('李镕'));
  t.false(pages[1]?.includes('王某'));
});

test('the same result gives the same PDF', async (t) => {
  const print = () => use(exam, 'en', (reports) => reports.pdf(everyFate(exam), printer));
  t.deepEqual(await print(), await print());
});

test('students of a drawn exam get pages and PDFs, of each variant with its own letters', async (t) => {
  const drawn = await drawSmall(loadSmallBank(), { variants: 2 });
  const results = resultsOf(drawn, [
    { id: '1', answers: { q5: 'A', q6: 'B', q8: 'A' } },
    { id: '2', variant: 'B', answers: { q5: 'A', q12: 'text' } },
  ]);
  for (const result of results) {
    const page = await pageOf(drawn, result, 'zh');
    const variant = drawn.variants.find(({ id }) => id === result.variant);
    t.deepEqual(
      Array.from(page.matchAll(/<article [^>]*id="q(\d+)"/g), ([, number]) => Number(number)),
      variant?.questions.map(({ number }) => number),
    );
    const options =
      variant?.questions.flatMap((question) => ('options' in question ? question.options : [])) ??
      [];
    t.is(page.match(/<li class="option/g)?.length, options.length);
    t.is(
      page.match(/<li class="option is-right/g)?.length,
      options.filter(({ correct }) => correct).length,
    );
    const pdf = await use(drawn, 'zh', (reports) => reports.pdf(result, printer));
    t.is(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-');
  }
});

test('a broken formula is told each time that a page is asked for', async (t) => {
  const broken: Exam = {
    ...exam,
    variants: exam.variants.map((variant) => ({
      ...variant,
      questions: variant.questions.map((question) => ({
        ...question,
        why: { zh: '$\\fracc1$', en: '$\\fracc1$' },
      })),
    })),
  };
  await use(broken, 'zh', async (reports) => {
    for (let time = 0; time < 2; time++)
      await t.throwsAsync(reports.page(studentOf(broken, [])), { message: /\\fracc1/ });
  });
});
