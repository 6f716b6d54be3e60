import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { writeShape } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { asFloats, asNumber, asTensor, shapeOf } from './values.js';

/** What a score that does not count is replaced by: far below all others, and finite. */
const hidden = -0.7 * 3.4028234663852886e38;

/** Which steps a query may look at: those that the mask shows, and with `is_causal` none behind its own. */
function visible({ mask, is_causal: causal }: Arguments, scores: tf.Tensor): tf.Tensor | null {
  const given = mask === null ? null : asTensor(mask, 'bool');
  if (!isTruthy(causal)) return given;
  const [queries = 0, keys = 0] = scores.shape.slice(-2);
  const places = tf.range(0, keys, 1, 'int32');
  const before = tf.lessEqual(places, tf.expandDims(tf.range(0, queries, 1, 'int32'), 1));
  return given === null ? before : tf.logicalAnd(given, before);
}

/** softmax(query · key · scale + bias) · value, head by head; all four axes: batch, steps, heads, width. */
function attend(args: Arguments): tf.Tensor {
  const [query, key, value] = [args.query, args.key, args.value].map((each) =>
    tf.transpose(asFloats(each), [0, 2, 1, 3]),
  ) as [tf.Tensor, tf.Tensor, tf.Tensor];
  const width = query.shape.at(-1) ?? 1;
  const scale = args.scale === null ? 1 / Math.sqrt(width) : asNumber(args.scale, 'scale');
  const product = tf.mul(tf.matMul(query, key, false, true), scale);
  const scores = args.bias === null ? product : tf.add(product, asTensor(args.bias, 'float32'));
  const shown = visible(args, scores);
  const counted =
    shown === null
      ? scores
      : tf.where(tf.broadcastTo(tf.cast(shown, 'bool'), scores.shape), scores, hidden);
  return tf.transpose(tf.matMul(tf.softmax(counted), value), [0, 2, 1, 3]);
}

function checkRank(name: string, value: unknown): void {
  const shape = shapeOf(value);
  if (shape.length !== 4)
    throw valueError(
      `\`dot_product_attention\` only supports 4D inputs. Received: ${name}.shape=${writeShape(shape)}.`,
    );
}

const checked =
  <Result>(work: (args: Arguments) => Result) =>
  (args: Arguments): Result => {
    for (const name of ['query', 'key', 'value']) checkRank(name, args[name]);
    if (isTruthy(args.flash_attention))
      throw valueError('Flash attention is not supported: it needs an accelerator.');
    return work(args);
  };

/** Attention as a function. */
export const attendingOps: readonly OpDefinition[] = [
  define(
    ['dot_product_attention', 'nn.DotProductAttention'],
    ['query', 'key', 'value', ['bias', null], ['mask', null]],
    [
      ['scale', null],
      ['is_causal', false],
      ['flash_attention', null],
      ['attn_logits_soft_cap', null],
    ],
    {
      compute: checked(attend),
      infer: checked(({ query }) => symbol(shapeOf(query), floatType(typeOf(query)))),
    },
  ),
];
