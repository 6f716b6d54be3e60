import { valueError } from '../../base/errors.js';
import { str } from '../../base/repr.js';
import { session } from '../../base/session.js';

/** Where the channels stand; the session's setting if nothing is said. @throws ValueError for anything else. */
export function readDataFormat(format: unknown): 'channels_last' | 'channels_first' {
  const lower = typeof format === 'string' ? format.toLowerCase() : (format ?? null);
  if (lower === null) return session().imageDataFormat;
  if (lower === 'channels_last' || lower === 'channels_first') return lower;
  throw valueError(
    "The `data_format` argument must be one of {'channels_first', 'channels_last'}. " +
      `Received: data_format=${str(format)}`,
  );
}
