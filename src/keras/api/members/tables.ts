import * as tf from '@tensorflow/tfjs-core';
import { Variable } from '../../base/variable.js';
import { Callback } from '../../callbacks/callback.js';
import { EarlyStopping } from '../../callbacks/early-stopping.js';
import { History } from '../../callbacks/history.js';
import { KerasTensor } from '../../graph/keras-tensor.js';
import { Layer } from '../../layers/base/layer.js';
import { Loss } from '../../losses/loss.js';
import { MetricsOfOutputs } from '../../metrics/compile-metrics.js';
import { Metric } from '../../metrics/metric.js';
import { Model } from '../../models/model.js';
import { Sequential } from '../../models/sequential/sequential.js';
import { Optimizer } from '../../optimizers/optimizer.js';
import { Schedule } from '../../optimizers/schedules/schedule.js';
import { LossTracker } from '../../training/loss-tracker.js';
import { callbackMembers, earlyStoppingMembers, historyMembers } from './callback-members.js';
import { layerMembers } from './layer-members.js';
import { noTable, type MemberTable } from './member-table.js';
import {
  compileMetricsMembers,
  lossMembers,
  lossTrackerMembers,
  metricMembers,
} from './metric-members.js';
import { modelMembers, sequentialMembers } from './model-members.js';
import { optimizerMembers, scheduleMembers } from './optimizer-members.js';
import { kerasTensorMembers, tensorMembers } from './tensor-members.js';
import { variableMembers } from './variable-members.js';

/** A class, and what Python finds on its objects. */
interface Row {
  readonly instances: abstract new (...args: never[]) => object;
  readonly table: MemberTable<never>;
}

/** Classes before their bases. */
const rows: readonly Row[] = [
  { instances: Sequential, table: sequentialMembers },
  { instances: Model, table: modelMembers },
  { instances: Layer, table: layerMembers },
  { instances: Variable, table: variableMembers },
  { instances: KerasTensor, table: kerasTensorMembers },
  { instances: tf.Tensor, table: tensorMembers },
  { instances: Optimizer, table: optimizerMembers },
  { instances: Schedule, table: scheduleMembers },
  { instances: Loss, table: lossMembers },
  { instances: Metric, table: metricMembers },
  { instances: LossTracker, table: lossTrackerMembers },
  { instances: MetricsOfOutputs, table: compileMetricsMembers },
  { instances: EarlyStopping, table: earlyStoppingMembers },
  { instances: History, table: historyMembers },
  { instances: Callback, table: callbackMembers },
];

/** What Python finds on the object. */
export const tableOf = (object: object): MemberTable<object> =>
  (rows.find(({ instances }) => object instanceof instances)?.table ??
    noTable) as unknown as MemberTable<object>;
