import { valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';

/** What an einsum expression means: one label for each axis of each operand, and of the result. */
export interface Subscripts {
  readonly operands: readonly (readonly string[])[];
  readonly output: readonly string[];
}

/** Reads `ij,jk->ik`, also with `...` and without an arrow. @throws ValueError if it does not fit the operands' ranks. */
export function parseSubscripts(text: string, ranks: readonly number[]): Subscripts {
  const [left = '', right] = text.replaceAll(' ', '').split('->');
  const parts = left.split(',');
  if (parts.length !== ranks.length)
    throw valueError(
      `einsum: ${repr(text)} names ${parts.length} operands; received ${ranks.length}.`,
    );
  // Axes under an ellipsis are counted from the end, so that operands of different ranks are broadcast.
  const hidden = parts.map((part, index) => hiddenAxes(part, ranks[index] ?? 0));
  const most = Math.max(0, ...hidden);
  const operands = parts.map((part, index) => labels(part, hidden[index] ?? 0));
  operands.forEach((operand, index) => {
    if (operand.length !== ranks[index])
      throw valueError(
        `einsum: ${repr(parts[index])} of ${repr(text)} names ${operand.length} axes, but the operand has ${String(ranks[index])}.`,
      );
  });
  const output = right === undefined ? implied(operands, most) : labels(right, most);
  const unknown = output.find((label) => !operands.some((operand) => operand.includes(label)));
  if (unknown !== undefined)
    throw valueError(
      `einsum: the output of ${repr(text)} has the label ${repr(unknown)}, which no operand has.`,
    );
  return { operands, output };
}

const ellipsis = '...';

const hiddenAxes = (part: string, rank: number): number =>
  part.includes(ellipsis) ? rank - (part.length - ellipsis.length) : 0;

const labels = (part: string, hidden: number): string[] =>
  part
    .split(ellipsis)
    .flatMap((letters, index) => [
      ...(index === 0 ? [] : Array.from({ length: hidden }, (_, axis) => `.${hidden - axis}`)),
      ...Array.from(letters),
    ]);

/** Without an arrow: hidden axes first, then the labels that occur once, in alphabetical order. */
function implied(operands: readonly (readonly string[])[], hidden: number): string[] {
  const all = operands.flat().filter((label) => !label.startsWith('.'));
  const once = all.filter((label) => all.indexOf(label) === all.lastIndexOf(label));
  return [...labels(hidden > 0 ? ellipsis : '', hidden), ...once.sort()];
}
