import * as tf from '@tensorflow/tfjs-core';
import { compileLoss } from '../../losses/compile-loss.js';
import type { Model } from '../../models/model.js';
import type { ArrayData } from '../../training/array-data.js';
import { Trainer } from '../../training/trainer.js';
import { writeTargets } from '../drawing/draw-targets.js';
import { targetKinds } from '../drawing/target-kind.js';
import type { DataEvidence } from '../evidence.js';

/** The compiled loss of answers; null if the model was not compiled. */
export function lossOf(
  model: Model,
  answers: ArrayData,
  { classes, y }: { readonly classes: Float32Array; readonly y: readonly DataEvidence[] },
): number | null {
  const [kind] = targetKinds(model, y, model.compileConfig.loss);
  const given = model.compiled instanceof Trainer ? model.compiled.given('loss', null) : null;
  if (given === null || kind === undefined) return null;
  const [value = null] = tf.tidy((): number[] => {
    const targets = { rows: classes.length, numbers: classes, isOfClasses: true };
    const loss = compileLoss(given, null, model.outputNames);
    const total = loss.total(writeTargets(targets, kind), answers.toTensor(), null) ?? null;
    return total === null ? [] : [...tf.mean(total).dataSync()];
  });
  return value;
}
