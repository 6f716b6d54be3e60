import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Float } from '../../src/keras/base/float.js';

/** Strings (left alone) and whole numbers that are written as floats, such as `2.0`. */
const wholeFloats = /"(?:[^"\\]|\\.)*"|-?\d+\.0+(?![\d.eE])/g;

/** Reads JSON that Python has written, without losing which whole numbers are floats: `2.0` becomes a `Float`. */
export function parsePythonJson(text: string): unknown {
  const marked = text.replace(wholeFloats, (part) =>
    part.startsWith('"') ? part : `{"$float":${part}}`,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    isMarked(value) ? new Float(value.$float) : value,
  );
}

const isMarked = (value: unknown): value is { readonly $float: number } =>
  typeof value === 'object' && value !== null && '$float' in value;

/** Reads a file of an oracle: `name.json`, or `name.json.gz`. */
export function readOracleFile(file: string): unknown {
  const bytes = readFileSync(file);
  return parsePythonJson((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}
