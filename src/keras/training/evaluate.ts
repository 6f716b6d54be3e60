import type { Arguments } from '../base/signature.js';
import type { CallbackList } from '../callbacks/callback-list.js';
import { withUnknownBatch } from '../graph/unknown-batch.js';
import type { Epochs } from './data/epochs.js';
import { evaluationCut } from './evaluation-cut.js';
import { recordEvaluation } from './fit-records.js';
import { sortFigures, type Figures } from './logs.js';
import { batchLogs, knowledgeOf, resetMetrics, type Run } from './run.js';
import { runSteps } from './run-steps.js';
import { testStep } from './step.js';

/** `evaluate`: noted, and cut where the session says so. */
export function runEvaluate(
  run: Run,
  args: Arguments,
  epochs: Epochs,
  callbacks: CallbackList,
): Figures {
  recordEvaluation(run.model, args);
  return evaluateEpoch(run, epochs, callbacks, evaluationCut(run.model, args, epochs));
}

/** A pass over the data without learning, or over as many batches as `isCut` allows. Gives all figures, sorted by name; none if there was no batch. */
export function evaluateEpoch(
  run: Run,
  epochs: Epochs,
  callbacks: CallbackList,
  isCut: (batches: number) => boolean = () => false,
): Figures {
  const knowledge = knowledgeOf(run, epochs);
  epochs.reset();
  callbacks.onTestBegin();
  resetMetrics(run);
  let batches = 0;
  const ran = runSteps(epochs, {
    before: (step) => {
      callbacks.onTestBatchBegin(step);
    },
    work: (batch) => {
      withUnknownBatch(knowledge, () => {
        testStep(run, batch);
      });
    },
    after: (step) => {
      batches = step + 1;
      callbacks.onTestBatchEnd(step, batchLogs(run, callbacks));
    },
    shouldStop: () => isCut(batches),
  });
  const logs = ran === 0 ? {} : sortFigures(run.compiled.results());
  callbacks.onTestEnd({ ...logs });
  return logs;
}
