import test from 'ava';
import type { Question } from '../../../../src/exam/manifest/question-schema.js';
import { answerSheetView } from '../../../../src/paper/document/answer-sheet-view.js';
import type { AnswerSheetView } from '../../../../src/paper/document/answer-sheet-view.js';
import type { PaperLanguage } from '../../../../src/paper/document/paper-language.js';
import type { Student } from '../../../../src/paper/document/paper-view.js';
import { layoutAnswerSheet } from '../../../../src/paper/layout/answer-sheet/answer-sheet.js';
import type { AnswerSheet } from '../../../../src/paper/layout/answer-sheet/answer-sheet.js';
import type { Draw, Page } from '../../../../src/paper/layout/draw.js';
import { both, examOf, optionsOf, questionOf } from '../../../support/paper-exam.js';
import {
  drawsOfKind,
  entry,
  rightOf,
  squareTypesetter,
  textsOf,
} from '../../../support/paper-typesetter.js';

interface SheetOrder {
  readonly questions: readonly Question[];
  readonly digits?: number;
  readonly student?: Student;
  readonly language?: PaperLanguage;
}

function viewOf({
  questions,
  digits = 10,
  student,
  language = 'both',
}: SheetOrder): AnswerSheetView {
  const { exam, variant } = examOf(questions, { studentIdDigits: digits });
  return answerSheetView(exam, variant, language, student);
}
const layout = (order: SheetOrder): AnswerSheet =>
  layoutAnswerSheet(viewOf(order), squareTypesetter);

const numbered = (count: number, make: (number: number) => Question): Question[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));
const singles = (count: number): Question[] =>
  numbered(count, (number) => questionOf('single', number));
const ofEachKind = (count: number): Question[] =>
  numbered(count, (number) =>
    questionOf((['true-false', 'single', 'multiple'] as const)[number % 3] ?? 'single', number),
  );
const final: Question[] = [
  ...numbered(10, (number) => questionOf('true-false', number)),
  ...numbered(5, (number) => questionOf('single', number + 10)),
  ...numbered(10, (number) => questionOf('multiple', number + 15)),
];

const sheets: readonly (readonly [what: string, SheetOrder])[] = [
  ['the final paper', { questions: final }],
  ['200 questions of three kinds', { questions: ofEachKind(200) }],
  ['four digits', { questions: final, digits: 4 }],
  ['fourteen digits', { questions: final, digits: 14 }],
  [
    'a student whose number is longer than the exam says',
    { questions: final, digits: 10, student: { id: '20240123456789012345', name: '李喆' } },
  ],
  [
    'a student with a long name',
    {
      questions: final,
      student: {
        id: '2024',
        name: '一个很长的名字'.repeat(9),
        class: 'A class with a very long name indeed'.repeat(3),
      },
    },
  ],
  [
    '26 options',
    {
      questions: numbered(9, (number) =>
        questionOf('multiple', number, { options: optionsOf(26, 'A') }),
      ),
    },
  ],
  [
    'questions with many and few options mixed',
    {
      questions: numbered(30, (number) =>
        questionOf('single', number, { options: optionsOf(2 + (number % 9), 'A') }),
      ),
    },
  ],
];

const box = ({ x, y, radius }: { x: number; y: number; radius: number }) => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
type Area = ReturnType<typeof box>;
const apart = (a: Area, b: Area, gap = 0): boolean =>
  a.right + gap <= b.left ||
  b.right + gap <= a.left ||
  a.bottom + gap <= b.top ||
  b.bottom + gap <= a.top;
/** Capitals reach about seven tenths of an em above the baseline, commas two tenths below. */
const textArea = (draw: Extract<Draw, { draw: 'text' }>): Area => ({
  left: draw.x,
  right: rightOf(draw),
  top: draw.y - 0.7 * draw.size,
  bottom: draw.y + 0.2 * draw.size,
});

for (const [what, order] of sheets) {
  const { pages, map } = layout(order);
  const each = pages.map((page, index) => ({ page, map: entry(map, index) }));

  test(`${what}: no two bubbles touch`, (t) => {
    for (const {
      map: { bubbles },
    } of each)
      bubbles.forEach((one, index) => {
        const close = bubbles
          .slice(index + 1)
          .find(
            (other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius + 1,
          );
        t.is(close, undefined, JSON.stringify([one, close]));
      });
  });

  test(`${what}: bubbles keep clear of the edges, the corner marks and the code with its white border`, (t) => {
    for (const {
      page,
      map: { bubbles, cornerMarks, qr },
    } of each) {
      const square = (mark: { x: number; y: number; size: number }): Area => ({
        left: mark.x,
        top: mark.y,
        right: mark.x + mark.size,
        bottom: mark.y + mark.size,
      });
      for (const bubble of bubbles.map(box)) {
        t.true(
          bubble.left >= 50 &&
            bubble.right <= page.width - 50 &&
            bubble.top >= 50 &&
            bubble.bottom <= page.height - 50,
        );
        t.true(cornerMarks.map(square).every((mark) => apart(bubble, mark, 6)));
        t.true(apart(bubble, square(qr), 12));
      }
    }
  });

  test(`${what}: texts overlap neither each other nor the code, and stay on the page`, (t) => {
    for (const {
      page,
      map: { qr },
    } of each) {
      const texts = textsOf(page.marks).filter(({ text }) => text.trim() !== '');
      const areas = texts.map(textArea);
      const code = { left: qr.x, top: qr.y, right: qr.x + qr.size, bottom: qr.y + qr.size };
      areas.forEach((area, index) => {
        const name = entry(texts, index).text;
        t.true(area.left >= 45 && area.right <= page.width - 45 && area.bottom < page.height, name);
        t.true(apart(area, code, 10), `${name} is at the code`);
        const other = areas.findIndex((second, at) => at > index && !apart(area, second, -0.5));
        t.is(other, -1, `${name} and ${texts[other]?.text ?? ''}`);
      });
    }
  });

  test(`${what}: every question has its bubbles once, in order, and every digit its ten`, (t) => {
    const bubbles = map.flatMap((page) => page.bubbles);
    const view = viewOf(order);
    const wanted = view.sections.flatMap(({ questions }) =>
      questions.flatMap(({ number, slot, bubbles: own }) =>
        own.map(({ value }) => `${number} ${slot} ${value}`),
      ),
    );
    t.deepEqual(
      bubbles.flatMap(({ field, slot, value }) =>
        field === 'id' ? [] : [`${field} ${slot ?? ''} ${value}`],
      ),
      wanted,
    );
    const digits = Math.max(view.idDigits, view.studentId.length);
    const ids = bubbles
      .filter(({ field }) => field === 'id')
      .map(({ column, value }) => `${column ?? ''} ${value}`);
    t.deepEqual(
      ids,
      Array.from({ length: digits * 10 }, (_, at) => `${Math.floor(at / 10)} ${at % 10}`),
    );
  });

  test(`${what}: a circle is drawn at every place that the map names`, (t) => {
    for (const {
      page,
      map: { bubbles },
    } of each) {
      const circles = new Set(
        drawsOfKind(page.marks, 'circle').map(({ x, y, radius }) => `${x} ${y} ${radius}`),
      );
      for (const { x, y, radius } of bubbles) t.true(circles.has(`${x} ${y} ${radius}`));
    }
  });
}

test('200 questions take more than one page, and only the first has the student’s number', (t) => {
  const { pages, map } = layout({ questions: singles(200) });
  t.true(pages.length >= 2);
  t.deepEqual(
    map.map(({ page }) => page),
    pages.map((_, index) => index + 1),
  );
  t.deepEqual(
    map.map(({ bubbles }) => bubbles.some(({ field }) => field === 'id')),
    pages.map((_, index) => index === 0),
  );
  t.deepEqual(
    map.map(({ qr }) => qr.text.split('|')[3]),
    pages.map((_, index) => String(index + 1)),
  );
});

const footersOf = ({ marks }: Page): string =>
  textsOf(marks)
    .filter(({ y }) => y > 800)
    .map(({ text }) => text)
    .join('');

test('pages are counted', (t) => {
  const { pages } = layout({ questions: singles(200), language: 'en' });
  t.true(footersOf(entry(pages, 0)).startsWith(`Page 1 of ${pages.length}`));
  t.true(footersOf(entry(pages, -1)).startsWith(`Page ${pages.length} of ${pages.length}`));
});

test('rows stand in blocks of five, three blocks beside each other', (t) => {
  const { map } = layout({ questions: singles(30) });
  const firsts = entry(map, 0).bubbles.filter(
    ({ field, value }) => field !== 'id' && value === 'A',
  );
  t.is(new Set(firsts.map(({ x }) => x)).size, 3);
  t.deepEqual(new Set(firsts.slice(0, 5).map(({ x }) => x)).size, 1);
  t.true(firsts.slice(1, 5).every(({ y }, index) => y === entry(firsts, index).y + 18));
  t.is(entry(firsts, 5).y, entry(firsts, 0).y);
});

test('the digits of a known student are written and filled in, and no others', (t) => {
  const { pages, map } = layout({
    questions: singles(3),
    student: { id: '2024', name: '李' },
    digits: 6,
  });
  const page = entry(pages, 0);
  const filled = drawsOfKind(page.marks, 'circle').filter(({ fill }) => fill === '#111111');
  const found = entry(map, 0).bubbles.filter((bubble) =>
    filled.some(({ x, y }) => x === bubble.x && y === bubble.y),
  );
  t.deepEqual(
    found.map(({ column, value }) => [column, value]),
    [
      [0, '2'],
      [1, '0'],
      [2, '2'],
      [3, '4'],
    ],
  );
  const written = textsOf(page.marks).filter(({ face, y }) => face === 'mono' && y < 200);
  t.is(written.map(({ text }) => text).join(''), '2024');
});

test('nothing is filled in on the sheet of nobody', (t) => {
  const { pages, map } = layout({ questions: singles(3) });
  const filled = drawsOfKind(entry(pages, 0).marks, 'circle').filter(
    ({ fill }) => fill !== undefined,
  );
  t.false(
    entry(map, 0).bubbles.some((bubble) =>
      filled.some(({ x, y }) => x === bubble.x && y === bubble.y),
    ),
  );
});

test('a black square stands in every corner, at the place that the map names', (t) => {
  const { pages, map } = layout({ questions: singles(3) });
  const squares = drawsOfKind(entry(pages, 0).marks, 'rect').filter(
    ({ width, height }) => width === 14 && height === 14,
  );
  t.deepEqual(
    squares.map(({ x, y, width }) => ({ x, y, size: width })),
    [...entry(map, 0).cornerMarks],
  );
  const { width, height } = entry(pages, 0);
  t.deepEqual(
    squares.map(({ x, y }) => [x < width / 2, y < height / 2]),
    [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ],
  );
});

test('a question that is not objective has no bubbles, and without any the sheet has its page all the same', (t) => {
  const { pages, map } = layout({ questions: [questionOf('short', 1)] });
  t.is(pages.length, 1);
  t.true(entry(map, 0).bubbles.every(({ field }) => field === 'id'));
});

test('every section begins with a block of its own, under its title', (t) => {
  const { exam, variant } = examOf(final);
  const titled = {
    ...exam,
    sections: exam.sections.map((section, index) => ({
      ...section,
      title: both(`甲${index}`, `Title ${index}`),
    })),
  };
  const { pages, map } = layoutAnswerSheet(
    answerSheetView(titled, variant, 'en'),
    squareTypesetter,
  );
  const titles = textsOf(entry(pages, 0).marks).filter(({ text }) => text.includes('Title'));
  t.is(titles.length, 3);
  for (const [index, first] of ['1', '11', '16'].entries()) {
    const bubble = entry(map, 0).bubbles.find(({ field }) => field === first);
    const title = entry(titles, index);
    t.true(
      bubble !== undefined && bubble.y > title.y && bubble.y - title.y < 20 && bubble.x > title.x,
    );
  }
});
