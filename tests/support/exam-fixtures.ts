import { loadBank } from '../../src/authoring/bank/load-bank.js';
import type { Bank } from '../../src/authoring/bank/bank.js';
import { blueprintSchema } from '../../src/exam/blueprint/blueprint-schema.js';
import type { Blueprint } from '../../src/exam/blueprint/blueprint-schema.js';
import { composeExam } from '../../src/exam/composition/compose-exam.js';
import type { ExamOrder } from '../../src/exam/composition/compose-exam.js';
import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import { InputError } from '../../src/util/problem.js';
import type { Problem } from '../../src/util/problem.js';

/** A bank of 24 items over five topics, with every kind of question. */
export const loadSmallBank = (): Bank => loadBank('tests/exam/fixtures/bank');

/** What a test says of a blueprint; sections are written `kind count×points`. */
export interface Sketch {
  readonly sections: readonly string[];
  readonly selection?: Readonly<Record<string, unknown>>;
}

/** The blueprint of a sketch, with the defaults filled in as for a teacher's file. */
export const sketch = ({ sections, selection = {} }: Sketch): Blueprint =>
  blueprintSchema.parse({
    id: 'quiz',
    header: {
      course: { zh: '课程', en: 'Course' },
      title: { zh: '测验', en: 'Quiz' },
      duration: 30,
    },
    sections: sections.map((text) => {
      const [, kind, count, points] = /^(\S+) (\d+)×([\d.]+)$/.exec(text) ?? [];
      return { kind, count: Number(count), points: Number(points) };
    }),
    selection,
  });

/** A small paper with every kind of question but programs, in 12 questions. */
export const smallBlueprint = sketch({
  sections: ['true-false 4×1', 'single 3×2', 'multiple 2×3', 'numeric 2×2', 'short 1×10'],
});

/** Draws an exam from the small bank. */
export const drawSmall = (bank: Bank, order: Partial<ExamOrder> = {}): Promise<Exam> =>
  composeExam({
    bank,
    blueprint: smallBlueprint,
    seed: '1',
    variants: 1,
    edits: [],
    excluded: new Set(),
    ...order,
  });

/** The problems that an action ends with; none if it succeeds. */
export async function problemsIn(action: () => unknown): Promise<readonly Problem[]> {
  try {
    await action();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
