import { Float } from '../../src/keras/base/float.js';

/** JSON as Python's `json.dumps` writes it, of values that `parsePythonJson` has read. */
export function pythonJson(value: unknown): string {
  if (value instanceof Float) return value.value.toFixed(1);
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${pythonJson(item)}`)
      .join(', ')}}`;
  if (typeof value === 'number') return pythonNumber(value);
  return typeof value === 'string' ? ascii(JSON.stringify(value)) : JSON.stringify(value);
}

/** Python writes exponents with two digits, and uses them below 1e-4. */
function pythonNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const text = Math.abs(value) < 1e-4 ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

const ascii = (text: string): string =>
  text.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
