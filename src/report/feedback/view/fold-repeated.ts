import type { CheckFeedback } from '../feedback.js';

/** Tells a difference once: a missing layer is missing for several checks. Later checks say how many were told before. */
export function foldRepeated(checks: readonly CheckFeedback[]): CheckFeedback[] {
  const told = new Set<string>();
  return checks.map((check) => {
    const differences = check.differences.filter(
      (difference) => !told.has(JSON.stringify(difference)),
    );
    for (const difference of differences) told.add(JSON.stringify(difference));
    return { ...check, differences, repeated: check.differences.length - differences.length };
  });
}
