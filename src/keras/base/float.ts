/**
 * A Python float whose value is a whole number, such as 2.0. JavaScript does not tell 2.0 from 2, Python and Keras do:
 * `Dense(2.0)` and `Adam(1)` are errors. All other numbers need no wrapping: a fraction is a float, a whole number an int.
 */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toJSON(): number {
    return this.value;
  }
}

/** The number as Python's float: wrapped if JavaScript could not tell it from an int. */
export const float = (value: number): number | Float =>
  Number.isInteger(value) ? new Float(value) : value;

/** Whether Python would call the value an int. */
export const isInt = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value);

/** The whole number that the value is in Python, where True is 1 and False is 0; undefined for what is none. */
export function wholeOf(value: unknown): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  return isInt(value) ? value : undefined;
}

/** Whether Python would call the value an int or a float. */
export const isNumber = (value: unknown): value is number | Float =>
  typeof value === 'number' || value instanceof Float;
