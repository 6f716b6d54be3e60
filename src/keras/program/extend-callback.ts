import type { Callback, Logs } from '../callbacks/callback.js';
import type { TrainingContext } from '../callbacks/training-context.js';
import { isDictionary } from '../graph/nested.js';
import { replaceMethod } from './extended.js';
import type { ProgramValue } from './program-value.js';

/** The hooks of callbacks, by Python's names and ours. */
export const hooks: Readonly<Record<string, string>> = Object.fromEntries(
  ['train', 'test', 'predict', 'epoch', 'train_batch', 'test_batch', 'predict_batch'].flatMap(
    (what) =>
      ['begin', 'end'].map((when) => [`on_${what}_${when}`, camelCase(`on_${what}_${when}`)]),
  ),
);

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Lets a callback of one of Keras' own classes do what the class that the program has derived from it says. */
export function extendCallback(callback: Callback, program: ProgramValue): void {
  const setTraining = callback.setTraining.bind(callback);
  replaceMethod(callback, 'setTraining', (training) => {
    setTraining(training as TrainingContext);
    program.callMethod('set_model', [(training as TrainingContext).model]);
  });
  for (const [python, own] of Object.entries(hooks))
    if (program.has(python))
      replaceMethod(callback, own, (...args) => {
        run(program, python, args);
      });
}

/** The last argument are the figures; what the hook gives is the figures as it has changed them. */
function run(program: ProgramValue, name: string, args: readonly unknown[]): void {
  const logs = args.at(-1) as Logs;
  const changed = program.callMethod(name, [...args.slice(0, -1), { ...logs }]);
  if (isDictionary(changed)) Object.assign(logs, changed);
}
