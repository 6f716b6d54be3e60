import { existsSync, readFileSync } from 'node:fs';
import type { Formula, FormulaBox, FormulaBreak, FormulaPart, FormulaText } from './formula.js';

/** A formula with its glyphs as numbers in a common list. */
interface CompiledFormula {
  readonly boxes: readonly CompiledBox[];
  readonly breaks: readonly FormulaBreak[];
}

interface CompiledBox {
  readonly size: readonly [width: number, height: number, depth: number];
  /** Either operators, or the number of a glyph and its matrix. */
  readonly parts: readonly (string | readonly [glyph: number, matrix: string])[];
  readonly texts: readonly FormulaText[];
}

/** Formulas that were set when gradpaper was built, by their keys. */
interface CompiledFormulas {
  readonly glyphs: readonly string[];
  readonly formulas: Readonly<Record<string, CompiledFormula>>;
}

/** Writes formulas compactly: most of them share a few dozen glyphs. */
export function compileFormulas(formulas: ReadonlyMap<string, Formula>): string {
  const numbers = new Map<string, number>();
  const numberOf = (glyph: string): number => {
    const known = numbers.get(glyph) ?? numbers.size;
    numbers.set(glyph, known);
    return known;
  };
  const compiled = Object.fromEntries(
    [...formulas].map(([key, { pieces, breaks }]) => [
      key,
      { boxes: pieces.map((box) => compileBox(box, numberOf)), breaks },
    ]),
  );
  const file: CompiledFormulas = { glyphs: [...numbers.keys()], formulas: compiled };
  return JSON.stringify(file);
}

const compileBox = (
  { width, height, depth, parts, texts }: FormulaBox,
  numberOf: (glyph: string) => number,
): CompiledBox => ({
  size: [width, height, depth],
  parts: parts.map((part) =>
    'glyph' in part ? [numberOf(part.glyph), part.matrix] : part.operators,
  ),
  texts,
});

/** Looks up a formula in a compiled file by key; undefined if it is not there. */
export function readCompiledFormulas(
  file: string,
): (key: string, tex: string) => Formula | undefined {
  if (!existsSync(file)) return () => undefined;
  // The file was written by compileFormulas of this very build.
  const { glyphs, formulas } = JSON.parse(readFileSync(file, 'utf8')) as CompiledFormulas;
  return (key, tex) => {
    const compiled = Object.hasOwn(formulas, key) ? formulas[key] : undefined;
    return compiled && reviveFormula(compiled, tex, glyphs);
  };
}

const reviveFormula = (
  { boxes, breaks }: CompiledFormula,
  tex: string,
  glyphs: readonly string[],
): Formula => ({
  tex,
  breaks,
  pieces: boxes.map(({ size: [width, height, depth], parts, texts }) => ({
    width,
    height,
    depth,
    texts,
    parts: parts.map((part): FormulaPart =>
      typeof part === 'string'
        ? { operators: part }
        : { glyph: glyphs[part[0]] ?? '', matrix: part[1] },
    ),
  })),
});
