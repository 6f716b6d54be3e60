import test from 'ava';
import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import { Printer } from '../../src/paper/printer.js';
import { MarkdownSetter } from '../../src/report/html/markdown/markdown-setter.js';
import { StudentReports } from '../../src/report/student/student-reports.js';
import type { StudentResult } from '../../src/grading/results/result.js';
import type { Language } from '../../src/util/localized-text.js';
import { packageTemplates } from '../support/paper-printer.js';
import { entry } from '../support/paper-typesetter.js';
import { crowdedWords, wordsOnPages } from '../support/pdf-words.js';
import { darkness, paintPages, sayAbout } from '../support/run-on-pdf.js';
import { answered, everyFate, numbered, reportExam, studentOf } from '../support/student-report.js';

const setter = new MarkdownSetter();
const printer = new Printer(packageTemplates);
test.after.always(() => {
  setter.close();
  printer.close();
});

const exam = reportExam();

async function print(of: Exam, result: StudentResult, language: Language): Promise<Uint8Array> {
  const reports = new StudentReports(of, language, setter);
  try {
    return await reports.pdf(result, printer);
  } finally {
    reports.close();
  }
}

const textOf = (pdf: Uint8Array): string =>
  sayAbout(pdf, 'pdftotext', '-raw', 'FILE', '-').replace(/\s+/g, '');

const said: readonly (readonly [Language, readonly string[]])[] = [
  [
    'zh',
    [
      '《深度学习》期末考试（A卷）',
      '姓名：<b>李镕</b>学号：=cmd|1班级：1班',
      '总分7/17',
      '成绩未定：还有1个答案等待人工评阅，最终得分在7到9分之间。',
      '忘记填充（第2题）：练',
      '<imgsrc=xonerror=alert(1)>$1$**2**:::〇□',
      '识别为二十五',
      '选项C（✗你的选择）',
      '选项B（正确选项）',
      '【第一点】，还有别的',
      '1.5/1.5分',
      '评阅人的说明：第二点没有说到',
      '此题得分由教师更正：机房停电',
    ],
  ],
  ['en', ['Total7/17', 'Notfinal:1answerwaits', 'OptionC(✗yourchoice)', 'Readastwenty-five']],
];
for (const [language, texts] of said)
  test(`the printed report says it all (${language})`, async (t) => {
    const text = textOf(await print(exam, everyFate(exam), language));
    for (const expected of texts) t.true(text.includes(expected.replace(/\s/g, '')), expected);
  });

test('words stand clear of each other and within the page, and every page has ink', async (t) => {
  const long = answered(numbered(exam, 5), {
    by: 'person',
    answer: `${'x'.repeat(300)} ${'甲'.repeat(300)}\n\n- 1. # ${'word '.repeat(80)}`,
  });
  for (const result of [everyFate(exam), studentOf(exam, [long])]) {
    const pdf = await print(exam, result, 'zh');
    for (const { width, words } of wordsOnPages(pdf)) {
      t.deepEqual(crowdedWords(words), []);
      t.deepEqual(
        words.filter(({ left, right }) => left < 0 || right > width - 20).map(({ text }) => text),
        [],
      );
    }
    const pages = paintPages(pdf, 36);
    for (const page of pages) t.true(darkness(page, [0, 0, page.width, page.height * 0.9]) > 0.002);
  }
});

test('the file is tagged, has its title, and one heading for each section', async (t) => {
  const pdf = await print(exam, everyFate(exam), 'en');
  const about = sayAbout(pdf, 'pdfinfo', 'FILE');
  t.regex(
    about,
    /Title: +Deep Learning: Final Examination \(Paper A\) Report on your answers <b>李镕<\/b>/,
  );
  t.regex(about, /Tagged: +yes/);
  const structure = sayAbout(pdf, 'pdfinfo', '-struct-text', 'FILE');
  t.is(structure.match(/^\s*H2/gm)?.length, exam.sections.length + 2);
  t.true(entry(wordsOnPages(pdf), 0).words.length > 50);
});
