import { KerasError } from '../../base/errors.js';
import { isSaved, type Saved, type Serializable } from '../../base/serializable.js';
import { session } from '../../base/session.js';
import type { Shape } from '../../base/shape.js';
import { isShape } from '../../layers/base/shapes.js';
import { input } from '../../layers/input-layer.js';
import { Functional } from '../../models/functional/functional.js';
import type { Model } from '../../models/model.js';
import { Sequential } from '../../models/sequential/sequential.js';
import type { DataEvidence, SavedModel } from '../evidence.js';
import { canRevive } from './revive-reference.js';
import { toPlainSaved } from './saved-numbers.js';

/** The model without its weights, so that another session can make it again; null for one that only its program can make or run. */
export function saveReference(
  model: Model,
  { x, y }: { readonly x: readonly DataEvidence[]; readonly y: readonly DataEvidence[] },
): SavedModel | null {
  try {
    const network = asNetwork(model);
    const saved = network && toPlainSaved(formOf(network));
    if (!isSaved(saved) || !canRevive({ model: saved }, session())) return null;
    const compile = toPlainSaved(model.compileConfig) as SavedModel['compile'];
    return { model: saved, compile, x, y };
  } catch (error) {
    if (error instanceof KerasError) return null;
    throw error;
  }
}

/** A model with a `call` of its own is called on an entrance, as functional models are made. */
function asNetwork(model: Model): Sequential | Functional | null {
  if (model instanceof Sequential || model instanceof Functional) return model;
  const shape = model.buildConfig?.input_shape;
  const [parameter] = model.callParameters;
  if (!isKnownShape(shape) || parameter === undefined) return null;
  const inputs = input([], { batch_shape: [null, ...shape.slice(1)] });
  return new Functional({ inputs, outputs: model.computeBare({ [parameter.name]: inputs }) });
}

const isKnownShape = (shape: unknown): shape is Shape =>
  Array.isArray(shape) && isShape(shape as Shape);

/** A class that the program has derived counts as that of Keras. */
function formOf(network: Sequential | Functional): Saved {
  const kind: Serializable = network instanceof Sequential ? Sequential : Functional;
  const { className, module, registeredName = null } = kind;
  const build = network.buildConfig;
  return {
    module,
    class_name: className,
    config: network.getConfig(),
    registered_name: registeredName,
    ...(build === null ? {} : { build_config: build }),
  };
}
