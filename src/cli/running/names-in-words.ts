import type { NamesReport } from '../../keras/host/report/report.js';

/** Losses as one line: `mse`, `[mse, mae]`, `{main: mse}`; `-` for none. */
export function namesInWords(names: NamesReport): string {
  if (names === null) return '-';
  if (typeof names === 'string') return names;
  if (isList(names)) return `[${names.map(namesInWords).join(', ')}]`;
  const entries = Object.entries(names).map(([key, item]) => `${key}: ${namesInWords(item)}`);
  return `{${entries.join(', ')}}`;
}

const isList = (names: NamesReport): names is readonly NamesReport[] => Array.isArray(names);
