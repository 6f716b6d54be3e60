import type { Figure } from '../../../exam/manifest/question-schema.js';
import { displayWidth } from '../display-width.js';
import { narrower } from '../text-options.js';
import type { TextOptions } from '../text-options.js';
import { wrapSpans } from '../wrap-spans.js';
import { labelSpans, labelText } from './label-text.js';

type TensorChain = Extract<Figure, { kind: 'tensor-chain' }>;

/** Tensors as boxes in a row with the operations on their arrows, or below each other where a row is too wide. */
export function tensorChainText(figure: TensorChain, options: TextOptions): string[] {
  const row = inARow(figure, options);
  return row.every((line) => displayWidth(line) <= options.width)
    ? row
    : inAColumn(figure, options);
}

function inARow({ stages, operations }: TensorChain, options: TextOptions): string[] {
  const lines = ['', '', ''];
  for (const [index, stage] of stages.entries()) {
    const label = labelText(stage.label, options);
    const operation = operations[index];
    const arrow = operation ? `─ ${labelText(operation, options)} →` : '';
    const blank = ' '.repeat(displayWidth(arrow));
    const edge = '─'.repeat(displayWidth(label) + 2);
    const parts = [`┌${edge}┐${blank}`, `│ ${label} │${arrow}`, `└${edge}┘${blank}`];
    for (const [at, part] of parts.entries()) lines[at] = (lines[at] ?? '') + part;
  }
  return lines;
}

function inAColumn({ stages, operations }: TensorChain, options: TextOptions): string[] {
  return stages.flatMap((stage, index) => {
    const operation = operations[index];
    return [
      `[ ${labelText(stage.label, options)} ]`,
      ...(operation ? arrowDown(operation[options.language], options) : []),
    ];
  });
}

/** An arrow with its operation to the right; the words go on below each other. */
function arrowDown(operation: string, options: TextOptions): string[] {
  const begin = '  ↓ ';
  const lines = wrapSpans(labelSpans(operation, options), narrower(options, begin.length));
  return lines.map((line, index) => `${index === 0 ? begin : '    '}${line}`);
}
