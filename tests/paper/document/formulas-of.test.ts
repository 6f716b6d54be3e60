import test from 'ava';
import fc from 'fast-check';
import type { Block } from '../../../src/paper/document/block.js';
import { formulasOf } from '../../../src/paper/document/formulas-of.js';
import { drawFigure } from '../../../src/paper/figures/draw-figure.js';
import { layoutBlocks } from '../../../src/paper/layout/blocks/layout-blocks.js';
import { anyBlocks } from '../../support/random-blocks.js';
import { columnOf, squareTypesetter } from '../../support/paper-typesetter.js';

/** The formulas that layout really asks for. */
function askedFor(blocks: readonly Block[]): Set<string> {
  const asked = new Set<string>();
  const typesetter = {
    ...squareTypesetter,
    formula(tex: string, display: boolean) {
      asked.add(`${tex} ${display ? 'displayed' : 'in line'}`);
      return squareTypesetter.formula(tex, display);
    },
  };
  const context = columnOf({
    typesetter,
    drawFigure: (figure) => drawFigure(figure, { typesetter, language: 'zh' }),
  });
  layoutBlocks(blocks, context);
  return asked;
}

test('the formulas that are set beforehand are exactly those that layout asks for', (t) => {
  let formulas = 0;
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const prepared = formulasOf(blocks).map(
        ({ tex, display }) => `${tex} ${display ? 'displayed' : 'in line'}`,
      );
      formulas += prepared.length;
      t.deepEqual([...new Set(prepared)].sort(), [...askedFor(blocks)].sort());
    }),
    { seed: 1, numRuns: 150 },
  );
  t.true(formulas > 200);
});
