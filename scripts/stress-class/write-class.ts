import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import { readExamples } from '../../src/grading/code/tasks/read-examples.js';
import { writeFraction } from '../../src/grading/objective/fraction.js';
import { badPrograms } from './bad-programs.js';

/** What a hand-in must come to. */
export interface Expected {
  readonly what: string;
  readonly end: string | null;
  /** Exactly, as a fraction; null where only `most` is known. */
  readonly marks: string | null;
  readonly most: number;
}

export const classTask = 'mnist-cnn';

/** Writes a class of different programs, every so many of them bad, and says what each must come to, by its id. */
export function writeClass(
  folder: string,
  { count, badEvery }: { readonly count: number; readonly badEvery: number },
): ReadonlyMap<string, Expected> {
  mkdirSync(folder, { recursive: true });
  const good = goodPrograms();
  const expected = new Map<string, Expected>();
  for (let number = 0; number < count; number++) {
    const id = `s${String(number).padStart(4, '0')}`;
    const bad = badPrograms[Math.floor(number / badEvery) % badPrograms.length];
    if (number % badEvery === badEvery - 1 && bad !== undefined) {
      writeFileSync(path.join(folder, `${id}${bad.ending}`), bad.source);
      expected.set(id, { ...bad, marks: null });
    } else {
      const one = good[number % good.length];
      if (one === undefined) throw new Error(`The task ${classTask} has no examples.`);
      // Another text each time, so that nobody is graded by another's program.
      writeFileSync(path.join(folder, `${id}.py`), `${one.source}\n# ${number}\n`);
      expected.set(id, { what: one.file, end: null, marks: one.marks, most: Infinity });
    }
  }
  return expected;
}

interface Good {
  readonly file: string;
  readonly source: string;
  readonly marks: string;
}

/** The examples of the task, whose marks their author has written down. */
function goodPrograms(): readonly Good[] {
  const folder = path.join('reference-models', classTask);
  const { loaded } = loadTask(folder);
  if (loaded === undefined) throw new Error(`The task ${classTask} cannot be read.`);
  const { examples } = readExamples(loaded.task, folder, classTask);
  return examples.map(({ file, source, marks }) => ({
    file,
    source: Buffer.from(source).toString('utf8'),
    marks: writeFraction(marks),
  }));
}
