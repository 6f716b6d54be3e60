import type { RubricPoint } from '../../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { weighTerms } from './weigh-terms.js';
import type { Wording } from './weigh-terms.js';

/** By the rubric itself, so that nothing outlives its exam; then by the texts of the question. */
const known = new WeakMap<readonly RubricPoint[], Map<string, readonly Wording[]>>();

/**
 * The terms of the points of a rubric, taken apart once for all students of a class: most of the work on a short answer would be the
 * reading of its rubric.
 */
export function wordingsOf(
  rubric: readonly RubricPoint[],
  questions: readonly LocalizedText[],
): readonly Wording[] {
  const key = JSON.stringify(questions);
  const remembered = known.get(rubric)?.get(key);
  if (remembered) return remembered;
  const wordings = weighTerms(rubric, questions);
  known.set(rubric, new Map([...(known.get(rubric) ?? []), [key, wordings]]));
  return wordings;
}
