import { asWritten, rewrite } from './mapped-text.js';
import type { MappedText } from './mapped-text.js';

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  η: 'eta',
  θ: 'theta',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  Σ: 'sum',
  '∑': 'sum',
  τ: 'tau',
  φ: 'phi',
  ω: 'omega',
  '∂': 'd',
  '∞': 'infinity',
};

const signs: Readonly<Record<string, string>> = {
  times: '*',
  cdot: '*',
  le: '<=',
  leq: '<=',
  ge: '>=',
  geq: '>=',
  approx: '≈',
  ne: '≠',
  neq: '≠',
  partial: 'd',
  varepsilon: ' epsilon ',
  infty: ' infinity ',
  quad: ' ',
  left: '',
  right: '',
  text: '',
  mathrm: '',
  mathbf: '',
  boldsymbol: '',
  operatorname: '',
  frac: '',
  dfrac: '',
  tfrac: '',
};

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';

const lowered = (sign: string): string => '0123456789+-'[raised.indexOf(sign)] ?? sign;

const spaced = (word: string): string => ` ${word} `;

/** Each pattern with what stands in its place; later ones work on what earlier ones left. */
const steps: readonly (readonly [RegExp, (match: string) => string])[] = [
  // What nobody sees, and what is no character at all.
  [/\u00ad|[\u200b-\u200f]|\u2060|\ufe0f|\ufeff/g, () => ''],
  [
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?!\n)[\p{Cc}\s]/gu,
    () => ' ',
  ],
  // The accents of one letter are bounded: hostile texts pile up thousands.
  [/\p{L}\p{M}{1,4}/gu, (letter) => letter.normalize('NFC')],
  [/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)],
  [/[\u2010-\u2015\u2212\u2500\ufe58\ufe63]/g, () => '-'],
  [/[‘’′]/g, () => "'"],
  // Unicode's own NFKC would turn 10⁴ into 104.
  [/[\u2070\u00b9\u00b2\u00b3\u2074-\u207b]+/g, (digits) => `^${digits.replace(/./g, lowered)}`],
  [/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080)],
  // TeX, as authors and some students write it.
  [/\}\s*\{/g, () => '/'],
  [/\\[a-zA-Z]+/g, (command) => signs[command.slice(1)] ?? spaced(command.slice(1))],
  [/\\[^a-zA-Z]/g, () => ' '],
  [/[αβγδεϵηθλμπρσΣ∑τφω∂∞]/g, (letter) => (letter === '∂' ? 'd' : spaced(greek[letter] ?? letter))],
  [/[$`{}]/g, () => ''],
  [/\*\*/g, () => '^'],
  [/[×✕✖⨯∗⋅∙·•]|(?<=\d\s?)[xX](?=\s?\d)/g, () => '*'],
  [/[≤⩽≦]/g, () => '<='],
  [/[≥⩾≧]/g, () => '>='],
  [/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, () => ''],
];

/**
 * A text with one way of writing each sign, in small letters, with a map to the original: narrow letters and punctuation, plain spaces
 * and hyphens, `^` before raised digits, `*` for all signs of multiplication, Greek letters by their names, TeX as it would be typed
 * (`\frac{a}{b}` is a/b, `w_B` is wb). Lone surrogates and control characters become spaces.
 */
export const plainWriting = (text: string): MappedText => {
  const plain = steps.reduce(
    (written, [pattern, replacement]) => rewrite(written, pattern, replacement),
    asWritten(text),
  );
  // Large letters one by one: as a whole, İ would become two units and shift the map.
  return rewrite(plain, /\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
};
