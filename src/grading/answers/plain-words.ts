import { tidy } from '../objective/reading/tidy.js';

const signs: readonly (readonly [command: RegExp, sign: string])[] = [
  [/\\times(?![a-z])/gi, '×'],
  [/\\cdot(?![a-z])/gi, '·'],
  [/\\approx(?![a-z])/gi, '≈'],
  [/\\leq?(?![a-z])/gi, '≤'],
  [/\\geq?(?![a-z])/gi, '≥'],
  [/\\neq?(?![a-z])/gi, '≠'],
  [/\\(?:quad|qquad|[,;:! ])/g, ''],
];

/**
 * What is left of a text of the exam when it is copied into an online form and back: no signs of Markdown and TeX, no spaces, no full
 * stop. Texts that agree in this are taken for the same.
 */
export const plainWords = (text: string): string =>
  signs
    .reduce((result, [command, sign]) => result.replace(command, sign), tidy(text))
    .replace(/[$*`_{}\\\s]/g, '')
    .replace(/[。.;]+$/, '');
