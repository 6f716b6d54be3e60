import type * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { session } from '../base/session.js';
import { IncompatibleShapes } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { pickOptions } from '../losses/options.js';
import { readAverage, readBeta, readThreshold, type Average } from './f-beta-options.js';
import { decide } from './f-beta-decisions.js';
import { Metric, type MetricResult } from './metric.js';
import { checkMatrices, needsBatch } from './needs-batch.js';
import { addNumbers, numbersIn } from './numbers-in.js';

const counterNames = [
  'true_positives',
  'false_positives',
  'false_negatives',
  'intermediate_weights',
] as const;

/** The weighted harmonic mean of precision and recall, class by class or averaged; recall counts beta times as much. */
export class FBetaScore extends Metric {
  static override readonly className: string = 'FBetaScore';
  static override readonly parameters = [
    { name: 'average', default: null },
    { name: 'beta', default: float(1) },
    { name: 'threshold', default: null },
    { name: 'name', default: 'fbeta_score' },
    { name: 'dtype', default: null },
  ];
  readonly #average: Average;
  readonly #beta: number;
  readonly #threshold: number | null;
  readonly #config: Arguments;
  #counters: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#average = readAverage(args.average);
    this.#beta = readBeta(args.beta);
    this.#threshold = readThreshold(args.threshold);
    this.#config = pickOptions(args, ['average', 'beta', 'threshold']);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    const [rows = 0, classes = 0] = yPred.shape;
    this.#build(yTrue, yPred);
    if (yTrue.size !== yPred.size) throw new IncompatibleShapes(yPred.shape, yTrue.shape, 'Mul');
    if (sampleWeight !== null && sampleWeight.size !== rows)
      throw new IncompatibleShapes(yPred.shape, [...sampleWeight.shape, 1], 'Mul');
    const decided = decide(yPred.dataSync(), classes, this.#threshold);
    this.#count(yTrue.dataSync(), decided, { classes, weights: sampleWeight?.dataSync() ?? null });
  }

  #build(yTrue: tf.Tensor, yPred: tf.Tensor): void {
    if (this.#counters.length > 0) return;
    checkMatrices('FBetaScore', yTrue.shape, yPred.shape);
    const shape = this.#average === 'micro' ? [] : [yPred.shape[1] ?? 0];
    this.#counters = counterNames.map((name) => this.addCounter(name, shape));
  }

  #count(
    labels: ArrayLike<number>,
    decided: ArrayLike<number>,
    { classes, weights }: { readonly classes: number; readonly weights: ArrayLike<number> | null },
  ): void {
    const size = this.#average === 'micro' ? 1 : classes;
    const sums = counterNames.map(() => new Float64Array(size));
    for (let i = 0; i < labels.length; i++) {
      const [label, guess] = [labels[i] ?? 0, decided[i] ?? 0];
      const weight = weights?.[Math.floor(i / classes)] ?? 1;
      const parts = [guess * label, guess * (1 - label), (1 - guess) * label, label];
      parts.forEach((part, which) => {
        const own = sums[which];
        if (own !== undefined) own[i % size] = (own[i % size] ?? 0) + part * weight;
      });
    }
    this.#counters.forEach((counter, which) => {
      addNumbers(counter, sums[which] ?? []);
    });
  }

  override result(): MetricResult {
    const [hits, extra, missed, weights] = this.#counters.map(numbersIn);
    if (hits === undefined || extra === undefined || missed === undefined)
      throw needsBatch(this.#className, 'true_positives');
    const scores = hits.map((tp, index) => this.#score(tp, extra[index] ?? 0, missed[index] ?? 0));
    if (this.#average === null) return { shape: [scores.length], values: scores.map(Math.fround) };
    const shares = this.#average === 'weighted' ? sharesOf(weights ?? []) : evenShares(scores);
    const mean = scores.reduce((sum, score, index) => sum + score * (shares[index] ?? 0), 0);
    return Math.fround(mean);
  }

  #score(hits: number, extra: number, missed: number): number {
    const { epsilon } = session();
    const precision = hits / (hits + extra + epsilon);
    const recall = hits / (hits + missed + epsilon);
    const square = this.#beta * this.#beta;
    return ((1 + square) * precision * recall) / (square * precision + recall + epsilon);
  }

  get #className(): string {
    return (this.constructor as typeof FBetaScore).className;
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#config };
  }
}

function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0) + session().epsilon;
  return weights.map((weight) => weight / sum);
}

const evenShares = (scores: readonly number[]): number[] => scores.map(() => 1 / scores.length);
