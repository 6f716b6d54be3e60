import { Float } from '../../base/float.js';
import { repr } from '../../base/repr.js';

/** The text that Python's `json.dumps` writes: whole floats as `1.0`, all that is not ASCII escaped, `NaN` and `Infinity` bare. */
export function writePythonJson(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' || value instanceof Float) return writeNumber(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(writePythonJson).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${quote(key)}: ${writePythonJson(item)}`,
  );
  return `{${entries.join(', ')}}`;
}

const words: Readonly<Record<string, string>> = {
  nan: 'NaN',
  inf: 'Infinity',
  '-inf': '-Infinity',
};

function writeNumber(value: number | Float): string {
  const text = repr(value);
  return words[text] ?? text;
}

const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What a JSON text of Python means; floats that are whole numbers stay floats. @throws SyntaxError if it is no JSON. */
export function readPythonJson(text: string): unknown {
  const marked = text.replace(tokens, (token) => {
    if (token.startsWith('"') || /^-?\d+$/.test(token)) return token;
    return JSON.stringify({ [mark]: token });
  });
  return JSON.parse(marked, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(mark in value)) return value;
    const number = Number((value as Record<string, unknown>)[mark]);
    return Number.isInteger(number) ? new Float(number) : number;
  });
}

/** Texts, and everything that JavaScript would not read as Python does. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/g;
const mark = '\u0000float';
