import { valueError } from '../base/errors.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Callback } from './callback.js';

/** Accepted as Keras accepts it, but nothing is written: there is no TensorBoard here to look at it. */
export class TensorBoard extends Callback {
  static override readonly className = 'TensorBoard';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'log_dir', default: 'logs' },
    { name: 'histogram_freq', default: 0 },
    { name: 'write_graph', default: true },
    { name: 'write_images', default: false },
    { name: 'write_steps_per_second', default: false },
    { name: 'update_freq', default: 'epoch' },
    { name: 'profile_batch', default: 0 },
    { name: 'embeddings_freq', default: 0 },
    { name: 'embeddings_metadata', default: null },
  ];

  override get watchesBatches(): boolean {
    return false;
  }

  override onTrainBegin(): void {
    session().warn('TensorBoard: the training runs without it; no log files are written.');
  }
}

/** Accepted as Keras accepts it, but there is nothing to restore: a training here never goes on after a crash. */
export class BackupAndRestore extends Callback {
  static override readonly className = 'BackupAndRestore';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'backup_dir' },
    { name: 'save_freq', default: 'epoch' },
    { name: 'double_checkpoint', default: false },
    { name: 'delete_checkpoint', default: true },
  ];

  constructor(args: Arguments) {
    super();
    if (!args.backup_dir) throw valueError('Empty `backup_dir` argument passed');
  }

  override get watchesBatches(): boolean {
    return false;
  }

  override onTrainBegin(): void {
    session().warn('BackupAndRestore: the training runs without it; no backup is written.');
  }
}
