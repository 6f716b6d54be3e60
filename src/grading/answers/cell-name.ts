import { tidy } from '../objective/reading/tidy.js';

const form =
  /^(?:q|question|第|题)?0*(\d{1,4})(?:题|问)?((?:\.\d{1,3}|\(\d{1,3}\))*)\.?(marks|得分|分数)?$/;

/**
 * The name of a column (see `columns.ts`) behind the ways in which it is written: `Q7`, `第7题`, `题 7`, `[7]`, `26(1)`, `26.1 marks`,
 * `26.得分`. Undefined for anything else; whether the exam has such a question is not looked at.
 */
export function cellName(heading: string): string | undefined {
  const [, number, parts = '', marks] = form.exec(compact(heading)) ?? [];
  if (number === undefined) return undefined;
  const steps = parts.match(/\d+/g) ?? [];
  return [number, ...steps, ...(marks === undefined ? [] : ['marks'])].join('.');
}

/** A heading in small letters, without spaces, brackets around all of it and punctuation at the end. */
export const compact = (heading: string): string =>
  tidy(heading)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^[[【(](.*)[\]】)]$/, '$1')
    .replace(/[.、:]$/, '')
    .replace(/^([^(]*)\)$/, '$1');
