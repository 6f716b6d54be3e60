import type { Arguments } from '../base/signature.js';

const known = new WeakMap<object, Arguments>();

/** Keeps the arguments that a callback was made with: Python finds them as its attributes. */
export function rememberArguments(callback: object, args: Arguments): void {
  known.set(callback, args);
}

/** An argument that a callback was made with; an unknown mode counts as `auto`. */
export function argumentOf(callback: object, name: string): unknown {
  const value = known.get(callback)?.[name];
  if (name !== 'mode' || value === undefined) return value;
  return value === 'min' || value === 'max' ? value : 'auto';
}
