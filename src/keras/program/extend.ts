import { CallableClass } from '../api/callable.js';
import { nativeArguments } from '../api/values.js';
import { typeError } from '../base/errors.js';
import { construct } from '../base/construct.js';
import { repr } from '../base/repr.js';
import type { Serializable } from '../base/serializable.js';
import type { Arguments } from '../base/signature.js';
import { Callback } from '../callbacks/callback.js';
import { Layer } from '../layers/base/layer.js';
import { Metric } from '../metrics/metric.js';
import { extendCallback } from './extend-callback.js';
import { extendLayer } from './extend-layer.js';
import { extendMetric } from './extend-metric.js';
import { replaceMethod } from './extended.js';
import { isOfProgram } from './facts-of.js';
import type { ProgramFacts, ProgramValue } from './program-value.js';

/** `program.extend(Class, self, …)`: the engine's counterpart of an object whose class the program has derived from one of Keras' own. */
export function extend(
  [base, self, ...positional]: readonly unknown[],
  keywords: Arguments,
): object {
  if (!(base instanceof CallableClass) || !isOfProgram(self))
    throw typeError(`A class of Keras cannot be derived like this. Received: ${repr(base)}`);
  const { program } = self;
  const made = construct(
    named(base.instances as unknown as Serializable<object>, program.facts),
    ...nativeArguments(positional, keywords),
  );
  program.standsFor(made);
  adapt(made, program);
  Object.defineProperty(made, 'program', { value: program });
  const remake = (config: Arguments): unknown => program.callMethod('from_config', [config]);
  Object.defineProperty(made, 'remake', { value: remake });
  return made;
}

/** A class of its own: Keras asks an object's class for its name. */
const named = (
  base: Serializable<object>,
  { name, registered = name, module }: ProgramFacts,
): Serializable<object> =>
  class extends base {
    static override readonly className = name;
    static override readonly registeredName = registered;
    static override readonly module: string | null = module ?? null;
  };

function adapt(made: object, program: ProgramValue): void {
  if (made instanceof Layer) extendLayer(made, program);
  else if (made instanceof Callback) extendCallback(made, program);
  else if (made instanceof Metric) extendMetric(made, program);
  else if (program.has('get_config'))
    replaceMethod(made, 'getConfig', () => program.callMethod('get_config', []));
}
