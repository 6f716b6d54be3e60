import type { Entry } from '../entry.js';
import type { Known } from './check.js';

/** The topic of an item, and the key that it comes from: a generated item may leave it to its generator. */
export function topicOf(
  { draft }: Entry,
  { generators }: Known,
): { readonly topic?: string; readonly key: string } {
  if (draft.topic !== undefined) return { topic: draft.topic, key: 'topic' };
  const generator = generators.find(({ id }) => id === draft.generator);
  return generator ? { topic: generator.topic, key: 'generator' } : { key: 'topic' };
}
