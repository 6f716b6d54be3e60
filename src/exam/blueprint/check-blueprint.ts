import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { didYouMean } from '../../util/suggest.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { scoringRuleIds } from '../scoring-rules.js';
import { coversTopic } from '../selection/candidate.js';
import type { Blueprint, Range } from './blueprint-schema.js';
import type { Known } from './load-blueprint.js';

/** One kind of name that a blueprint uses, and the names that there are. */
interface Names {
  readonly code: string;
  readonly noun: LocalizedText;
  readonly known: readonly string[];
}

/** Every name in a blueprint that nothing answers to, and every range that no number can lie in. */
export function blueprintProblems(
  document: YamlDocument,
  blueprint: Blueprint,
  { topics, items }: Known,
): Problem[] {
  const { sections, selection } = blueprint;
  const check = namesChecker(document);
  const itemNames = names('unknown-item', '题目', 'item', items);
  const topicNames = names('unknown-topic', '知识点', 'topic', topics);
  return [
    ...sections.flatMap(({ scoring }, index) =>
      check(ruleNames, scoring, ['sections', index, 'scoring']),
    ),
    ...selection.topics.flatMap(({ topic }, index) =>
      topics.some(({ id }) => coversTopic(topic, id))
        ? []
        : check(topicNames, topic, ['selection', 'topics', index, 'topic']),
    ),
    ...selection.require.flatMap((id, index) =>
      check(itemNames, id, ['selection', 'require', index]),
    ),
    ...selection.enemies.flatMap((group, index) =>
      group.flatMap((id, place) => check(itemNames, id, ['selection', 'enemies', index, place])),
    ),
    ...rangeProblems(document, blueprint),
  ];
}

const names = (code: string, zh: string, en: string, known: readonly { id: string }[]): Names => ({
  code,
  noun: { zh, en },
  known: known.map(({ id }) => id),
});

const ruleNames = names(
  'unknown-scoring-rule',
  '评分规则',
  'scoring rule',
  scoringRuleIds.map((id) => ({ id })),
);

const namesChecker =
  (document: YamlDocument) =>
  ({ code, noun, known }: Names, name: string, path: Path): Problem[] =>
    known.includes(name)
      ? []
      : [
          {
            code,
            severity: 'error',
            position: document.locate(path),
            message: { zh: `未知的${noun.zh}“${name}”`, en: `unknown ${noun.en} "${name}"` },
            advice: didYouMean(name, known),
          },
        ];

/** Ranges whose lower bound is above the upper one. */
function rangeProblems(document: YamlDocument, { selection }: Blueprint): Problem[] {
  const ranges: readonly (readonly [Path, Range | undefined])[] = [
    ...selection.topics.flatMap(({ questions, points }, index) => [
      [['selection', 'topics', index, 'questions'], questions] as const,
      [['selection', 'topics', index, 'points'], points] as const,
    ]),
    [['selection', 'minutes'], selection.minutes],
    [['selection', 'generated'], selection.generated],
  ];
  return ranges
    .filter(
      ([, range]) => range?.min !== undefined && range.max !== undefined && range.min > range.max,
    )
    .map(([path]) => ({
      code: 'empty-range',
      severity: 'error',
      position: document.locate(path),
      message: { zh: 'min 大于 max', en: 'min is greater than max' },
      advice: { zh: '交换两个数。', en: 'Swap the two numbers.' },
    }));
}
