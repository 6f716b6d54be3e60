import { session, type CallRecord } from '../base/session.js';
import type { Node } from './keras-tensor.js';
import { trace } from './tracing.js';

/** Notes the calls on symbolic tensors, in their order. */
interface Recorder extends CallRecord {
  readonly nodes: Node[];
}

/** Runs `work` on symbolic tensors and notes what it calls. */
export function record<Result>(work: () => Result): {
  readonly result: Result;
  readonly recorder: Recorder;
} {
  const recorder: Recorder = { nodes: [], isComplete: true };
  return { result: withRecorder(recorder, () => trace(work)), recorder };
}

/** Runs `work`, whose calls are a part of a step that is noted as a whole. */
export const unrecorded = <Result>(work: () => Result): Result => withRecorder(null, work);

function withRecorder<Result>(recorder: Recorder | null, work: () => Result): Result {
  const current = session();
  const outer = current.recorder;
  current.recorder = recorder;
  try {
    return work();
  } finally {
    current.recorder = outer;
  }
}

/** The running call did something that its notes do not tell. */
export function spoilRecord(): void {
  const { recorder } = session();
  if (recorder !== null) recorder.isComplete = false;
}
