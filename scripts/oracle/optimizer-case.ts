import { keras } from '../../src/keras/api/keras.js';
import { getMember } from '../../src/keras/api/object.js';
import { byNumber, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';

/** The tolerance of steps and rates. */
export const tolerance = byNumber(1e-5, 1e-6);

const group = 'training/optimizers';

export const toCase = (name: string, compare: (findings: Findings) => void): Case => ({
  group,
  name,
  run: (findings) => {
    inCase(() => {
      compare(findings);
    });
  },
});

/** `keras.optimizers`. */
export const optimizersModule = (): unknown => getMember(keras, 'optimizers');
