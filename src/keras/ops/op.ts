import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import type { Described } from '../base/repr.js';
import type { Serializable } from '../base/serializable.js';
import { session } from '../base/session.js';
import { bindAll, type Arguments, type Parameter } from '../base/signature.js';
import { inferByTrial } from '../graph/infer.js';
import type { CallArguments, KerasTensor } from '../graph/keras-tensor.js';
import { flatten, type Nested } from '../graph/nested.js';
import { spoilRecord } from '../graph/recorder.js';
import { symbolicInputs } from '../graph/node.js';
import { Operation } from '../graph/operation.js';
import type { OpDefinition } from './definition.js';
import { onRealTensors } from './misfit.js';

/** A function of `keras.ops` as a part of a network. */
export abstract class Op extends Operation implements Described {
  abstract readonly definition: OpDefinition;
  readonly options: Arguments;

  constructor(className: string, { name, ...options }: Arguments) {
    super(typeof name === 'string' ? name : session().names.next(snakeCase(className)));
    this.options = options;
  }

  override get className(): string {
    return this.definition.className;
  }

  override inferOutputs(args: CallArguments): Nested<KerasTensor> {
    return inferOp(this.definition, this.#bind(args));
  }

  override compute(args: CallArguments): Nested<tf.Tensor> {
    return computeOp(this.definition, this.#bind(args));
  }

  override getConfig(): Arguments {
    return { name: this.name, ...this.options };
  }

  describe(): string {
    return `<${this.className} name=${this.name}>`;
  }

  #bind({ positional, keywords }: CallArguments): Arguments {
    const { parameters, options, className } = this.definition;
    const call = parameters.filter(({ name }) => !options.includes(name));
    const gathered = gather(this.definition, call, positional);
    return { ...this.options, ...bindAll(`${className}.call`, call, gathered, keywords) };
  }
}

export type OpClass = Serializable<Op>;

/** A function of `keras.ops`. */
export interface OpFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Calls it as Python does. @throws KerasError as Keras does, for arguments that do not fit. */
  call(positional: readonly unknown[], keywords?: Arguments): unknown;
}

/** The class of an operation, as a saved network names it. */
export function opClass(definition: OpDefinition): OpClass {
  const { className, module, options } = definition;
  return class extends Op {
    static readonly className = className;
    static readonly module =
      module === 'activations' ? 'keras.src.activations.activations' : `keras.src.ops.${module}`;
    static readonly registeredName = className;
    static readonly parameters: readonly Parameter[] = [
      ...definition.parameters.filter(({ name }) => options.includes(name)),
      { name: 'name', default: null },
    ];
    readonly definition = definition;

    constructor(args: Arguments) {
      super(className, args);
    }
  };
}

/**
 * Calls the function as Python does: on symbolic tensors it becomes a part of the network, on tensors it computes.
 * @throws KerasError as Keras does, for arguments that do not fit.
 */
export function callOp(
  op: OpClass | undefined,
  definition: OpDefinition,
  positional: readonly unknown[],
  keywords: Arguments = {},
): Nested<tf.Tensor> | Nested<KerasTensor> {
  const { name, parameters, options, variadic, byName = [], complete = unchanged } = definition;
  const gathered = gather(definition, parameters, positional);
  const args = complete(bindAll(name, parameters, gathered, keywords));
  if (symbolicInputs({ positional, keywords }).length === 0) return computeOp(definition, args);
  const { tracing, recorder } = session();
  if (op === undefined) spoilRecord();
  if ((tracing && recorder === null) || op === undefined) return inferOp(definition, args);
  const byPosition = parameters.filter((each) => ![...options, ...byName].includes(each.name));
  const given = byPosition.flatMap((parameter) =>
    parameter.name === variadic ? (args[parameter.name] as unknown[]) : [args[parameter.name]],
  );
  const own = pick(args, options);
  return new op(tracing ? { ...own, name: 'traced' } : own).call(given, pick(args, byName));
}

const pick = (args: Arguments, names: readonly string[]): Arguments =>
  Object.fromEntries(names.map((name) => [name, args[name]]));

const unchanged = (args: Arguments): Arguments => args;

/** Python's `*operands`: further positional arguments become one list. */
function gather(
  { variadic }: OpDefinition,
  parameters: readonly Parameter[],
  positional: readonly unknown[],
): readonly unknown[] {
  const index = parameters.findIndex(({ name }) => name === variadic);
  return index < 0 || positional.length <= index
    ? positional
    : [...positional.slice(0, index), positional.slice(index)];
}

/** Runs the computation and releases all of its tensors but the outputs. */
function computeOp(definition: OpDefinition, args: Arguments): Nested<tf.Tensor> {
  let outputs: Nested<tf.Tensor> | undefined;
  tf.tidy(() => {
    outputs = onRealTensors(() => named(definition, () => definition.compute(args)));
    return flatten(outputs).filter(isEngineTensor);
  });
  if (outputs === undefined) throw new Error(`${definition.name} gave nothing.`);
  return outputs;
}

function inferOp(definition: OpDefinition, args: Arguments): Nested<KerasTensor> {
  const { infer, compute } = definition;
  return named(definition, () =>
    infer === undefined
      ? inferByTrial(args, (filled) => compute(filled as Arguments))
      : infer(args),
  );
}

/** An error of the engine becomes one of Keras'. */
function named<Result>(definition: OpDefinition, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof KerasError || !(error instanceof Error)) throw error;
    throw valueError(`keras.ops.${definition.name}: ${error.message}`);
  }
}
