import type { Serializable } from '../base/serializable.js';
import { BackupAndRestore, TensorBoard } from './accepted-only.js';
import type { Callback } from './callback.js';
import { CSVLogger } from './csv-logger.js';
import { EarlyStopping } from './early-stopping.js';
import { History } from './history.js';
import { LambdaCallback } from './lambda-callback.js';
import { LearningRateScheduler } from './learning-rate-scheduler.js';
import { ModelCheckpoint } from './model-checkpoint.js';
import { ProgbarLogger } from './progbar-logger.js';
import { ReduceLROnPlateau } from './reduce-lr-on-plateau.js';
import { SwapEMAWeights } from './swap-ema-weights.js';
import { TerminateOnNaN } from './terminate-on-nan.js';

/** All callbacks by class name. */
export const callbacks: Readonly<Record<string, Serializable<Callback>>> = {
  BackupAndRestore,
  CSVLogger,
  EarlyStopping,
  History,
  LambdaCallback,
  LearningRateScheduler,
  ModelCheckpoint,
  ProgbarLogger,
  ReduceLROnPlateau,
  SwapEMAWeights,
  TensorBoard,
  TerminateOnNaN,
};
