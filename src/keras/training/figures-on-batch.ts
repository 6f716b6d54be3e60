import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { inGraph } from '../graph/graph-errors.js';
import type { Batch } from './data/batch.js';
import { toTensors } from './data/rows.js';
import { sortFigures, type Figures } from './logs.js';
import { resetMetrics, type Run } from './run.js';
import { checkingBatch } from './static-shapes.js';

/** Does something with the batch that is given as arguments; gives the figures of this batch alone. */
export function figuresOnBatch(run: Run, args: Arguments, work: (batch: Batch) => void): Figures {
  resetMetrics(run);
  tf.tidy(() => {
    const [x, y, sampleWeight] = [args.x, args.y, args.sample_weight].map(toTensors);
    const step = (): void => {
      checkingBatch(() => {
        work({ x, y, sampleWeight });
      });
    };
    if (run.compiled.runEagerly) step();
    else inGraph(step);
  });
  return sortFigures(run.compiled.results());
}
