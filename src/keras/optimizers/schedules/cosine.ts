import { f32 } from '../float32.js';

const pi = f32(Math.PI);

/**
 * 1 + cos(pi · part). The cosine of a double may differ between Node versions in its last bit; rounded to float32 it is
 * the same.
 */
export const onePlusCosine = (part: number): number => f32(1 + f32(Math.cos(f32(pi * part))));
