import { activations } from '../../activations/index.js';
import type { Plain } from '../evidence.js';
import { plain } from '../graph/plain.js';

type Arguments = Readonly<Record<string, Plain>>;

/** An activation with all its arguments, under the one name that it has in every form: a leaky relu is no kind of relu. */
export function activationForm(name: string, given: Arguments = {}): Arguments {
  const known = Object.hasOwn(activations, name) ? activations[name] : undefined;
  if (known === undefined) return { activation: { name, function: true } };
  const options = Object.fromEntries(
    known.parameters.map(({ name: key, default: value }) => [key, given[key] ?? plain(value)]),
  );
  const { form, args } =
    known.name === 'relu' ? reluForm(options) : { form: known.name, args: options };
  return { activation: { name: form, ...args } };
}

interface Form {
  readonly form: string;
  readonly args: Arguments;
}

/** `relu` with the arguments that make another activation of it. */
function reluForm(options: Arguments): Form {
  const { negative_slope: slope = 0, max_value: most = null, threshold = 0 } = options;
  if (threshold !== 0) return { form: 'relu', args: options };
  if (slope === 0 && most === null) return { form: 'relu', args: {} };
  if (slope === 0 && most === 6) return { form: 'relu6', args: {} };
  if (most === null) return { form: 'leaky_relu', args: { negative_slope: slope } };
  return { form: 'relu', args: options };
}
