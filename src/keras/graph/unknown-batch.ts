import { session } from '../base/session.js';
import { inGraph } from './graph-errors.js';

/** What one of Keras' graphs knows about the batches that it works on. */
export interface BatchKnowledge {
  /** Whether it takes batches of any size. */
  readonly isUnknown: boolean;
  /** Whether layers are built for any size as well, as the batches differ. */
  readonly isOpen?: boolean;
}

/** Runs `work`, which stands for such a graph. @throws InvalidArgumentError as a graph does. */
export function withUnknownBatch<Result>(
  { isUnknown, isOpen = false }: BatchKnowledge,
  work: () => Result,
): Result {
  const current = session();
  const { isBatchUnknown, isBatchOpen } = current;
  Object.assign(current, { isBatchUnknown: isUnknown, isBatchOpen: isOpen });
  try {
    return isUnknown ? inGraph(work) : work();
  } finally {
    Object.assign(current, { isBatchUnknown, isBatchOpen });
  }
}
