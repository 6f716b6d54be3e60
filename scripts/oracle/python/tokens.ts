/** A piece of Python's text. */
export interface Token {
  readonly kind:
    'name' | 'int' | 'float' | 'string' | 'symbol' | 'newline' | 'indent' | 'dedent' | 'end';
  readonly text: string;
}

/** What a program needs that this reader does not know: it has to be left to Python. */
export class NeedsPython extends Error {
  override readonly name = 'NeedsPython';
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  [
    'string',
    /(?:[rRbBuUfF]|[rR][fF]|[fF][rR])?(?:"""(?:[^\\]|\\[^])*?"""|'''(?:[^\\]|\\[^])*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/y,
  ],
  ['float', /(?:\d[\d_]*\.(?:\d[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?|\d[\d_]*[eE][+-]?\d+/y],
  ['int', /0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  [
    'symbol',
    /\*\*=|\/\/=|<<|>>|\*\*|\/\/|->|:=|[-+*/%@&|^]=|==|!=|<=|>=|\.\.\.|[-+*/%@&|^~<>()[\]{},:.;=]/y,
  ],
];

/** Takes a program apart. Line ends inside brackets do not count. @throws NeedsPython for text that it does not know. */
export function tokenize(source: string): Token[] {
  return [...new Scanner(source).tokens()];
}

class Scanner {
  readonly #source: string;
  readonly #indents: number[] = [0];
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  *tokens(): Generator<Token> {
    yield* this.#lineStart();
    while (this.#position < this.#source.length) {
      if (this.#skip(/(?:[ \t]+|#[^\n]*|\\\n)/y)) continue;
      if (this.#depth > 0 && this.#skip(/\n/y)) continue;
      if (this.#skip(/\n/y)) {
        yield { kind: 'newline', text: '\n' };
        yield* this.#lineStart();
      } else yield this.#next();
    }
    yield { kind: 'newline', text: '\n' };
    for (let open = this.#indents.length; open > 1; open--) yield { kind: 'dedent', text: '' };
    yield { kind: 'end', text: '' };
  }

  /** Compares the indentation of a line with that of the lines before; empty lines have none. */
  *#lineStart(): Generator<Token> {
    while (this.#skip(/[ \t]*(?:#[^\n]*)?\n/y));
    const width = this.#match(/ */y).length;
    if (this.#position >= this.#source.length) return;
    if (width > (this.#indents.at(-1) ?? 0)) {
      this.#indents.push(width);
      yield { kind: 'indent', text: '' };
    }
    while (width < (this.#indents.at(-1) ?? 0)) {
      this.#indents.pop();
      yield { kind: 'dedent', text: '' };
    }
  }

  #next(): Token {
    for (const [kind, pattern] of patterns) {
      const text = this.#match(pattern);
      if (text === '') continue;
      if ('([{'.includes(text)) this.#depth++;
      if (')]}'.includes(text)) this.#depth--;
      return { kind, text };
    }
    throw new NeedsPython(
      `unreadable text ${JSON.stringify(this.#source.slice(this.#position, this.#position + 20))}`,
    );
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#position;
    const text = pattern.exec(this.#source)?.[0] ?? '';
    this.#position += text.length;
    return text;
  }

  #skip(pattern: RegExp): boolean {
    return this.#match(pattern) !== '';
  }
}
