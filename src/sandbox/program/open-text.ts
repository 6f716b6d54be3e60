/** Whether the lines read so far end inside a text in triple quotes or inside brackets, where `%` and `!` are Python's. */
export class OpenText {
  #quote: string | undefined;
  #depth = 0;

  get isOpen(): boolean {
    return this.#quote !== undefined || this.#depth > 0;
  }

  read(line: string): void {
    const tokens = line.match(/"""|'''|\\.|#|"|'|[([{]|[)\]}]/g) ?? [];
    for (const token of tokens) {
      if (token === '#' && this.#quote === undefined) break;
      this.#take(token);
    }
    // A text in simple quotes ends with its line.
    if (this.#quote?.length === 1) this.#quote = undefined;
  }

  #take(token: string): void {
    if (this.#quote !== undefined) {
      if (token === this.#quote) this.#quote = undefined;
    } else if (/^["']/.test(token)) this.#quote = token;
    else if (/[([{]/.test(token)) this.#depth++;
    else if (/[)\]}]/.test(token)) this.#depth = Math.max(this.#depth - 1, 0);
  }
}
