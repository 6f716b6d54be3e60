import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';

/** A thin line across the column. */
export const setRule = ({ width }: BlockContext): Strip[] => [
  {
    height: 6,
    above: 4,
    penalty: 0,
    marks: [
      {
        x: 0,
        y: 3,
        content: [
          {
            draw: 'path',
            points: [
              [0, 0],
              [width, 0],
            ],
            stroke: '#888888',
            lineWidth: 0.4,
          },
        ],
      },
    ],
  },
];
