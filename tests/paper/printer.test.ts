import test from 'ava';
import { createHash } from 'node:crypto';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import { TemplateError } from '../../src/paper/document/template-error.js';
import { MissingGlyphError } from '../../src/paper/fonts/missing-glyph-error.js';
import { FormulaError } from '../../src/paper/math/formula-error.js';
import { Printer } from '../../src/paper/printer.js';
import { both, everyKind, examOf, optionsOf, questionOf } from '../support/paper-exam.js';
import { orderFor, packageTemplates } from '../support/paper-printer.js';
import { partsOfPdf } from '../support/read-pdf.js';
import { sampleFigures } from '../support/sample-figures.js';

const printer = new Printer(packageTemplates);
test.after.always(() => {
  printer.close();
});

const figure = sampleFigures['a network with weights and biases'];
const drawn = examOf([
  ...everyKind(),
  questionOf('single', 8, {
    stem: both(
      '设 $x_1=2$，求 $\\frac{1}{x_1}$：见 `Dense(3)`。',
      'Let $x_1=2$: find $\\frac{1}{x_1}$.',
    ),
    options: optionsOf(4, 'A', { B: 'forgot-padding' }),
    ...(figure && { figure }),
  }),
]);
const student = { id: '20240123', name: '李镕喆堃', class: '数学 1' };
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every kind of document, in the order asked for; the result always in the same order. */
async function printAll(by: Printer, backwards = false): Promise<string[]> {
  const order = orderFor(drawn, 'both');
  const jobs: (readonly [number, () => Promise<Uint8Array>])[] = [
    () => by.paper(order),
    () => by.paper({ ...order, sheet: 'a3', language: 'zh', student }),
    () => by.key(order),
    () => by.twoWayTable({ ...order, language: 'en' }),
    async () => (await by.answerSheet({ ...order, student })).pdf,
  ].map((job, index) => [index, job]);
  const hashes: string[] = [];
  for (const [index, job] of backwards ? jobs.toReversed() : jobs) hashes[index] = sha(await job());
  return hashes;
}

test('the same order gives the same bytes: cold or warm, from another printer, in another sequence', async (t) => {
  const cold = await printAll(printer);
  t.is(new Set(cold).size, 5);
  t.deepEqual(await printAll(printer), cold);
  const other = new Printer(packageTemplates);
  t.deepEqual(await printAll(other, true), cold);
  other.close();
});

test('documents printed at the same time do not mix', async (t) => {
  const order = orderFor(drawn, 'zh');
  const alone = [sha(await printer.paper(order)), sha(await printer.key(order))];
  const together = await Promise.all([printer.paper(order), printer.key(order)]);
  t.deepEqual(together.map(sha), alone);
});

const sizeOf = (bytes: Uint8Array): string | undefined =>
  partsOfPdf(bytes).flatMap(
    ({ dictionary }) => /\/MediaBox \[([^\]]*)\]/.exec(dictionary)?.[1] ?? [],
  )[0];

test('a paper is A4 or A3; key and answer sheet are always A4', async (t) => {
  const order = orderFor(drawn, 'zh', 'a3');
  t.is(sizeOf(await printer.paper(order)), '0 0 1190.55 841.89');
  t.is(sizeOf(await printer.paper(orderFor(drawn))), '0 0 595.28 841.89');
  t.is(sizeOf(await printer.key(order)), '0 0 595.28 841.89');
  t.is(sizeOf((await printer.answerSheet(order)).pdf), '0 0 595.28 841.89');
});

test('the map of the answer sheet says to which exam and variant it belongs, and how large a page is', async (t) => {
  const { map } = await printer.answerSheet(orderFor(drawn));
  const { format, version, exam, variant, unit, width, height, pages } = JSON.parse(
    JSON.stringify(map),
  ) as Readonly<Record<string, unknown>>;
  t.deepEqual(
    [format, version, exam, variant, unit, width, height, Array.isArray(pages) && pages.length],
    ['gradpaper-answer-sheet', 1, drawn.exam.hash, 'A', 'pt', 595.28, 841.89, 1],
  );
});

test('the title and language of a file are those of the paper', async (t) => {
  const told = async (bytes: Promise<Uint8Array>) =>
    partsOfPdf(await bytes)
      .map(({ dictionary }) => dictionary)
      .join('\n');
  t.regex(
    await told(printer.paper(orderFor(drawn, 'en'))),
    /\(Deep Learning: Final Examination \\\(Paper A\\\)\)[^]*\/Lang \(en\)/,
  );
  t.regex(await told(printer.paper(orderFor(drawn, 'both'))), /\/Lang \(zh-CN\)/);
});

const print = (question: Question) => printer.paper(orderFor(examOf([question])));
const snowman = '\u{1f600}';

test('a missing character is told with the question, be it in the text, in code or in a formula', async (t) => {
  for (const stem of [
    `a ${snowman}`,
    `\`f(${snowman})\``,
    `\`\`\`\n${snowman}\n\`\`\``,
    `$\\text{${snowman}}$`,
    `$$\\text{${snowman}}$$`,
  ]) {
    const error = await t.throwsAsync(
      print(questionOf('true-false', 4, { stem: both(stem, stem) })),
      { instanceOf: MissingGlyphError },
    );
    t.deepEqual([error.codePoint, error.source], [0x1f600, 'question 4 (item.4)'], stem);
  }
});

test('a missing character of a name is told with the student', async (t) => {
  const order = { ...orderFor(drawn), student: { id: '2024', name: `李${snowman}` } };
  // One after the other: a promise that fails while nobody waits for it would end the tests.
  for (const job of [() => printer.paper(order), () => printer.answerSheet(order)]) {
    const error = await t.throwsAsync<MissingGlyphError>(job, { instanceOf: MissingGlyphError });
    t.is(error.source, 'student 2024');
  }
});

test('a missing character of the exam is not blamed on the student', async (t) => {
  const odd = examOf(everyKind(), { title: both(snowman, snowman) });
  const error = await t.throwsAsync(printer.paper({ ...orderFor(odd), student }), {
    instanceOf: MissingGlyphError,
  });
  t.is(error.source, undefined);
});

test('names with rare characters print', async (t) => {
  await t.notThrowsAsync(printer.paper({ ...orderFor(drawn), student }));
  await t.notThrowsAsync(printer.answerSheet({ ...orderFor(drawn), student }));
});

test('a wrong formula stops the paper', async (t) => {
  const stem = both('$\\fracc12$', '$\\fracc12$');
  await t.throwsAsync(print(questionOf('true-false', 1, { stem })), {
    instanceOf: FormulaError,
    message: /\\fracc12.*Undefined control sequence/,
  });
});

test('a template of the teacher takes the place of ours', async (t) => {
  const own = new Printer({ ...packageTemplates, paper: '::: titel {}\n:::' });
  await t.throwsAsync(own.paper(orderFor(drawn)), {
    instanceOf: TemplateError,
    message: /unknown directive "::: titel"/,
  });
  t.true((await own.key(orderFor(drawn))).length > 1000);
  own.close();
});
