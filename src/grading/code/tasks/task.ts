import type { Plain } from '../../../keras/inspect/evidence.js';
import type { LocalizedText } from '../../../util/localized-text.js';

/** A programming task: what students are asked to write, and how it is judged. */
export interface Task {
  /** The name of its folder. */
  readonly id: string;
  readonly title: LocalizedText;
  /** Markdown. */
  readonly statement: LocalizedText;
  /** `model`: a program that builds a network; `function`: one that defines a function, which is called with drawn inputs. */
  readonly kind: 'model' | 'function';
  /** Files of programs that are right, beside `task.yaml`; a submission that is equal to any of them is right. None in a bundle for students. */
  readonly references: readonly string[];
  /** The data set that its programs load; null for none. */
  readonly data: string | null;
  readonly limits: TaskLimits;
  /** For tasks of the kind `function`. */
  readonly function: TaskFunction | null;
  /** Whether a layer counts as right where only what an earlier mistake has changed differs: its shape, its parameters. */
  readonly followThrough: boolean;
  readonly checks: readonly TaskCheck[];
}

export interface TaskLimits {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly memoryMegabytes: number;
  /** What a submission's trainings may compute together, and samples that each evaluation may look at; the rest is cut. */
  readonly training: {
    readonly steps: number;
    readonly samples: number;
    readonly flops: number;
    readonly evaluation: number;
  };
}

export interface TaskFunction {
  readonly name: string;
  /** A file of Python with `draw(rng)`, which gives a tuple of arguments; `rng` is NumPy's Generator. */
  readonly inputs: string;
  /** How many drawn cases there are. */
  readonly cases: number;
  /** Cases that students are shown, each a list of arguments; lists stand for arrays where these are drawn. */
  readonly examples: readonly (readonly Plain[])[];
  readonly tolerance: { readonly absolute: number; readonly relative: number };
}

/** One thing that is looked at, and what it is worth. */
export interface TaskCheck {
  /** Unique in the task. */
  readonly id: string;
  /** A file of `grading/code/checks/`. */
  readonly check: string;
  readonly title: LocalizedText;
  readonly points: number;
  /** Whether students see what was expected; of the others they see the title and how it ended. */
  readonly visible: boolean;
  /** Checks that must have passed at least in part; skipped otherwise. */
  readonly requires: readonly string[];
  /**
   * `none`: all or nothing; `by-part`: the share of parts that are right; thresholds: the marks' share for at least so large a
   * share of parts, descending.
   */
  readonly partial:
    'none' | 'by-part' | readonly { readonly from: number; readonly share: number }[];
  /** As the check's own schema says. */
  readonly options: unknown;
}
