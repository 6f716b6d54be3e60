import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import type { Graded } from '../../src/jobs/grader.js';
import { ChoicePredicate, isFreeChoice } from './free-choice.js';
import { FunctionComparison, isEqualModel } from './means-the-same.js';
import type { Variant } from './variants.js';

/** What the marks of a mutant are found to be; `equal`: rightly full, since it means the same. */
export type MarksFound = 'right' | 'wrong' | 'equal' | 'close';

/** Says whether a mutant's marks are right, by other means than the checks. */
export interface Truth {
  judge(variant: Variant, graded: Graded, isFull: boolean): Promise<MarksFound>;
  close(): Promise<void>;
}

/** A free choice is judged by a predicate; all other mutants must be below full, but for those that are equal in meaning. */
export function truthOf(loaded: LoadedTask, seed: string): Truth {
  if (isFreeChoice(loaded.task.id)) return byPredicate(new ChoicePredicate(loaded, seed));
  const comparison = new FunctionComparison(loaded, seed);
  return {
    judge: async (variant, { evidence }, isFull) => {
      if (!isFull) return 'right';
      const isEqual =
        loaded.task.kind === 'model' ? isEqualModel(evidence) : await comparison.isEqual(variant);
      return isEqual ? 'equal' : 'wrong';
    },
    close: () => comparison.close(),
  };
}

const byPredicate = (predicate: ChoicePredicate): Truth => ({
  judge: async (variant, _, isFull) => {
    const kept = await predicate.judge(variant);
    if (kept === 'close') return 'close';
    return (kept === 'kept') === isFull ? 'right' : 'wrong';
  },
  close: () => predicate.close(),
});
