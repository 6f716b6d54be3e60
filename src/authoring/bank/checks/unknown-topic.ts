import { didYouMean } from '../../../util/suggest.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';
import { topicOf } from './topic-of.js';

/** An item on a topic that is not in the list. */
export default {
  code: 'unknown-topic',
  severity: 'error',
  check(entry, known) {
    const { topic, key } = topicOf(entry, known);
    const ids = known.topics?.map(({ id }) => id);
    if (topic === undefined || !ids || ids.includes(topic)) return [];
    const message = {
      zh: `知识点“${topic}”不在 topics.yaml 中`,
      en: `the topic "${topic}" is not listed in topics.yaml`,
    };
    return [{ position: placeOf(entry, key), message, advice: didYouMean(topic, ids) }];
  },
} satisfies ItemCheck;
