import type { Bank } from '../../authoring/bank/bank.js';
import type { QuestionKind } from '../../authoring/kinds.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Position, Problem } from '../../util/problem.js';
import { didYouMean } from '../../util/suggest.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { kindName } from '../kind-names.js';
import { scoringRuleIds } from '../scoring-rules.js';
import type { Blueprint, Range } from './blueprint-schema.js';

/** What of a bank a blueprint can name. */
export type Known = Pick<Bank, 'topics' | 'items'>;

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
  const topicNames = names('unknown-topic', '知识点', 'topic', withFirstParts(topics));
  return [
    ...sections.flatMap(({ scoring }, index) =>
      check(ruleNames, scoring, ['sections', index, 'scoring']),
    ),
    ...selection.topics.flatMap(({ topic }, index) =>
      check(topicNames, topic, ['selection', 'topics', index, 'topic']),
    ),
    ...selection.require.flatMap((id, index) =>
      check(itemNames, id, ['selection', 'require', index]),
    ),
    ...selection.enemies.flatMap((group, index) =>
      group.flatMap((id, place) => check(itemNames, id, ['selection', 'enemies', index, place])),
    ),
    ...quotaProblems(document, blueprint),
    ...rangeProblems(document, blueprint),
  ];
}

/** Every name that a quota may use: that of a topic, and the first parts that it shares with others. */
const withFirstParts = (topics: Known['topics']): { id: string }[] => {
  const parts = topics.flatMap(({ id }) => {
    const words = id.split('.');
    return words.map((_, index) => words.slice(0, index + 1).join('.'));
  });
  return [...new Set(parts)].map((id) => ({ id }));
};

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

/** Quotas that say nothing, or speak of a kind that the paper does not have. */
const quotaProblems = (document: YamlDocument, { sections, selection }: Blueprint): Problem[] =>
  selection.topics.flatMap(({ kind, questions, points }, index): Problem[] => {
    const path = ['selection', 'topics', index];
    const kinds = [...new Set(sections.map((section) => section.kind))];
    const idle = [questions, points].every((range) => Object.keys(range ?? {}).length === 0);
    return [
      ...(idle ? [emptyQuota(document.locate(path))] : []),
      ...(kind === undefined || kinds.includes(kind)
        ? []
        : [kindWithoutSection(document.locate([...path, 'kind']), kind, kinds)]),
    ];
  });

const emptyQuota = (position: Position): Problem => ({
  code: 'empty-quota',
  severity: 'error',
  position,
  message: { zh: '这一知识点没有提出任何要求', en: 'this quota demands nothing of its topic' },
  advice: {
    zh: '写上 questions: {min: 1} 或 points: {min: 10}。',
    en: 'Write questions: {min: 1} or points: {min: 10}.',
  },
});

const kindWithoutSection = (
  position: Position,
  kind: QuestionKind,
  kinds: readonly QuestionKind[],
): Problem => ({
  code: 'kind-without-section',
  severity: 'error',
  position,
  message: {
    zh: `试卷没有${kindName(kind).zh}这一部分`,
    en: `no section of the paper has ${kindName(kind).en} questions`,
  },
  advice: { zh: `可用的有：${kinds.join(', ')}`, en: `The sections have: ${kinds.join(', ')}` },
});

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
