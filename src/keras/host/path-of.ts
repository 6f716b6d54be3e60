import { Callable } from '../api/callable.js';
import { keras } from '../api/keras.js';
import { ApiModule } from '../api/module.js';

let paths: ReadonlyMap<unknown, string> | undefined;

/** The name under which programs find a function or class of Keras', or what stands for it inside: `keras.activations.relu`. */
export function pathOf(value: unknown): string | undefined {
  if (typeof value !== 'object' && typeof value !== 'function') return undefined;
  paths ??= new Map(pathsIn(keras).reverse());
  return paths.get(value);
}

/** The first name of a value is the one that counts. */
function pathsIn({ name: module, members }: ApiModule): [unknown, string][] {
  return Object.entries(members).flatMap(([name, member]): [unknown, string][] => {
    if (member instanceof ApiModule) return pathsIn(member);
    if (!(member instanceof Callable)) return [];
    const path = `${module}.${name}`;
    return member.native === undefined
      ? [[member, path]]
      : [
          [member, path],
          [member.native, path],
        ];
  });
}
