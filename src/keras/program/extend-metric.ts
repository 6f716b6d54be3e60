import * as tf from '@tensorflow/tfjs-core';
import type { Metric } from '../metrics/metric.js';
import { replaceMethod } from './extended.js';
import type { ProgramValue } from './program-value.js';
import { readResult } from './read-result.js';

/** Lets a metric of one of Keras' own classes do what the class that the program has derived from it says. */
export function extendMetric(metric: Metric, program: ProgramValue): void {
  if (program.has('update_state'))
    replaceMethod(metric, 'updateState', (yTrue, yPred, weight) =>
      program.callMethod(
        'update_state',
        [yTrue, yPred],
        weight === null || weight === undefined ? {} : { sample_weight: weight },
      ),
    );
  if (program.has('result'))
    replaceMethod(metric, 'result', () =>
      tf.tidy(() => readResult(program.callMethod('result', []), program.name) as never),
    );
  if (program.has('reset_state'))
    replaceMethod(metric, 'resetState', () => program.callMethod('reset_state', []));
  if (program.has('get_config'))
    replaceMethod(metric, 'getConfig', () => program.callMethod('get_config', []));
}
