import { typeError, valueError } from '../../base/errors.js';
import { Float, isNumber } from '../../base/float.js';
import { str } from '../../base/repr.js';

/** The number, or what Python counts as one. @throws TypeError as Python, with `complaint` told the type's name. */
export function readNumber(value: unknown, complaint: (type: string) => string): number {
  if (isNumber(value) || typeof value === 'boolean') return Number(value);
  throw typeError(complaint(typeName(value)));
}

/** A number from 0 to 1. @throws ValueError naming the argument, or TypeError for what is no number. */
export function readShare(value: unknown, argument: string): number {
  const share = readNumber(
    value,
    (type) =>
      `'<=' not supported between instances of 'int' and '${type}' (argument \`${argument}\`)`,
  );
  if (share >= 0 && share <= 1) return share;
  throw valueError(
    `Invalid value received for argument \`${argument}\`. Expected a float value between 0 and 1. ` +
      `Received: ${argument}=${str(value)}`,
  );
}

/** How Python calls the type of a plain value. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (value instanceof Float) return 'float';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (Array.isArray(value)) return 'list';
  const names: Readonly<Record<string, string>> = {
    boolean: 'bool',
    string: 'str',
    function: 'function',
  };
  return names[typeof value] ?? 'dict';
}
