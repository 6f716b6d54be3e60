import test from 'ava';
import type { Exam, Variant } from '../../src/exam/manifest/exam-schema.js';
import { createMarkdown } from '../../src/paper/document/markdown.js';
import type { PaperLanguage } from '../../src/paper/document/paper-language.js';
import { parseBlocks } from '../../src/paper/document/parse-blocks.js';
import { plainText } from '../../src/paper/document/plain-text.js';
import type { SheetName } from '../../src/paper/layout/pages/sheet.js';
import { Printer } from '../../src/paper/printer.js';
import { finalExam } from '../support/bank-papers.js';
import { entry } from '../support/paper-typesetter.js';
import { crowdedWords, wordsOnPages } from '../support/pdf-words.js';
import { orderFor, packageTemplates } from '../support/paper-printer.js';
import { darkness, paintPages, sayAbout } from '../support/run-on-pdf.js';

const printer = new Printer(packageTemplates);
const markdown = createMarkdown();

/** Final papers as teachers print them: seed, language, sheet. */
const papers: readonly (readonly [seed: string, PaperLanguage, SheetName])[] = [
  ['1', 'zh', 'a4'],
  ['2', 'en', 'a4'],
  ['3', 'both', 'a4'],
  ['3', 'zh', 'a3'],
];

interface Printed {
  readonly name: string;
  readonly pdf: Uint8Array;
}
interface Prints {
  readonly exam: Exam;
  readonly variant: Variant;
  readonly paper: Printed;
  readonly all: readonly Printed[];
}

async function printFinal(
  seed: string,
  language: PaperLanguage,
  sheet: SheetName,
): Promise<Prints> {
  const drawn = await finalExam(seed);
  const order = orderFor(drawn, language, sheet);
  const paper = { name: 'paper', pdf: await printer.paper(order) };
  const key = { name: 'key', pdf: await printer.key(order) };
  const sheetOfAnswers = { name: 'answer sheet', pdf: (await printer.answerSheet(order)).pdf };
  const table = { name: 'two-way table', pdf: await printer.twoWayTable(order) };
  return { ...drawn, paper, all: [paper, key, sheetOfAnswers, table] };
}
const prints = await Promise.all(
  papers.map(([seed, language, sheet]) => printFinal(seed, language, sheet)),
);

/** The text of a paper without white space, formulas and what stands at the foot of each page. */
const textOf = (pdf: Uint8Array): string =>
  sayAbout(pdf, 'pdftotext', '-raw', 'FILE', '-')
    .replace(/\$[^$]*\$/g, '')
    .replace(/\s/g, '')
    .replace(/第\d+页共\d+页|Page\d+of\d+|A·[0-9a-f]{10}/g, '');

/** The words of a Markdown text between its formulas and its code, without white space. */
const wordsOf = (text: string): string[] =>
  plainText(parseBlocks(markdown, text), 'words')
    .split(/ {1,}|\n/)
    .map((word) => word.replace(/\s/g, ''))
    .filter((word) => word !== '');

papers.forEach(([seed, language, sheet], index) => {
  const name = `final paper ${seed} (${language}, ${sheet})`;
  const { exam, variant, paper, all } = entry(prints, index);
  const text = textOf(paper.pdf);

  test(`${name} has all questions in order, with every word of their stems`, (t) => {
    let at = text.indexOf(language === 'en' ? 'I.Trueorfalse' : '一、判断题');
    t.true(at > 0);
    t.is(variant.questions.length, 29);
    for (const { number, stem } of variant.questions) {
      at = text.indexOf(`${number}.`, at);
      t.true(at > 0, `question ${number}`);
      for (const one of ['zh', 'en'] as const) {
        if (language !== 'both' && language !== one) continue;
        for (const word of wordsOf(stem[one])) {
          const found = text.indexOf(word, at);
          t.true(found >= at && found < at + 2500, `question ${number}: ${word}`);
          at = found;
        }
      }
    }
  });

  test(`the points of ${name} sum to 100`, (t) => {
    const pattern =
      language === 'en'
        ? /(\d+)questions?,([\d.]+)points?(?:each,([\d.]+)inall)?/g
        : /共(\d+)(?:小题，每小题|题，)([\d.]+)分(?:，共([\d.]+)分)?/g;
    const sections = [...text.matchAll(pattern)].map(
      ([, count, each, sum]) => [Number(count), Number(each), Number(sum ?? each)] as const,
    );
    t.is(sections.length, exam.sections.length);
    t.is(
      sections.reduce((total, [count]) => total + count, 0),
      29,
    );
    t.is(
      sections.reduce((total, [, , sum]) => total + sum, 0),
      100,
    );
    for (const [count, each, sum] of sections) t.is(count * each, sum);
  });

  for (const { name: document, pdf } of all) {
    test(`no text of the ${document} of ${name} lies outside its page or on other text`, (t) => {
      const pages = wordsOnPages(pdf);
      for (const { width, height, words } of pages) {
        t.true(words.length > 0);
        const outside = words.filter(
          (word) =>
            word.left < 15 || word.right > width - 15 || word.top < 15 || word.bottom > height - 15,
        );
        t.deepEqual(
          outside.map((word) => word.text),
          [],
        );
        t.deepEqual(crowdedWords(words), []);
      }
    });

    test(`every page of the ${document} of ${name} is painted, and none is blank`, (t) => {
      const pages = paintPages(pdf, 50);
      t.is(pages.length, wordsOnPages(pdf).length);
      for (const page of pages) t.true(darkness(page, [0, 0, page.width, page.height]) > 0.0005);
    });

    test(`the ${document} of ${name} is tagged, titled and has its fonts with it`, (t) => {
      const told = sayAbout(pdf, 'pdfinfo', 'FILE');
      t.regex(told, /^Tagged: +yes$/m);
      t.true(told.includes(language === 'en' ? exam.header.course.en : exam.header.course.zh));
      t.true(told.includes(exam.hash));
      const fonts = sayAbout(pdf, 'pdffonts', 'FILE').trim().split('\n').slice(2);
      t.true(fonts.length >= 2);
      for (const font of fonts) t.regex(font, /CID TrueType +Identity-H +yes yes yes/);
    });
  }
});
