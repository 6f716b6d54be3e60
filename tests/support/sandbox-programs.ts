import test from 'ava';
import { programsOf } from '../../scripts/oracle-programs/folder.js';
import { outcomeOf } from '../../scripts/oracle-programs/run-programs.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import { makeSandbox } from './sandbox.js';

/** Programs as students write them; beside each what real Keras prints for it. */
const folder = 'tests/sandbox/programs';

/** One test for each program of a topic: what it prints and raises is what real Keras prints and raises. */
export function testPrograms(topic: string, options: SandboxOptions = {}): void {
  const sandbox = makeSandbox({ warm: 1, ...options });
  test.after.always(() => sandbox.close());
  for (const program of programsOf(folder).filter(({ name }) => name.startsWith(`${topic}/`)))
    test.serial(`${program.name} prints what it prints under Keras`, async (t) => {
      const { difference } = await outcomeOf(sandbox, program);
      t.is(difference, undefined);
    });
}
