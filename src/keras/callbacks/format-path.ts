import { KerasError, valueError } from '../base/errors.js';
import { isNumber, type Float } from '../base/float.js';
import { repr, str } from '../base/repr.js';
import { exponential, fixed } from '../base/format-number.js';

/**
 * A file's name with its places filled in, as Python's `str.format` does: `w_{epoch:02d}_{val_loss:.3f}.keras`.
 * @throws KeyError for a name that there is no value for, ValueError for a format that is not understood.
 */
export function formatPath(pattern: string, values: Readonly<Record<string, unknown>>): string {
  return pattern.replace(
    /\{\{|\}\}|\{([^{}:!]*)(?::([^{}]*))?\}/g,
    (whole, name: string | undefined, format: string | undefined) => {
      if (name === undefined) return whole.charAt(0);
      if (!(name in values))
        throw new KerasError(
          'KeyError',
          `Failed to format this callback filepath: "${pattern}". Reason: ${repr(name)}`,
        );
      return formatValue(values[name], format ?? '');
    },
  );
}

const layout = /^(?:(.)?([<>=^]))?([+ -])?(0)?(\d+)?(?:\.(\d+))?([dfFeEgs%])?$/;

function formatValue(value: unknown, format: string): string {
  if (format === '') return str(value);
  const match = layout.exec(format);
  if (match === null) throw valueError(`Invalid format specifier '${format}'`);
  const [, fill, align, sign, zero, width, precision, type] = match;
  const text = isNumber(value) ? withSign(formatNumber(value, type, precision), sign) : str(value);
  const filler = fill ?? zero ?? ' ';
  return pad(text, Number(width ?? 0), filler, align ?? (zero === undefined ? '>' : '='));
}

function formatNumber(given: number | Float, type = '', precision?: string): string {
  const value = Number(given);
  const digits = Number(precision ?? 6);
  switch (type) {
    case 'd':
      return String(Math.trunc(value));
    case 'e':
    case 'E':
      return exponential(value, digits);
    case '%':
      return `${fixed(value * 100, digits)}%`;
    case 'f':
    case 'F':
      return fixed(value, digits);
    default:
      return precision === undefined && type === ''
        ? str(given)
        : String(Number(value.toPrecision(digits || 1)));
  }
}

const withSign = (text: string, sign: string | undefined): string =>
  sign !== undefined && sign !== '-' && !text.startsWith('-') ? sign + text : text;

function pad(text: string, width: number, filler: string, align: string): string {
  if (align === '<') return text.padEnd(width, filler);
  if (align === '^')
    return text
      .padStart(text.length + Math.floor((width - text.length) / 2), filler)
      .padEnd(width, filler);
  if (align === '>') return text.padStart(width, filler);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, filler);
}
