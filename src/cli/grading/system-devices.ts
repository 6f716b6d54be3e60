import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { openGrader } from '../../jobs/open-grader.js';
import type { GradeDevices } from './grade-options.js';

/** The devices of a real run; a seed has 128 random bits. */
export const systemDevices: GradeDevices = {
  openGrader,
  newSeed: () => randomBytes(16).toString('hex'),
  cores: () => os.availableParallelism(),
};
