/**
 * Evaluates the arithmetic that worked solutions write in TeX, so that every "a = b" in them can be checked. Formulas with
 * letters are left alone.
 */

type Token = string;

const functions: Readonly<Record<string, (value: number) => number>> = {
  '\\ln': Math.log,
  '\\exp': Math.exp,
  '\\tanh': Math.tanh,
  '\\sigma': (value) => 1 / (1 + Math.exp(-value)),
};

/** The value of a TeX expression of numbers; undefined if it holds anything else. */
export function evaluateTex(tex: string): number | undefined {
  const tokens = tokenize(tex);
  if (!tokens || tokens.length === 0) return undefined;
  try {
    const parser = new Parser(tokens);
    const value = parser.sum();
    return parser.done() ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The equations of a text that do not hold, and how many were checked. */
export function wrongEquations(markdown: string): { wrong: string[]; checked: number } {
  const equations = [...markdown.matchAll(/\$\$([^$]+)\$\$|\$([^$]+)\$/g)]
    .flatMap(([, block, inline]) => (block ?? inline ?? '').split(/\\\\|&(?!=)/))
    .flatMap(equationsOf);
  const checked = equations.flatMap((equation) => check(equation) ?? []);
  return {
    wrong: checked.filter(({ holds }) => !holds).map(({ text }) => text),
    checked: checked.length,
  };
}

type Equation = readonly [left: string, relation: string, right: string];

/** The neighbours of a chain: `a = b \approx c` has two equations. */
function equationsOf(line: string): Equation[] {
  const parts = line
    .replaceAll('&', '')
    .split(/(=|\\approx|\\neq|\\leq?(?![a-z])|\\geq?(?![a-z])|<|>)/);
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [[parts[index - 1] ?? '', part, parts[index + 1] ?? ''] as const] : [],
  );
}

/** Whether an equation of numbers holds; undefined if it is not one of numbers. */
function check([left, relation, right]: Equation): { holds: boolean; text: string } | undefined {
  const [a, b] = [evaluateTex(left), evaluateTex(right)];
  if (a === undefined || b === undefined) return undefined;
  const holds = relations[relation]?.(a, b, lastPlaceOf(right)) ?? false;
  return { holds, text: `${left} ${relation} ${right} (${a} and ${b})` };
}

const relations: Readonly<Record<string, (a: number, b: number, lastPlace: number) => boolean>> = {
  '=': (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)),
  '\\approx': (a, b, lastPlace) => Math.abs(a - b) <= 0.51 * lastPlace,
  '\\neq': (a, b) => a !== b,
  '\\le': (a, b) => a <= b,
  '\\leq': (a, b) => a <= b,
  '\\ge': (a, b) => a >= b,
  '\\geq': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
};

/** One unit in the last place of the number at the end of a TeX expression. */
function lastPlaceOf(tex: string): number {
  const decimals = /\.(\d+)/.exec(tex)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

function tokenize(tex: string): Token[] | undefined {
  const source = tex
    .replace(/\\left|\\right|\\[,;:! ]|\\quad|\\bigl|\\bigr|\\Bigl|\\Bigr|~/g, '')
    .replace(/\{,\}/g, '')
    .replace(/\\[dt]frac/g, '\\frac')
    .trim();
  const pattern =
    /\s*(\d+(?:\.\d+)?|\\times|\\cdot|\\frac|\\lfloor|\\rfloor|\\lceil|\\rceil|\\sqrt|\\ln|\\exp|\\tanh|\\sigma|[-+/(){}^e])/y;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) return source.slice(at).trim() === '' ? tokens : undefined;
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  done(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): number {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value += this.product();
      else if (this.take('-')) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.signed();
    for (;;) {
      if (this.take('\\times') || this.take('\\cdot')) value *= this.signed();
      else if (this.take('/')) value /= this.signed();
      else if (this.startsFactor()) value *= this.power();
      else return value;
    }
  }

  /** "2(3+4)" and "3\frac{1}{2}" are products without a sign. */
  private startsFactor(): boolean {
    return ['(', '\\frac', '\\sqrt', '\\lfloor', '\\lceil', '{'].includes(
      this.tokens[this.at] ?? '',
    );
  }

  private signed(): number {
    if (this.take('-')) return -this.signed();
    if (this.take('+')) return this.signed();
    return this.power();
  }

  private power(): number {
    if (this.take('e')) return this.take('^') ? Math.exp(this.argument()) : Math.E;
    const base = this.atom();
    return this.take('^') ? base ** this.argument() : base;
  }

  private atom(): number {
    const token = this.tokens[this.at++] ?? 'nothing';
    if (/^\d/.test(token)) return Number(token);
    const brackets: Readonly<Record<string, () => number>> = {
      '(': () => this.closed(')'),
      '{': () => this.closed('}'),
      '\\lfloor': () => Math.floor(this.closed('\\rfloor') + 1e-12),
      '\\lceil': () => Math.ceil(this.closed('\\rceil') - 1e-12),
      '\\sqrt': () => Math.sqrt(this.argument()),
      '\\frac': () => this.argument() / this.argument(),
    };
    return (brackets[token] ?? (() => this.applied(token)))();
  }

  private applied(name: Token): number {
    const apply = functions[name];
    if (!apply) throw new Error(`unexpected ${name}`);
    return apply(['(', '{'].includes(this.tokens[this.at] ?? '') ? this.atom() : this.signed());
  }

  private argument(): number {
    if (this.take('{')) return this.closed('}');
    return this.take('-') ? -this.atom() : this.atom();
  }

  private closed(end: Token): number {
    const value = this.sum();
    if (!this.take(end)) throw new Error(`missing ${end}`);
    return value;
  }

  private take(token: Token): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}
