import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamedContent } from '../../util/staged-folder.js';
import type { ClassFolder } from './class-folder.js';
import { peoplesFiles } from './class-folder.js';

/** Corrections and overrides that were given from elsewhere come to lie in the folder of results, so that the next run has them. */
export const peoplesCopies = ({ folder, given }: ClassFolder): NamedContent[] =>
  (['corrections', 'overrides'] as const).flatMap((which): NamedContent[] => {
    const file = given[which];
    const own = path.join(folder, peoplesFiles[which]);
    return file === undefined || path.resolve(file) === path.resolve(own)
      ? []
      : [[peoplesFiles[which], readFileSync(file)]];
  });
