import type { Parameter } from '../../../src/keras/base/signature.js';
import { integer, pick, type Random } from '../../../src/util/random.js';
import type { Call } from './call-text.js';
import { strangeInput, strangeValue, type Given } from './strange-values.js';
import { usualValues } from './usual-values.js';

/** A call of something with these parameters: most arguments as usual, some strange, sometimes too few, too many or unknown ones. */
export function drawCall(random: Random, parameters: readonly Parameter[]): Call {
  const required = parameters.filter((parameter) => !('default' in parameter));
  const optional = parameters.filter((parameter) => 'default' in parameter);
  const keywords = new Map<string, Given>();
  for (const { name } of required) keywords.set(name, draw(random, name));
  for (let extra = integer(random, 0, 2); extra > 0 && optional.length > 0; extra--)
    keywords.set(pick(random, optional).name, strangeValue(random));
  return disturb(random, { positional: [], keywords: [...keywords] });
}

function draw(random: Random, name: string): Given {
  const usual = usualValues[name];
  return usual !== undefined && integer(random, 0, 3) > 0 ? usual : strangeValue(random);
}

function disturb(random: Random, call: Call): Call {
  switch (integer(random, 0, 9)) {
    case 0:
      return { ...call, keywords: call.keywords.slice(1) };
    case 1:
      return { ...call, keywords: [...call.keywords, ['surprise', strangeValue(random)]] };
    case 2:
      return { ...call, positional: [strangeValue(random)] };
    case 3:
      return { positional: Array.from({ length: 3 }, () => strangeValue(random)), keywords: [] };
    default:
      return call;
  }
}

/** A call of an object: of a layer on an input, of a loss on labels and predictions. */
export function drawObjectCall(random: Random): Call {
  const one = (): Given => (integer(random, 0, 2) > 0 ? strangeInput : strangeValue)(random);
  return { positional: Array.from({ length: integer(random, 1, 3) }, one), keywords: [] };
}
