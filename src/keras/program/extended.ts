type Run = (...args: readonly unknown[]) => unknown;
type Methods = Record<string, Run | undefined>;

const originals = new WeakMap<object, Record<string, Run>>();

/** Puts the program's method into the place of one of Keras' own, which stays to be had by `originalMethod`. */
export function replaceMethod(object: object, name: string, run: Run): void {
  const kept = originals.get(object) ?? {};
  const own = (object as Methods)[name];
  if (typeof own === 'function') kept[name] = (...args) => Reflect.apply(own, object, args);
  originals.set(object, kept);
  Object.defineProperty(object, name, { value: run, configurable: true, writable: true });
}

/** The method as Keras' own class has it: what `super().method` of a program's class means. Undefined if there is none. */
export function originalMethod(object: object, name: string): Run | undefined {
  const kept = originals.get(object);
  if (kept !== undefined && Object.hasOwn(kept, name)) return kept[name];
  const own = (object as Methods)[name];
  return typeof own === 'function' ? (...args) => own.apply(object, [...args]) : undefined;
}
