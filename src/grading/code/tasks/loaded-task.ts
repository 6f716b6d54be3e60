import type { Plain } from '../../../keras/inspect/evidence.js';
import type { ReferenceEvidence } from '../evidence/submission-evidence.js';
import type { Task } from './task.js';

/** A task as it was read from its folder. */
export interface LoadedTask {
  readonly task: Task;
  readonly folder: string;
  /** What a bundle for students holds in the place of reference programs; null in a teacher's folder. */
  readonly published: PublishedReferences | null;
}

/** `reference.json` of a bundle: what the references are, without their programs. */
export interface PublishedReferences {
  readonly references: readonly ReferenceEvidence[];
  /** The shown cases of a function, with what is expected. */
  readonly cases: readonly {
    readonly inputs: readonly string[];
    readonly arguments: readonly Plain[];
    readonly expected: Plain;
  }[];
}
