import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { seeded } from '../../util/random.js';
import { happens, normal, probability } from './chance.js';

/** What a simulated student brings to an examination. */
export interface Mind {
  /** In hundredths of a standard deviation; 0 is the middle of the class. */
  readonly ability: number;
  /** Ids of the misconceptions that the student holds, in every question that has them. */
  readonly misconceptions: ReadonlySet<string>;
}

/** Draws a mind: the abler, the fewer misconceptions. */
export function drawMind(exam: Exam, seed: string, student: number): Mind {
  const ability = normal(seeded(seed, 'ability', student));
  const holding = probability(-130 - Math.round((60 * ability) / 100));
  const held = Object.keys(exam.misconceptions).filter((id) =>
    happens(seeded(seed, 'misconception', student, id), holding),
  );
  return { ability, misconceptions: new Set(held) };
}

/** Log-odds, in hundredths, that a student of middling ability knows a question of difficulty 1 to 5. */
const easiness = [180, 125, 65, 10, -40] as const;

/** How much of the log-odds one standard deviation of ability is worth. */
const slope = 95;

/** What holding a misconception that a question aims at costs. */
const misled = 120;

/** Log-odds, in hundredths, that a student knows what a question asks (the model of Rasch with one slope for all questions). */
export function knowledge({ ability, misconceptions }: Mind, question: Question): number {
  const isMisled = mistakesOf(question).some((mistake) => misconceptions.has(mistake));
  const ease = easiness[question.difficulty - 1] ?? 0;
  return ease + Math.round((slope * ability) / 100) - (isMisled ? misled : 0);
}

/** The misconceptions that a question aims at. */
function mistakesOf(question: Question): string[] {
  const named: readonly { readonly mistake?: string | undefined }[] =
    'options' in question
      ? question.options
      : question.kind === 'numeric'
        ? question.wrongValues
        : question.kind === 'true-false'
          ? [question]
          : [];
  return named.flatMap(({ mistake }) => mistake ?? []);
}
