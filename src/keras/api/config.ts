import { parseDType, type DType } from '../base/dtype.js';
import { KerasError, valueError } from '../base/errors.js';
import { repr, str } from '../base/repr.js';
import { session } from '../base/session.js';
import { defineFunction } from './callable.js';

const floats: readonly string[] = ['bfloat16', 'float16', 'float32', 'float64'];

/** @throws ValueError for what is no float type. */
function setFloatx(value: unknown): null {
  if (typeof value !== 'string' || !floats.includes(value))
    throw valueError(`Unknown \`floatx\` value: ${str(value)}. Expected one of ${repr(floats)}`);
  session().floatx = value as DType;
  return null;
}

/** @throws ValueError for a policy that Keras does not know. */
function setPolicy(value: unknown): null {
  try {
    session().floatx = parseDType(String(value));
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    throw valueError(`Cannot convert ${repr(value)} to a mixed precision DTypePolicy.`);
  }
  return null;
}

function setDataFormat(value: unknown): null {
  if (value !== 'channels_first' && value !== 'channels_last')
    throw valueError(
      `The \`data_format\` argument must be one of {'channels_first', 'channels_last'}. Received: data_format=${str(value)}`,
    );
  session().imageDataFormat = value;
  return null;
}

/** `keras.config`. */
export const config: Readonly<Record<string, unknown>> = {
  epsilon: defineFunction('epsilon', [], () => session().epsilon),
  floatx: defineFunction('floatx', [], () => session().floatx),
  image_data_format: defineFunction('image_data_format', [], () => session().imageDataFormat),
  set_dtype_policy: defineFunction('set_dtype_policy', [{ name: 'policy' }], ({ policy }) =>
    setPolicy(policy),
  ),
  set_epsilon: defineFunction('set_epsilon', [{ name: 'value' }], ({ value }) => {
    session().epsilon = Number(value);
    return null;
  }),
  set_floatx: defineFunction('set_floatx', [{ name: 'value' }], ({ value }) => setFloatx(value)),
  set_image_data_format: defineFunction(
    'set_image_data_format',
    [{ name: 'data_format' }],
    ({ data_format }) => setDataFormat(data_format),
  ),
};
