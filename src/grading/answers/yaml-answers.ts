import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { didYouMean } from '../../util/suggest.js';
import { parseYaml } from '../../util/yaml-document.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { cellName } from './cell-name.js';
import type { ExamColumns } from './exam-columns.js';
import { noSuchQuestion } from './head-problems.js';
import { personField } from './person-columns.js';
import type { PersonField } from './person-columns.js';
import type { GivenAnswer, Submission, Submissions } from './submission.js';
import { unquotedCommas } from './unquoted-commas.js';

/**
 * Reads answers in YAML or JSON: a list with an entry for each student, `{id: S001, variant: A, answers: {1: T, 26.1: 28x28}}` or
 * `answers: [T, B]` in the order of the paper. Values are taken as they are written: `no`, `0.50` and `0012` stay what they are.
 */
export function readYamlAnswers(text: string, file: string, exam: ExamColumns): Submissions {
  const document = parseYaml(text, file, 'as-written');
  const problems: Problem[] = [...document.problems];
  const reading: Reading = { document, exam, problems };
  if (document.value === undefined) return { submissions: [], refused: [], problems };
  if (!Array.isArray(document.value)) {
    complain(reading, [], noList);
    return { submissions: [], refused: [], problems };
  }
  const entries: readonly unknown[] = document.value;
  const submissions = entries.flatMap((entry, index) => readEntry(entry, index, reading));
  if (entries.length === 0) complain(reading, [], noList);
  return { submissions, refused: [], problems };
}

interface Reading {
  readonly document: YamlDocument;
  readonly exam: ExamColumns;
  readonly problems: Problem[];
}

interface Words {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice?: LocalizedText;
}

function complain({ document, problems }: Reading, path: Path, words: Words): void {
  problems.push({ severity: 'error', position: document.locateKey(path), ...words });
}

function readEntry(entry: unknown, index: number, reading: Reading): Submission[] {
  if (!isMapping(entry)) {
    complain(reading, [index], noMapping);
    return [];
  }
  const person = { id: '', name: '', class: '', variant: '' };
  const paths = new Map<PersonField, Path>();
  let answers: GivenAnswer[] = [];
  for (const [key, value] of Object.entries(entry)) {
    const path = [index, key];
    const field = personField(key);
    if (['answers', '答案'].includes(key)) answers = readAnswersOf(value, path, reading);
    else if (field === undefined || field === 'email') complain(reading, path, unknownKey(key));
    else {
      paths.set(field, path);
      person[field] = textOf(value, path, reading) ?? '';
    }
  }
  const position = reading.document.locate([index]);
  const locate = (field: PersonField) => reading.document.locate(paths.get(field) ?? [index]);
  return [{ position, person, locate, answers, hasOptionTexts: false }];
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answers of one student, under the numbers of the questions or in their order. */
function readAnswersOf(value: unknown, path: Path, reading: Reading): GivenAnswer[] {
  if (value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((answer: unknown, index) =>
      readAnswer(answer, { heading: String(index + 1), path: [...path, index] }, reading),
    );
  if (isMapping(value)) return readMapping(value, path, reading);
  complain(reading, path, noMapping);
  return [];
}

function readMapping(
  answers: Readonly<Record<string, unknown>>,
  path: Path,
  reading: Reading,
): GivenAnswer[] {
  const remnants = unquotedCommas(answers, path, reading.document);
  for (const { path: place, ...words } of remnants) complain(reading, place, words);
  const unread = new Set(remnants.map((remnant) => remnant.path.at(-1)));
  return Object.entries(answers)
    .filter(([heading]) => !unread.has(heading))
    .flatMap(([heading, answer]) =>
      readAnswer(answer, { heading, path: [...path, heading] }, reading),
    );
}

interface Place {
  readonly heading: string;
  readonly path: Path;
}

function readAnswer(value: unknown, { heading, path }: Place, reading: Reading): GivenAnswer[] {
  const text = textOf(value, path, reading);
  const { names } = reading.exam;
  const name = cellName(heading) ?? heading;
  // Lists may be filled up with blanks beyond the last question; a key was meant for something.
  const isListed = typeof path.at(-1) === 'number';
  if (text === undefined || (text === '' && (isListed || names.includes(name)))) return [];
  if (!names.includes(name)) {
    complain(reading, path, noSuchQuestion(heading, name, names));
    return [];
  }
  return [{ asked: { heading, name }, text, locate: () => reading.document.locate(path) }];
}

/** The text that a person would have written for a value: a list is what stands in it, with commas. */
function textOf(value: unknown, path: Path, reading: Reading): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  const items: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const texts = items.flatMap((item) => (typeof item === 'string' ? item.trim() : []));
  if (texts.length === items.length) return texts.join(', ');
  complain(reading, path, noText);
  return undefined;
}

const noList: Words = {
  code: 'no-answers',
  message: {
    zh: '答案文件应是一个列表，每名学生一项',
    en: 'a file of answers is a list with an entry for each student',
  },
  advice: {
    zh: '如：- {id: S001, variant: A, answers: {1: T, 2: B}}',
    en: 'Such as: - {id: S001, variant: A, answers: {1: T, 2: B}}',
  },
};

const noMapping: Words = {
  code: 'wrong-entry',
  message: {
    zh: '这里应写 {id: …, variant: …, answers: {题号: 答案}}',
    en: 'this should be {id: …, variant: …, answers: {number: answer}}',
  },
};

const noText: Words = {
  code: 'answer-no-text',
  message: {
    zh: '值应是文本、数或它们的列表',
    en: 'a value is a text, a number or a list of such',
  },
  advice: {
    zh: '分问的答案写成 26.1: …, 26.2: …。',
    en: 'Answers to parts are written 26.1: …, 26.2: …',
  },
};

const unknownKey = (key: string): Words => ({
  code: 'unknown-key',
  message: { zh: `未知的键“${key}”`, en: `unknown key "${key}"` },
  advice: didYouMean(key, ['id', 'name', 'class', 'variant', 'answers']),
});
