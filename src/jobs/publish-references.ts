import type { LoadedTask, PublishedReferences } from '../grading/code/tasks/loaded-task.js';
import { Sandbox } from '../sandbox/sandbox.js';
import { plainOfWire } from './values/plain-of-wire.js';
import type { GraderOptions } from './grader-options.js';
import { capturedReferences } from './references/captured-references.js';
import { sandboxOptions } from './sandbox-options.js';

/**
 * What students may hold of a task's references: what they have built and how it was trained, and the cases that are shown. Not
 * their source; what they print only where a visible check compares it.
 * @throws InputError for a reference that does not run to its end.
 */
export async function publishReferences(
  loaded: LoadedTask,
  options: Omit<GraderOptions, 'hidden'>,
): Promise<PublishedReferences> {
  const sandbox = new Sandbox(sandboxOptions(loaded.task, { ...options, hidden: false }));
  try {
    const { references, trial } = await capturedReferences(loaded, sandbox, {
      ...options,
      hidden: false,
    });
    const isPrinted = loaded.task.checks.some(
      ({ check, visible }) => visible && check === 'printed-output',
    );
    return {
      references: references.map(({ file, inspection, stdout }) => ({
        file,
        inspection,
        source: null,
        stdout: isPrinted ? stdout : '',
      })),
      cases: (trial?.cases ?? [])
        .filter(({ visible }) => visible)
        .map(({ inputs, values, expected }) => ({
          inputs,
          arguments: values.map(plainOfWire),
          expected,
        })),
    };
  } finally {
    await sandbox.close();
  }
}
