import type { QuestionContent } from '../../src/authoring/question-content.js';
import { loadBank } from '../../src/authoring/bank/load-bank.js';
import { generators } from '../../src/authoring/generators/index.js';
import { drawSeed } from './generator-checks.js';

/** The questions of the package that were written by hand. */
export const bankContents = (): QuestionContent[] =>
  loadBank('question-bank').items.flatMap((item) =>
    item.source === 'written' ? [item.content] : [],
  );

/** So many draws of every generator, its kinds in turn. */
export const drawnContents = (draws: number): QuestionContent[] =>
  generators.flatMap((generator) =>
    Array.from({ length: draws }, (_, seed) => {
      const kind = generator.kinds[seed % generator.kinds.length];
      if (kind === undefined) throw new Error(`${generator.id} has no kinds`);
      return drawSeed(generator, kind, seed).content;
    }),
  );

/** Every string within a value. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsOf);
}
