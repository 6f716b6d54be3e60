import type { Exam, Variant } from './manifest/exam-schema.js';
import type { Question } from './manifest/question-schema.js';

/** One row of the two-way table: what a topic is asked, in points. */
export interface TwoWayRow {
  readonly topic: string;
  readonly questions: number;
  /** Points in each section, in printed order. */
  readonly bySection: readonly number[];
  /** Points at each difficulty, 1 to 5. */
  readonly byDifficulty: readonly number[];
  readonly points: number;
}

/** The table of specifications (双向细目表) of one variant. All variants have the same. */
export interface TwoWayTable {
  readonly rows: readonly TwoWayRow[];
  readonly total: TwoWayRow;
}

const difficulties = [1, 2, 3, 4, 5];

/** Counts a variant's points by topic, section and difficulty; topics in the order of the syllabus. */
export function twoWayTable({ sections, topics }: Exam, { questions }: Variant): TwoWayTable {
  const row = (topic: string, of: readonly Question[]): TwoWayRow => ({
    topic,
    questions: of.length,
    bySection: sections.map((_, index) => pointsOf(of.filter(({ section }) => section === index))),
    byDifficulty: difficulties.map((level) =>
      pointsOf(of.filter(({ difficulty }) => difficulty === level)),
    ),
    points: pointsOf(of),
  });
  return {
    rows: Object.keys(topics).map((topic) =>
      row(
        topic,
        questions.filter((question) => question.topic === topic),
      ),
    ),
    total: row('', questions),
  };
}

const pointsOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { points }) => sum + points, 0);
