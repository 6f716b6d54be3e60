import type { LocalizedText } from '../../../util/localized-text.js';
import { withPlainSigns } from './calculation.js';
import { tidy } from './tidy.js';

/** Takes the asked unit off the end of a number, in either language; the text itself where it does not stand there. */
export function withoutUnit(text: string, unit: LocalizedText | undefined): string {
  if (!unit) return text;
  for (const name of [unit.zh, unit.en]) {
    const found = endsWithUnit(text, withPlainSigns(tidy(name)).replace(/\\,/g, ''));
    if (found !== undefined) return found;
  }
  return text;
}

/** Words may be written large or small and with or without their plural s; `Mb` is not `MB`, nor `ms` `Ms`. */
function endsWithUnit(text: string, name: string): string | undefined {
  if (name === '') return undefined;
  if (text.endsWith(name)) return text.slice(0, -name.length).trimEnd();
  if (!/^[a-z]{4,}$/i.test(name)) return undefined;
  const singular = name.toLowerCase().replace(/s$/, '');
  const [, number, word = ''] = /^(.*?)([a-z]+)$/is.exec(text) ?? [];
  return word.toLowerCase().replace(/s$/, '') === singular ? number?.trimEnd() : undefined;
}
