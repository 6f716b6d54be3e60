import type { Tensor } from '@tensorflow/tfjs-core';
import { str } from '../base/repr.js';
import { bindAll, type Arguments, type Parameter } from '../base/signature.js';
import { parseDType, type DType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { withoutNote } from '../base/noted-dtype.js';
import { classOf } from '../base/serializable.js';
import { Variable } from '../base/variable.js';
import { Constraint } from '../constraints/constraint.js';
import { Operation } from '../graph/operation.js';
import { Initializer } from '../initializers/initializer.js';
import { Layer } from '../layers/base/layer.js';
import { Loss } from '../losses/loss.js';
import { Metric } from '../metrics/metric.js';
import { claimShape } from '../ops/claim-shape.js';
import { Schedule } from '../optimizers/schedules/schedule.js';
import { Regularizer } from '../regularizers/regularizer.js';
import { asFigure } from '../training/logs.js';
import { asTensor } from './arrays.js';
import { withPlainInput } from './plain-inputs.js';
import { ratesAt } from './rates-at.js';
import { updateMetric } from './update-metric.js';
import { mapValues, tensorArguments } from './values.js';
import { session } from '../base/session.js';

type Call = (positional: readonly unknown[], keywords: Arguments) => unknown;

/** What `object(…)` does, for objects that Python can call. */
export function callObject(object: unknown): Call | undefined {
  if (object instanceof Operation)
    return (positional, keywords) => {
      if (object instanceof Layer && session().scope.length === 0) object.clearLosses();
      const [given, named] = tensorArguments(withPlainInput(object, positional), keywords);
      // Layers compute in their own type.
      return object.call(
        given.map((each) => mapValues(each, inEngineType)),
        named,
      );
    };
  if (object instanceof Initializer)
    return bound(initializerParameters, (args) => drawn(object, args));
  if (object instanceof Loss)
    return bound(lossParameters, (args) =>
      object.measure(tensorOf(args.y_true), tensorOf(args.y_pred), weightOf(args.sample_weight)),
    );
  if (object instanceof Metric)
    return (positional, keywords) => {
      updateMetric(object, positional, keywords);
      return asFigure(object.result());
    };
  if (object instanceof Schedule)
    return bound([{ name: 'step' }], ({ step }) => ratesAt(object, step));
  if (object instanceof Regularizer)
    return bound([{ name: 'x' }], ({ x }) => object.penalize(tensorOf(x)));
  if (object instanceof Constraint)
    return bound([{ name: 'w' }], ({ w }) => object.project(tensorOf(w)));
  return undefined;
}

const initializerParameters: readonly Parameter[] = [
  { name: 'shape' },
  { name: 'dtype', default: null },
];

const lossParameters: readonly Parameter[] = [
  { name: 'y_true' },
  { name: 'y_pred' },
  { name: 'sample_weight', default: null },
];

const bound =
  (parameters: readonly Parameter[], run: (args: Arguments) => unknown): Call =>
  (positional, keywords) =>
    run(bindAll('__call__', parameters, positional, keywords));

function drawn(initializer: Initializer, { shape, dtype }: Arguments): Tensor {
  const type: DType = dtype === null ? session().floatx : parseDType(str(dtype));
  const sizes = initializer.readShape(shape);
  claimShape(sizes, classOf(initializer).className);
  return initializer.draw(sizes, type);
}

/** The numbers of a tensor or variable. */
function inEngineType(leaf: unknown): unknown {
  if (leaf instanceof Variable) return leaf.value;
  return isEngineTensor(leaf) ? withoutNote(leaf) : leaf;
}

const tensorOf = (value: unknown): Tensor => asTensor(value, 'TypeError');

const weightOf = (value: unknown): Tensor | null => (value === null ? null : asTensor(value));
