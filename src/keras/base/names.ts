/** The class name in snake case, as Keras names layers automatically: `re_lu`, `conv2d_transpose`, `max_pooling2d`. */
export const snakeCase = (className: string): string =>
  className
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();

/** Hands out automatic names: `dense`, `dense_1`, `dense_2` …, counted for each prefix. */
export class Names {
  readonly #counts = new Map<string, number>();

  next(prefix: string): string {
    const count = this.#counts.get(prefix) ?? 0;
    this.#counts.set(prefix, count + 1);
    return count === 0 ? prefix : `${prefix}_${count}`;
  }

  clear(): void {
    this.#counts.clear();
  }
}
