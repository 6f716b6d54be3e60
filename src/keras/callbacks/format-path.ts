import { KerasError } from '../base/errors.js';
import { formatValue } from '../base/format-value.js';
import { repr } from '../base/repr.js';

/**
 * A file's name with its places filled in, as Python's `str.format` does: `w_{epoch:02d}_{val_loss:.3f}.keras`.
 * @throws KeyError for a name that there is no value for, ValueError for a format that is not understood.
 */
export function formatPath(pattern: string, values: Readonly<Record<string, unknown>>): string {
  return pattern.replace(
    /\{\{|\}\}|\{([^{}:!]*)(?::([^{}]*))?\}/g,
    (whole, name: string | undefined, format: string | undefined) => {
      if (name === undefined) return whole.charAt(0);
      if (!Object.hasOwn(values, name))
        throw new KerasError(
          'KeyError',
          `Failed to format this callback filepath: "${pattern}". Reason: ${repr(name)}`,
        );
      return formatValue(values[name], format ?? '');
    },
  );
}
