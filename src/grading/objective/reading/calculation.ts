import { parseDecimal } from '../decimal.js';
import { divide, fraction, multiply } from '../fraction.js';
import { ambiguous, readLiteral } from './literal.js';
import type { Literal } from './literal.js';

/** How a number may be written. */
export interface NumberForm {
  /** Whether the question asks for a whole number: then a comma before three digits groups thousands. */
  readonly isWholeAsked: boolean;
  /** Whether a product such as `26*26*25` stands for its value. Powers of ten always may: 3×10^-4. */
  readonly allowsProducts: boolean;
}

/** An x between numbers multiplies, except in 0x10, which a programmer means as 16. */
const times = /\\times|\\cdot|[×✕✖⨯∗⋅∙·•]|(?<=[\d.)]\s*)(?<!(?:^|[^\d.])0)[xX](?=\s*[\d.(+-])/g;

const vulgar: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
};

/** A calculation with one sign for each operation: `*`, `/`, and `^` for powers. */
export const withPlainSigns = (tidied: string): string =>
  tidied
    .replace(/\$/g, '')
    .replace(/(?<=\d)。(?=\d)/g, '.')
    .replace(times, '*')
    .replace(/[⁄∕÷]/g, '/')
    // Behind a digit it would add to it: 2½ is no product.
    .replace(/(?<!\d\s*)[½⅓⅔¼¾]/g, (sign) => vulgar[sign] ?? sign)
    .replace(/\*\*/g, '^');

/**
 * The exact value of a number, a product or a quotient: `5`, `1/3`, `26*26*25`, `3*10^-4`. Undefined for anything else: sums and
 * powers are work left undone, and what stands behind a quotient (`1/2*3`) could belong to either side.
 */
export function calculate(text: string, form: NumberForm): Literal {
  const parts = text.split(/([*/])/).map((part) => part.trim());
  const [first = '', ...rest] = parts;
  if (parts.slice(0, -2).includes('/')) return undefined;
  let result = factorOf(first, form);
  for (let index = 0; index < rest.length; index += 2) {
    const [operator, factor = ''] = rest.slice(index, index + 2);
    if (operator === '*' && !form.allowsProducts && !factor.includes('^')) return undefined;
    result = combine(result, operator === '/', factorOf(factor, form));
  }
  return result;
}

function combine(left: Literal, isQuotient: boolean, right: Literal): Literal {
  if (typeof left !== 'object' || typeof right !== 'object')
    return left === undefined || right === undefined ? undefined : ambiguous;
  if (!isQuotient) return multiply(left, right);
  return right.numerator === 0n ? undefined : divide(left, right);
}

const tenToPower = /^10\s*\^\s*(?:([+-]?\d+)|\(\s*([+-]?\d+)\s*\)|\{\s*([+-]?\d+)\s*\})$/;

function factorOf(text: string, form: NumberForm): Literal {
  const [, ...powers] = tenToPower.exec(text) ?? [];
  const power = powers.find(Boolean);
  if (power !== undefined) return parseDecimal(`1e${power}`);
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;
  const [, share] = /^(.*)%$/.exec(inner) ?? [];
  if (share === undefined) return readLiteral(inner, form.isWholeAsked);
  return combine(readLiteral(share.trim(), form.isWholeAsked), true, fraction(100));
}
