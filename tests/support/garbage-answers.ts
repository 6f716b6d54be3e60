import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import type { AnswerTable } from '../../src/grading/answers/answer-table.js';
import { columnsOfExam } from '../../src/grading/answers/exam-columns.js';
import { readAnswers } from '../../src/grading/answers/read-answers.js';
import { isObjective, markObjective } from '../../src/grading/objective/mark-objective.js';
import { coin, integer, pick, seeded } from '../../src/util/random.js';
import type { Random } from '../../src/util/random.js';

/** What became of rows of garbage. */
export interface Tally {
  readonly rows: number;
  /** Rows of the table, all of whose objective questions could be marked or put aside. */
  readonly marked: number;
  /** Rows that a problem names. */
  readonly refused: number;
  /** Neither: this may never happen. */
  readonly lost: number;
}

/**
 * Reads one file of random garbage, of one of several kinds, and marks what was read. Throws only what reading or marking throws.
 */
export function tallyGarbage(exam: Exam, seed: string, file: number): Tally {
  const random = seeded(seed, 'garbage', file);
  const kind = integer(random, 0, 9);
  if (kind < 7) return tally(exam, structuredCsv(random, exam));
  return tally(exam, kind === 7 ? rawCsv(random) : yaml(random));
}

interface Garbage {
  readonly file: string;
  readonly text: string;
  /** The first and last line of each row. */
  readonly rows: readonly (readonly [from: number, to: number])[];
}

function tally(exam: Exam, { file, text, rows }: Garbage): Tally {
  const table = readAnswers([{ file, text }], exam);
  markAll(exam, table);
  const lines = new Set(table.rows.map(({ line }) => line));
  const errors = table.problems.filter(({ severity }) => severity === 'error');
  const isRefusedAsWhole = errors.some(({ code, position }) =>
    file.endsWith('.csv') ? position?.line === 1 : code.startsWith('yaml-'),
  );
  let [marked, refused] = [0, 0];
  for (const [from, to] of rows) {
    const within = (line: number | undefined) => line !== undefined && line >= from && line <= to;
    if ([...lines].some(within)) marked++;
    else if (isRefusedAsWhole || errors.some(({ position }) => within(position?.line))) refused++;
  }
  return { rows: rows.length, marked, refused, lost: rows.length - marked - refused };
}

function markAll({ variants, sections }: Exam, { rows }: AnswerTable): void {
  for (const { variant: id, cells } of rows) {
    const variant = variants.find((candidate) => candidate.id === id);
    if (!variant) throw new Error(`a row of variant ${id}`);
    for (const question of variant.questions)
      if (isObjective(question))
        markObjective(
          question,
          cells[String(question.number)] ?? '',
          sections[question.section]?.scoring ?? '',
        );
  }
}

/** A table with a sound head whose cells hold anything. */
function structuredCsv(random: Random, exam: Exam): Garbage {
  const head = ['id', 'name', 'class', 'variant', ...columnsOfExam(exam).names];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = [head.join(',')];
  const rows: [number, number][] = [];
  let line = 2;
  for (let row = 0; row < 50; row++) {
    const cells = head.map((name) => cellFor(name, random));
    if (integer(random, 0, 19) === 0) cells.push(...garbageCells(random));
    // A row without any content is none.
    if (cells.every((cell) => cell.trim() === '')) cells[1] = 'x';
    const text = cells.map(quoted).join(',');
    const height = text.replace(/\r\n?/g, '\n').split('\n').length;
    rows.push([line, line + height - 1]);
    lines.push(text);
    line += height;
  }
  return { file: 'garbage.csv', text: lines.join('\n'), rows };
}

function cellFor(name: string, random: Random): string {
  if (integer(random, 0, 9) === 0) return garbage(random);
  if (name === 'id') return `S${integer(random, 1, 5000)}`;
  if (name === 'variant') return pick(random, ['A', 'B', 'a', 'Ｂ卷', '']);
  return pick(random, [
    '',
    'T',
    'F',
    '对',
    'A',
    'B,C',
    'abd',
    '1,5',
    '1/3',
    '26x26x25',
    '7.5',
    '-1',
  ]);
}

const garbageCells = (random: Random): string[] =>
  Array.from({ length: integer(random, 1, 3) }, () => garbage(random));

/** One line under a sound head that need not even be CSV. */
function rawCsv(random: Random): Garbage {
  const raw = Array.from({ length: integer(random, 1, 6) }, () => garbage(random))
    .join(pick(random, [',', ';', '"', '",', '\t', '']))
    .replace(/[\r\n]+/g, ' ');
  const rows: [number, number][] = raw.replace(/["',;\t\s]/g, '') === '' ? [] : [[2, 2]];
  return { file: 'raw.csv', text: `id,variant,1,2\n${raw}\n`, rows };
}

/** A list of mappings whose values may be anything, one to a line. */
function yaml(random: Random): Garbage {
  const entries = Array.from({ length: 10 }, () => ({
    id: coin(random) ? `S${integer(random, 1, 5000)}` : anyValue(random, 0),
    variant: pick(random, ['A', 'B', null, garbage(random)]),
    answers: anyValue(random, 0),
  }));
  const lines = entries.map((entry) => `- ${JSON.stringify(entry)}`);
  return {
    file: 'garbage.yaml',
    text: lines.join('\n'),
    rows: lines.map((_, index) => [index + 1, index + 1]),
  };
}

function anyValue(random: Random, depth: number): unknown {
  const kind = integer(random, 0, depth > 2 ? 4 : 6);
  if (kind === 5)
    return Array.from({ length: integer(random, 0, 5) }, () => anyValue(random, depth + 1));
  if (kind === 6)
    return Object.fromEntries(
      Array.from({ length: integer(random, 0, 5) }, () => [
        coin(random) ? String(integer(random, 1, 30)) : garbage(random),
        anyValue(random, depth + 1),
      ]),
    );
  return [garbage(random), integer(random, -9, 9), true, null, 0.5][kind];
}

const oddTexts: readonly string[] = [
  ...['', ' ', '\u3000', '\u0000', '\u0007\u001b[31m', '"', '""', "'", "'=1+1", '=cmd()', '\ud800'],
  ...['\u202eabc', '\ufeff', '😀👩‍👩‍👧', 'x'.repeat(20_000), ',,,', ';;;', '\t', '\n', '\r\n\r\n'],
  ...['NaN', 'Infinity', '-Infinity', '1e999', '1e-999', '0x1F', '1,234,567', '1.2.3', '--5', '½'],
  ...[
    '1/0',
    '10^10^10',
    '9'.repeat(500),
    '(((((',
    '{[(',
    '\\frac{1}{0}',
    '$$$',
    '../../etc/passwd',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'undefined',
    'true',
    '<script>',
    '答案：',
    'ＡＢＣ',
    '①②③',
  ],
  ...[
    'A-C',
    'A/B',
    'Z',
    '√',
    '✗',
    '○',
    '对错',
    '2026年',
    '２０２６０００００１',
    '1 2 3 4',
    '[0,1)',
  ],
];

/** A text that nobody expects in a cell. */
function garbage(random: Random): string {
  if (coin(random)) return pick(random, oddTexts);
  const length = integer(random, 0, 30);
  return Array.from({ length }, () => String.fromCharCode(integer(random, 0, 0xffff))).join('');
}
