import type { Entry } from '../entry.js';
import type { BankCheck, Known } from './check.js';
import { topicOf } from './topic-of.js';

/** An examined topic that can be asked about in one way only. */
export default {
  code: 'examined-topic-few-kinds',
  severity: 'warning',
  advice: {
    zh: '再写一道其他题型的题，或用一个生成器。',
    en: 'Write an item of another kind, or use a generator.',
  },
  check: (entries, topics, known) =>
    topics
      .filter(({ examined }) => examined)
      .map((topic) => ({ topic, kinds: kindsOn(topic.id, entries, known) }))
      .filter(({ kinds }) => kinds.length < 2)
      .map(({ topic: { id, position }, kinds }) => ({
        position,
        message: {
          zh: `考过的知识点“${id}”只有 ${kinds.length} 种题型${kinds.length > 0 ? `（${kinds.join()}）` : ''}，至少要 2 种`,
          en: `the examined topic "${id}" has ${kinds.length} kinds of question${kinds.length > 0 ? ` (${kinds.join()})` : ''}, it needs 2 or more`,
        },
      })),
} satisfies BankCheck;

/** The kinds of the written items on a topic; all generators together count as one. */
function kindsOn(topic: string, entries: readonly Entry[], known: Known): string[] {
  const kinds = entries
    .filter((entry) => topicOf(entry, known).topic === topic)
    .flatMap(({ draft }) => (draft.generator === undefined ? (draft.kind ?? []) : ['generator']));
  return [...new Set(kinds)];
}
