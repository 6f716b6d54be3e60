import * as tf from '@tensorflow/tfjs-core';
import { Variable } from '../../base/variable.js';
import { Constraint } from '../../constraints/constraint.js';
import { Callback } from '../../callbacks/callback.js';
import { EarlyStopping } from '../../callbacks/early-stopping.js';
import { ModelCheckpoint } from '../../callbacks/model-checkpoint.js';
import { History } from '../../callbacks/history.js';
import { KerasTensor } from '../../graph/keras-tensor.js';
import { Initializer } from '../../initializers/initializer.js';
import { Layer } from '../../layers/base/layer.js';
import { Loss } from '../../losses/loss.js';
import { MetricsOfOutputs } from '../../metrics/compile-metrics.js';
import { Metric } from '../../metrics/metric.js';
import { Model } from '../../models/model.js';
import { Sequential } from '../../models/sequential/sequential.js';
import { Optimizer } from '../../optimizers/optimizer.js';
import { Regularizer } from '../../regularizers/regularizer.js';
import { Schedule } from '../../optimizers/schedules/schedule.js';
import { LossTracker } from '../../training/loss-tracker.js';
import { ProgramLoss } from '../../program/program-loss.js';
import { ProgramOptimizer } from '../../program/program-optimizer.js';
import { programOptimizerMembers } from './program-optimizer-members.js';
import { ProgramMetric } from '../../program/program-metric.js';
import {
  callbackMembers,
  checkpointMembers,
  earlyStoppingMembers,
  historyMembers,
} from './callback-members.js';
import { layerMembers } from './layer-members.js';
import { configuredMembers, noTable, type MemberTable } from './member-table.js';
import {
  compileMetricsMembers,
  lossMembers,
  lossTrackerMembers,
  metricMembers,
} from './metric-members.js';
import { modelMembers, sequentialMembers } from './model-members.js';
import { optimizerMembers, scheduleMembers } from './optimizer-members.js';
import { programLossMembers, programMetricMembers } from './program-members.js';
import { kerasTensorMembers, tensorMembers } from './tensor-members.js';
import { GradientTape } from '../../graph/tape.js';
import { tapeMembers } from './tape-members.js';
import { variableMembers } from './variable-members.js';

/** A class, and what Python finds on its objects. */
export interface MemberRow {
  /** The name of Python's base class for them. */
  readonly name: string;
  readonly instances: abstract new (...args: never[]) => object;
  readonly table: MemberTable<never>;
}

/** Classes before their bases. */
export const memberRows: readonly MemberRow[] = [
  { name: 'Sequential', instances: Sequential, table: sequentialMembers },
  { name: 'Model', instances: Model, table: modelMembers },
  { name: 'Layer', instances: Layer, table: layerMembers },
  { name: 'Variable', instances: Variable, table: variableMembers },
  { name: 'KerasTensor', instances: KerasTensor, table: kerasTensorMembers },
  { name: 'Tensor', instances: tf.Tensor, table: tensorMembers },
  { name: 'GradientTape', instances: GradientTape, table: tapeMembers },
  {
    name: 'ProgramOptimizer',
    instances: ProgramOptimizer,
    table: programOptimizerMembers,
  },
  { name: 'Optimizer', instances: Optimizer, table: optimizerMembers },
  { name: 'LearningRateSchedule', instances: Schedule, table: scheduleMembers },
  { name: 'ProgramLoss', instances: ProgramLoss, table: programLossMembers },
  { name: 'Loss', instances: Loss, table: lossMembers },
  { name: 'LossTracker', instances: LossTracker, table: lossTrackerMembers },
  { name: 'CompileMetrics', instances: MetricsOfOutputs, table: compileMetricsMembers },
  { name: 'ProgramMetric', instances: ProgramMetric, table: programMetricMembers },
  { name: 'Metric', instances: Metric, table: metricMembers },
  { name: 'ModelCheckpoint', instances: ModelCheckpoint, table: checkpointMembers },
  { name: 'EarlyStopping', instances: EarlyStopping, table: earlyStoppingMembers },
  { name: 'History', instances: History, table: historyMembers },
  { name: 'Callback', instances: Callback, table: callbackMembers },
  { name: 'Initializer', instances: Initializer, table: configuredMembers },
  { name: 'Regularizer', instances: Regularizer, table: configuredMembers },
  { name: 'Constraint', instances: Constraint, table: configuredMembers },
];

/** The row of the object's class; undefined for an object that has nothing to be found. */
export const rowOf = (object: object): MemberRow | undefined =>
  memberRows.find(({ instances }) => object instanceof instances);

/** What Python finds on the object. */
export const tableOf = (object: object): MemberTable<object> =>
  (rowOf(object)?.table ?? noTable) as unknown as MemberTable<object>;
