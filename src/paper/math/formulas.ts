import { compileFormulas, readCompiledFormulas } from './compiled-formulas.js';
import type { Formula, FormulaBreak, FormulaLookup } from './formula.js';
import { FormulaError } from './formula-error.js';
import { startMathJax } from './mathjax.js';
import type { MathEngine } from './mathjax.js';
import { svgToBox } from './svg-to-box.js';
import type { SvgNode } from './svg-to-box.js';

/** A formula to be set: its TeX, and whether it stands on a line of its own. */
export interface FormulaRequest {
  readonly tex: string;
  readonly display: boolean;
}

/** Large runs make formulas with ever new numbers; of more than this many (about 30 MB) those that were asked for longest ago go. */
const usuallyKept = 3000;

/** Sets formulas and keeps them: the formulas of one variant are mostly those of the next. */
export class Formulas {
  private readonly known = new Map<string, Formula>();
  private readonly most: number;
  private readonly compiled: (key: string, tex: string) => Formula | undefined;
  private engine: MathEngine | undefined;

  /** `compiledFile` holds formulas that were set before, if it exists; `most` are kept from document to document. */
  constructor(compiledFile: string | undefined, most: number = usuallyKept) {
    this.most = most;
    this.compiled =
      compiledFile === undefined ? () => undefined : readCompiledFormulas(compiledFile);
  }

  /** Sets all formulas that are not known yet, so that layout need not wait. @throws FormulaError on wrong TeX. */
  async prepare(requests: readonly FormulaRequest[]): Promise<void> {
    for (const { tex, display } of requests) {
      const key = keyOf(tex, display);
      const formula =
        this.known.get(key) ?? this.compiled(key, tex) ?? (await this.set(tex, display));
      // A map keeps the order in which keys came in: the latest stand last.
      this.known.delete(key);
      this.known.set(key, formula);
    }
    this.forget(this.known.size - Math.max(this.most, requests.length));
  }

  /** All formulas that are known, as the text of a compiled file. */
  compile(): string {
    return compileFormulas(this.known);
  }

  /** Drops the formulas that were not asked for the longest. Those of a document that is being laid out are younger. */
  private forget(count: number): void {
    for (const key of [...this.known.keys()].slice(0, Math.max(0, count))) this.known.delete(key);
  }

  private async set(tex: string, display: boolean): Promise<Formula> {
    this.engine ??= await startMathJax();
    return setFormula(this.engine, tex, display);
  }

  /** A formula that was prepared. */
  readonly lookup: FormulaLookup = (tex, display) => {
    const formula = this.known.get(keyOf(tex, display));
    if (!formula) throw new Error(`the formula ${tex} was not prepared`);
    return formula;
  };
}

async function setFormula(
  { convert }: MathEngine,
  tex: string,
  display: boolean,
): Promise<Formula> {
  try {
    return toFormula(tex, await convert(tex, display));
  } catch (cause) {
    throw new FormulaError(tex, cause);
  }
}

const keyOf = (tex: string, display: boolean): string => (display ? 'D' : 'I') + tex;

/** MathJax gives an inline formula as several <svg> with an <mjx-break> between each two. */
function toFormula(tex: string, container: SvgNode): Formula {
  const pieces = container.children.filter(({ kind }) => kind === 'svg');
  const gaps = container.children.filter(({ kind }) => kind === 'mjx-break');
  return {
    tex,
    pieces: pieces.map(svgToBox),
    breaks: gaps.map((gap, index) => toBreak(gap, pieces[index + 1])),
  };
}

/** The widths behind MathJax's sizes of breaks, in ems: very thin to very thick space. */
const spaces: Readonly<Record<string, number>> = {
  1: 0.111,
  2: 0.167,
  3: 0.222,
  4: 0.278,
  5: 0.333,
};

/** A line ends best before a relation; before other operators only if it must. */
function toBreak({ attributes }: SvgNode, next: SvgNode | undefined): FormulaBreak {
  const relation =
    next !== undefined &&
    /^(?:3D|2248|2260|2264|2265|3C|3E|2192|21D2|223C|2208)$/.test(firstCharacter(next));
  return { space: spaces[attributes['size'] ?? ''] ?? 0, penalty: relation ? 100 : 600 };
}

/** The code point, in hexadecimal, of the first letter that an <svg> draws. */
function firstCharacter(node: SvgNode): string {
  const own = node.attributes['data-c'];
  if (own !== undefined) return own;
  for (const child of node.children) {
    const found = firstCharacter(child);
    if (found !== '') return found;
  }
  return '';
}
