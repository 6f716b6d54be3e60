import type { GraphNode } from '../../../keras/inspect/evidence.js';
import { sameInBoth, type LocalizedText } from '../../../util/localized-text.js';
import { activationName } from './activation-name.js';
import { sayPlain } from './say-plain.js';

/** The argument by which a layer is told from others of its kind. */
const telling = ['activation', 'units', 'filters', 'pool_size', 'rate', 'stddev', 'output_dim'];

/** A layer in a word or two: `Dense(units=10)`. */
export function sayLayer(node: GraphNode | null): LocalizedText | null {
  return node === null ? null : sameInBoth(`\`${layerName(node)}\``);
}

/** Without the backquotes. */
function layerName(node: GraphNode): string {
  const { kind, arguments: args } = node;
  if (kind === 'Activation') return `Activation('${activationName(node) ?? '?'}')`;
  const name = telling.find((key) => args[key] !== undefined);
  return name === undefined ? kind : `${kind}(${name}=${sayPlain(args[name] ?? null)})`;
}
