import { KerasError, typeError } from './errors.js';
import { ownEntry } from './own-entry.js';
import { repr } from './repr.js';
import type { Saved, Serializable } from './serializable.js';
import { session, type ObjectKind } from './session.js';
import { bind, type Arguments } from './signature.js';
import { UnknownName } from './unknown-name.js';

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
 * @throws UnknownName for a class that neither the session's list nor the program knows.
 */
export function deserialize(kind: ObjectKind, saved: Saved): unknown {
  const made = reviveOwn(kind, saved) ?? reviveKnown(kind, saved);
  if (saved.build_config !== undefined && isBuildable(made))
    made.buildFromConfig(saved.build_config);
  if (saved.compile_config !== undefined && isCompilable(made))
    made.compileFromConfig(saved.compile_config);
  return made;
}

/** The program is asked for what is registered under another name than Keras' own classes are. */
function reviveOwn(kind: ObjectKind, saved: Saved): unknown {
  const { customs, classes } = session();
  const found = ownEntry(classes[kind], saved.class_name);
  const isKnown = (saved.registered_name ?? null) === (found?.registeredName ?? null);
  return customs === null || (found !== undefined && isKnown) ? null : customs.revive(saved);
}

function reviveKnown(kind: ObjectKind, saved: Saved): unknown {
  const found = ownEntry(session().classes[kind], saved.class_name);
  if (found === undefined) throw new UnknownName('class', saved.class_name, saved);
  const place = modelPlaces[found.className];
  if (place === undefined) return fromConfig(found, saved.config);
  try {
    return fromConfig(found, saved.config);
  } catch (cause) {
    if (!(cause instanceof KerasError) || cause.kind !== 'TypeError') throw cause;
    throw new KerasError(
      'TypeError',
      `<class '${place}'> could not be deserialized properly. Please ensure that components that are Python object ` +
        "instances (layers, models, etc.) returned by `get_config()` are explicitly deserialized in the model's " +
        `\`from_config()\` method.\n\nconfig=${repr(saved)}.\n\nException encountered: ${cause.message}`,
      { cause },
    );
  }
}

const fromConfig = (made: Serializable, config: Arguments): unknown =>
  made.fromConfig?.(config) ?? construct(made, [], config);

/** The classes of models, as Python writes them in a message. */
const modelPlaces: Readonly<Record<string, string>> = {
  Functional: 'keras.src.models.functional.Functional',
  Sequential: 'keras.src.models.sequential.Sequential',
};

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
