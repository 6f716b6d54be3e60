import * as z from 'zod';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Position, Problem } from '../../util/problem.js';
import { closedObject, localizedText } from '../../util/schema.js';
import { schemaProblems } from '../../util/schema-problems.js';
import type { YamlDocument } from '../../util/yaml-document.js';
import type { Topic } from './bank.js';
import { idSchema } from './item-keys.js';

/** A topic and where it is listed. */
export interface PlacedTopic extends Topic {
  readonly position: Position;
}

/** The list of topics as it was read. */
export interface TopicList {
  readonly topics: readonly PlacedTopic[];
  readonly problems: readonly Problem[];
}

export const topicSchema = closedObject({
  id: idSchema.meta({ description: 'The name that items use, such as cnn.size.' }),
  name: localizedText.meta({ description: 'Short name in both languages.' }),
  examined: z.boolean().default(false).meta({
    description: 'Reported as examined: it needs questions in two kinds or more. Default: false.',
  }),
});

/** The topics of a list, and what is wrong with the others. */
export function readTopics(document: YamlDocument): TopicList {
  const { value, problems } = document;
  if (problems.length > 0) return { topics: [], problems };
  if (!Array.isArray(value)) return { topics: [], problems: [notAList(document)] };
  const read = value.map((raw, index) => readTopic(document, raw, index));
  const topics = read.flatMap((list) => list.topics);
  return {
    topics: topics.filter((topic) => firstWith(topic.id, topics) === topic),
    problems: [...read.flatMap((list) => list.problems), ...duplicates(topics)],
  };
}

function readTopic(document: YamlDocument, raw: unknown, index: number): TopicList {
  const { data, error } = topicSchema.safeParse(raw);
  if (data)
    return { topics: [{ ...data, position: document.locate([index, 'id']) }], problems: [] };
  return { topics: [], problems: schemaProblems(document, error.issues, [index]) };
}

const firstWith = (id: string, topics: readonly PlacedTopic[]): PlacedTopic | undefined =>
  topics.find((topic) => topic.id === id);

const duplicates = (topics: readonly PlacedTopic[]): Problem[] =>
  topics.flatMap((topic) => {
    const first = firstWith(topic.id, topics);
    if (!first || first === topic) return [];
    const { line } = first.position;
    return [
      problem('duplicate-topic', topic.position, {
        zh: `知识点“${topic.id}”已在第 ${line} 行列出`,
        en: `the topic "${topic.id}" is already listed in line ${line}`,
      }),
    ];
  });

const notAList = (document: YamlDocument): Problem =>
  problem('wrong-type', document.locate([]), {
    zh: 'topics.yaml 应是知识点的列表',
    en: 'topics.yaml should be a list of topics',
  });

const problem = (code: string, position: Position, message: LocalizedText): Problem => ({
  code,
  severity: 'error',
  position,
  message,
});
