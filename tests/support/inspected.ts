import { inSession, Session } from '../../src/keras/base/session.js';
import { classes } from '../../src/keras/classes.js';
import type { Inspection, InspectOrder, SavedModel } from '../../src/keras/inspect/evidence.js';
import { inspectSession } from '../../src/keras/inspect/inspect-session.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { Model } from '../../src/keras/models/model.js';
import type { LazySource } from '../../src/keras/training/data/lazy-data.js';

/** What a program leaves: the models and layers that it has made. */
export type Program = () => Model | readonly Layer[];

const quiet: InspectOrder = {
  seed: 'order',
  references: [],
  forward: null,
  trajectory: null,
  metric: null,
  save: false,
};

const noData = (name: string): LazySource => {
  throw new Error(`There is no data set ${name}.`);
};

/** Runs a program in a session of its own and looks at what it has left. */
export function inspectProgram(
  program: Program,
  order: Partial<InspectOrder> = {},
  source: (name: string) => LazySource = noData,
): Inspection {
  const session = new Session({ seed: 'program', classes });
  try {
    const made = inSession(session, program);
    const isModel = made instanceof Model;
    const subject = { session, models: isModel ? [made] : [], layers: isModel ? [] : made, source };
    return inspectSession(subject, { ...quiet, ...order });
  } finally {
    inSession(session, () => {
      session.dispose();
    });
  }
}

/** A program's model as a reference. */
export function referenceOf(program: Program): SavedModel {
  const { saved } = inspectProgram(program, { save: true });
  if (saved === null) throw new Error('The model cannot be a reference.');
  return saved;
}
