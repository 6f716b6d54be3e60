import { mapGraph } from '../../graph/graph-map.js';
import {
  isKerasTensor,
  type KerasTensor,
  type Node,
  type Vertex,
} from '../../graph/keras-tensor.js';
import { flatten } from '../../graph/nested.js';
import { isInput } from '../../graph/topology.js';
import { SubclassedLayer } from '../../layers/base/subclassed-layer.js';
import { Lambda } from '../../layers/lambda.js';
import { Model } from '../../models/model.js';
import { Sequential } from '../../models/sequential/sequential.js';
import type { Draft, DraftGraph, DraftStep } from './draft.js';
import { stepOf } from './step-of.js';
import { traceModel, tracePart, type Steps } from './trace-steps.js';

/** Lays a network open: models inside it, and what can be traced of the program's own layers. */
export class Opener {
  /** Whether the program may be asked what its own layers and models do. */
  readonly #mayAsk: boolean;
  readonly #nodes: Draft[] = [];
  readonly #entrances: Draft[] = [];
  #isComplete = true;

  constructor(mayAsk: boolean) {
    this.#mayAsk = mayAsk;
  }

  /** A whole model. */
  openWhole(model: Model): DraftGraph {
    return this.#graph(this.#openModel(model, null));
  }

  /** Symbolic tensors of which no model was made. */
  openBetween(inputs: readonly KerasTensor[], outputs: readonly KerasTensor[]): DraftGraph {
    return this.#graph(this.#runSteps(stepsBetween(inputs, outputs), null));
  }

  /** Layers one after the other. */
  openInTurn(layers: readonly Vertex[]): DraftGraph {
    return this.#graph(this.#applyInTurn(layers, null));
  }

  #graph(outputs: readonly Draft[]): DraftGraph {
    return {
      inputs: this.#entrances,
      outputs,
      nodes: this.#nodes,
      isComplete: this.#isComplete,
    };
  }

  /** @param given what the model is called on; null for the outermost one, which has entrances of its own. */
  #openModel(model: Model, given: readonly Draft[] | null): readonly Draft[] {
    const steps = this.#stepsOf(model);
    if (steps !== null) return this.#runSteps(steps, given);
    if (!(model instanceof Sequential)) this.#isComplete = false;
    return this.#applyInTurn(model.layers, given);
  }

  #stepsOf(model: Model): Steps | null {
    const { inputs, outputs } = model;
    if (inputs !== undefined && outputs !== undefined) return stepsBetween(inputs, outputs);
    return this.#mayAsk && !(model instanceof Sequential) ? traceModel(model) : null;
  }

  #runSteps({ inputs, nodes, outputs }: Steps, given: readonly Draft[] | null): readonly Draft[] {
    const known = new Map<KerasTensor, Draft>();
    const entrances = given ?? inputs.map((tensor) => this.#enter(tensor));
    inputs.forEach((tensor, index) => {
      const draft = entrances[index];
      if (draft !== undefined) known.set(tensor, draft);
    });
    for (const node of nodes) this.#runNode(node, known);
    return outputs.flatMap((tensor) => known.get(tensor) ?? []);
  }

  #runNode(node: Node, known: Map<KerasTensor, Draft>): void {
    if (isInput(node) || node.outputs.every((tensor) => known.has(tensor))) return;
    const inputs = node.inputs.flatMap((tensor) => known.get(tensor) ?? []);
    const results = this.#place(node, inputs);
    node.outputs.forEach((tensor, index) => {
      const draft = results[index];
      if (draft !== undefined) known.set(tensor, draft);
    });
  }

  #place(node: Node, inputs: readonly Draft[]): readonly Draft[] {
    const { operation } = node;
    if (operation instanceof Model) return this.#openModel(operation, inputs);
    if (operation instanceof SubclassedLayer || operation instanceof Lambda) {
      const steps = this.#mayAsk ? tracePart(operation, node) : null;
      if (steps !== null) return this.#runSteps(steps, inputs);
      this.#isComplete = false;
    }
    return this.#addNode(node, inputs);
  }

  /** The first output is the node itself; further ones are picked from it. */
  #addNode(node: Node, inputs: readonly Draft[]): readonly Draft[] {
    const draft = this.#add({ ...stepOf(node.operation, node), inputs });
    return node.outputs.map((tensor, index) =>
      index === 0
        ? draft
        : this.#add({
            ...draft,
            kind: 'Output',
            arguments: { index },
            outputShape: tensor.shape,
            variables: [],
            inputs: [draft],
          }),
    );
  }

  #applyInTurn(layers: readonly Vertex[], given: readonly Draft[] | null): readonly Draft[] {
    let value = given ?? [this.#add({ ...nameless, inputs: [] }, true)];
    for (const layer of layers)
      value =
        layer instanceof Model
          ? this.#openModel(layer, value)
          : [this.#add({ ...stepOf(layer, undefined), inputs: value })];
    return value;
  }

  #enter(tensor: KerasTensor): Draft {
    const operation = tensor.history?.node.operation;
    const told = operation === undefined ? nameless : stepOf(operation, undefined);
    const outputShape = [null, ...tensor.shape.slice(1)];
    return this.#add(
      { ...nameless, name: tensor.name, line: told.line, outputShape, inputs: [] },
      true,
    );
  }

  #add(draft: Draft, isEntrance = false): Draft {
    this.#nodes.push(draft);
    if (isEntrance) this.#entrances.push(draft);
    return draft;
  }
}

const nameless: DraftStep = {
  kind: 'InputLayer',
  name: '',
  arguments: {},
  outputShape: null,
  variables: [],
  trainable: true,
  line: null,
};

function stepsBetween(inputs: readonly KerasTensor[], outputs: readonly KerasTensor[]): Steps {
  return {
    inputs,
    nodes: mapGraph(inputs, outputs).levels.flat(),
    outputs: flatten(outputs).filter(isKerasTensor),
  };
}
