import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import { sandboxOptions } from '../../src/jobs/sandbox-options.js';
import { Sandbox } from '../../src/sandbox/sandbox.js';
import type { Variant } from './variants.js';

/** Whether a program does what its task asks; `close` where its figure is so near the bound that chance decides. */
export type Kept = 'kept' | 'broken' | 'close';

/** What a program tells of itself when it has ended, in `python/tell_choice.py`. */
interface Told {
  readonly convolutions: number;
  readonly last: string;
  readonly output: readonly number[];
  readonly parameters: number;
  readonly steps: number;
  readonly accuracy: number;
}

/** The rules of the statements, in plain words of Keras: neither the graph nor the checks have a part in them. */
const rules: Readonly<Record<string, (told: Told) => Kept>> = {
  'small-cnn': ({ convolutions, last, output, parameters, steps, accuracy }) => {
    const isShaped = convolutions >= 2 && last === 'softmax' && output.join() === '10';
    if (!isShaped || parameters >= 100_000 || steps === 0) return 'broken';
    if (Math.abs(accuracy - 0.7) < 0.06) return 'close';
    return accuracy > 0.7 ? 'kept' : 'broken';
  },
};

export const isFreeChoice = (id: string): boolean => id in rules;

/** Judges programs of tasks that leave the choice of layers free, without gradpaper's own judging. */
export class ChoicePredicate {
  readonly #id: string;
  readonly #sandbox: Sandbox;
  readonly #tail = readFileSync(path.join('scripts/stress-grading/python/tell_choice.py'), 'utf8');

  constructor({ task }: LoadedTask, seed: string) {
    this.#id = task.id;
    this.#sandbox = new Sandbox(sandboxOptions(task, { seed, hidden: true }));
  }

  /** `broken` for a program without a model. */
  async judge({ source }: Variant): Promise<Kept> {
    let printed = '';
    // What was trained counts, also where the program raises behind it.
    const guarded = `try:\n    exec(compile(${JSON.stringify(source)}, 'main.py', 'exec'), globals())\nexcept Exception:\n    pass\n`;
    const program = { source: Buffer.from(`${guarded}${this.#tail}`), file: 'main.py' };
    const { verdict } = await this.#sandbox.run(program, (stream, text) => {
      if (stream === 'stdout') printed += text;
    });
    if (verdict.kind !== 'done') return 'broken';
    const told = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Told;
    return rules[this.#id]?.(told) ?? 'broken';
  }

  close(): Promise<void> {
    return this.#sandbox.close();
  }
}
