import type { Operation } from '../effort.js';
import { pooledElements, pooledSide, unusedRows } from '../formulas/pooling.js';
import type { Pooling } from '../formulas/pooling.js';

/** The side of the output as one equation. */
export function sideTex(pool: Pooling): string {
  const { image, window, stride, padding } = pool;
  const formula =
    padding === 'same'
      ? `\\left\\lceil\\frac{${image}}{${stride}}\\right\\rceil`
      : `\\left\\lfloor\\frac{${image}-${window}}{${stride}}\\right\\rfloor+1`;
  return `${formula}=${pooledSide(pool)}`;
}

/** The number of outputs as one equation. */
export function elementsTex(pool: Pooling): string {
  const side = pooledSide(pool);
  return `${pool.channels}\\times ${side}\\times ${side}=${pooledElements(pool)}`;
}

/** The rows below the last window as one equation. */
export const unusedTex = (pool: Pooling): string =>
  `${pool.image}-((${pooledSide(pool)}-1)\\times ${pool.stride}+${pool.window})=${unusedRows(pool)}`;

/** What it takes to work the side out. */
export const sideWork = ({ image, window, stride, padding }: Pooling): Operation[] =>
  padding === 'same'
    ? [
        { kind: 'divide', operands: [image, stride] },
        { kind: 'write', count: 4 },
      ]
    : [
        { kind: 'add', operands: [image, window] },
        { kind: 'divide', operands: [image - window, stride] },
        { kind: 'write', count: 6 },
      ];
