import { NeedsPython, type Token } from './tokens.js';

/** Goes through tokens one by one. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token that comes next, or one behind it. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? { kind: 'end', text: '' };
  }

  next(): Token {
    const token = this.peek();
    this.#index++;
    return token;
  }

  /** Whether the next token is this symbol or word (and not a text). */
  at(...texts: readonly string[]): boolean {
    const { kind, text } = this.peek();
    return (kind === 'symbol' || kind === 'name') && texts.includes(text);
  }

  /** Takes the symbol or word if it comes next. */
  accept(text: string): boolean {
    if (!this.at(text)) return false;
    this.#index++;
    return true;
  }

  acceptKind(kind: Token['kind']): boolean {
    if (this.peek().kind !== kind) return false;
    this.#index++;
    return true;
  }

  /** @throws NeedsPython if something else comes next. */
  expect(text: string): void {
    if (!this.accept(text)) throw this.unexpected();
  }

  expectName(): string {
    if (this.peek().kind !== 'name') throw this.unexpected();
    return this.next().text;
  }

  unexpected(): NeedsPython {
    const { kind, text } = this.peek();
    return new NeedsPython(`unexpected ${text === '' || text === '\n' ? kind : text}`);
  }
}
