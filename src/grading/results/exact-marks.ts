import { add, parseFraction } from '../objective/fraction.js';
import type { Fraction } from '../objective/fraction.js';
import type { QuestionResult } from './result.js';

/** Reads marks that the results hold. @throws RangeError for what is no fraction. */
export function exactMarks(text: string): Fraction {
  const marks = parseFraction(text);
  if (!marks) throw new RangeError(`no marks: "${text}"`);
  return marks;
}

/**
 * What a question has earned so far: of a question that waits for a person, the marks of those parts that do not. Null if nothing
 * of it is marked.
 */
export function marksSoFar({ marks, parts }: QuestionResult): Fraction | null {
  if (marks !== null) return exactMarks(marks);
  const marked = (parts ?? []).flatMap((part) =>
    part.marks === null ? [] : exactMarks(part.marks),
  );
  return marked.length === 0 ? null : marked.reduce(add);
}
