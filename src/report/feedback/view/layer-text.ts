import { sayPlain, sayShape } from '../../../grading/code/values/say-plain.js';
import type { GraphNode, Plain } from '../../../keras/inspect/evidence.js';
import type { LayerFeedback } from '../feedback.js';
import { safeText } from './safe-text.js';

/** Which of a layer's facts are told. */
export interface Told {
  readonly arguments: boolean;
  readonly shapes: boolean;
  readonly parameters: boolean;
  /** Names of arguments that are told beside the usual ones. */
  readonly differing: readonly string[];
}

export const layerFeedback = (node: GraphNode, told: Told): LayerFeedback => ({
  kind: safeText(node.kind),
  text: safeText(layerText(node, told)),
  shape: told.shapes && node.outputShape !== null ? sayShape(node.outputShape) : null,
  parameters: told.parameters ? parametersOf(node) : null,
});

/** `Conv2D(filters=32, kernel_size=(3, 3))`; the kind alone where arguments are not told. */
function layerText({ kind, arguments: given }: GraphNode, told: Told): string {
  if (!told.arguments) return kind;
  const shown = [...usual, ...told.differing.filter((name) => !(name in quiet))];
  const parts = [...new Set(shown)].flatMap((name) => argumentText(name, given[name], told));
  return parts.length === 0 ? kind : `${kind}(${parts.join(', ')})`;
}

function argumentText(name: string, value: Plain | undefined, { differing }: Told): string[] {
  if (value === undefined) return [];
  const text = sayPlain(value);
  if (text === quiet[name] && !differing.includes(name)) return [];
  return [name === 'activation' ? text : `${name}=${text}`];
}

/** What is said of a layer if it has it, unless it is as everywhere. */
const quiet: Readonly<Record<string, string | undefined>> = {
  units: undefined,
  filters: undefined,
  kernel_size: undefined,
  pool_size: undefined,
  strides: '(1, 1)',
  padding: "'valid'",
  dilation_rate: '(1, 1)',
  rate: undefined,
  stddev: undefined,
  input_dim: undefined,
  output_dim: undefined,
  return_sequences: 'False',
  target_shape: undefined,
  activation: undefined,
  axis: '-1',
};
const usual = Object.keys(quiet);

export const parametersOf = ({ weights }: GraphNode): number =>
  weights.reduce((sum, shape) => sum + shape.reduce((size, side) => size * side, 1), 0);
