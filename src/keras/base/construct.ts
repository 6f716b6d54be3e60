import { typeError, valueError } from './errors.js';
import { ownEntry } from './own-entry.js';
import { repr } from './repr.js';
import type { Saved, Serializable } from './serializable.js';
import { session, type ObjectKind } from './session.js';
import { bind, type Arguments } from './signature.js';

/**
 * Makes an object as the Python call `Class(*positional, **keywords)` does.
 * @throws TypeError or ValueError as Keras does, for arguments that are missing, unknown or wrong.
 */
export function construct<Made>(
  made: Serializable<Made>,
  positional: readonly unknown[],
  keywords: Arguments,
): Made {
  const owner = `${made.className}.__init__`;
  const { bound, rest } = bind(owner, made.parameters, positional, keywords);
  const inherited = new Set(made.inherited?.map(({ name }) => name));
  const unknown = Object.entries(rest).filter(([name]) => !inherited.has(name));
  if (unknown.length > 0) throw refuse(made, owner, Object.fromEntries(unknown));
  return new made({ ...bound, ...rest });
}

const refuse = (made: Serializable, owner: string, unknown: Arguments): Error =>
  made.refuse?.(unknown) ??
  typeError(`${owner}() got an unexpected keyword argument ${repr(Object.keys(unknown)[0])}`);

/**
 * Makes an object from its saved form, with its weights if it had any.
 * @throws ValueError for a class that is not in the session's list.
 */
export function deserialize(kind: ObjectKind, saved: Saved): unknown {
  const found = ownEntry(session().classes[kind], saved.class_name);
  if (found === undefined)
    throw valueError(
      `Could not locate class '${saved.class_name}' (${kind}). Make sure custom classes are decorated with ` +
        '`@keras.saving.register_keras_serializable()`.',
    );
  const made = found.fromConfig?.(saved.config) ?? construct(found, [], saved.config);
  if (saved.build_config !== undefined && isBuildable(made))
    made.buildFromConfig(saved.build_config);
  if (saved.compile_config !== undefined && isCompilable(made))
    made.compileFromConfig(saved.compile_config);
  return made;
}

interface Buildable {
  buildFromConfig(config: Arguments): void;
}

const isBuildable = (made: unknown): made is Buildable =>
  typeof made === 'object' && made !== null && 'buildFromConfig' in made;

interface Compilable {
  compileFromConfig(config: Arguments): void;
}

const isCompilable = (made: unknown): made is Compilable =>
  typeof made === 'object' && made !== null && 'compileFromConfig' in made;
