import { defineFunction } from '../api/callable.js';
import { keras } from '../api/keras.js';
import { ApiModule } from '../api/module.js';
import { getMember } from '../api/object.js';
import { gradientTape } from '../api/tape.js';
import { engineModule } from './engine-module.js';
import { KerasError } from '../base/errors.js';
import { session } from '../base/session.js';
import { programModule } from '../program/index.js';

/** Tells the program whether what Keras 3 refuses is done as Keras 2 did it. */
const isKeras2 = defineFunction('keras2', [], () => session().keras2);

/** The modules that a program's names begin with. */
const roots: Readonly<Record<string, ApiModule>> = {
  engine: engineModule,
  keras,
  program: programModule,
  tensorflow: new ApiModule('tensorflow', { GradientTape: gradientTape, keras2: isKeras2 }),
};

/** `keras.layers.Dense`. @throws KerasError for a path that begins with none of the modules. */
export function resolveName(path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const root = Object.hasOwn(roots, first) ? roots[first] : undefined;
  if (root === undefined) throw new KerasError('AttributeError', `There is no module '${path}'.`);
  return rest.reduce<unknown>((object, name) => getMember(object, name), root);
}
