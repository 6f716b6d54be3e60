import { classOf, isSaved, type Configured, type Saved } from '../../base/serializable.js';
import type { ObjectEvidence, Plain } from '../evidence.js';
import { isRecord } from '../plain-values.js';
import { plain, plainEntries } from '../graph/plain.js';
import { shortEntries } from './short-floats.js';

/** An object that was made, by its class and configuration. */
export const ofObject = (object: Configured): ObjectEvidence => ({
  class: classOf(object).className,
  config: shortEntries(nameless(plainEntries(object.getConfig()))),
});

/** An object in the form in which a saved model holds it; null for anything else. */
export function ofSaved(value: unknown): ObjectEvidence | null {
  if (!isSaved(value)) return null;
  const config = plain(value.config);
  return {
    class: value.class_name,
    config: isRecord(config) ? shortEntries(nameless(config)) : { name: config },
  };
}

/** Whether the saved form is that of a function: it holds a name only. */
export const functionName = (value: unknown): string | null => {
  if (!isSaved(value)) return null;
  const config: unknown = (value satisfies Saved).config;
  return typeof config === 'string' ? config : null;
};

/** Names and number types do not matter. */
function nameless(config: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> {
  const { name: _name, dtype: _dtype, ...others } = config;
  return others;
}
