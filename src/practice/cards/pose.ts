import { drawQuestion } from '../../authoring/composition/draw-question.js';
import type { GeneratedItem } from '../../authoring/bank/bank.js';
import { generatedKinds } from '../../authoring/kinds.js';
import type { GeneratedKind, QuestionKind } from '../../authoring/kinds.js';
import type { QuestionContent } from '../../authoring/question-content.js';
import { placeQuestion } from '../../exam/composition/place-question.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { canonicalJson } from '../../util/canonical-json.js';
import { seeded } from '../../util/random.js';
import type { Card } from './card.js';

/** A question as it is asked once: its numbers are drawn, its options stand in an order. */
export interface Posed {
  readonly card: Card;
  readonly question: Question;
}

/** Which asking this is: equal occasions give equal questions. */
export interface Occasion {
  readonly seed: string;
  /** Counts the questions of a session. */
  readonly count: number;
}

/** How many draws are tried to get other numbers than the last ones; a family may have only few. */
const maxDraws = 20;

/** Poses a card. `unlike` is an earlier question of it, whose numbers shall not come again. */
export function pose(card: Card, occasion: Occasion, unlike?: Question): Posed {
  const { item } = card;
  const labels = ['practice', card.id, occasion.count] as const;
  const drawn = item.source === 'written' ? item : otherThan(item, card.kind, { occasion, unlike });
  const question = placeQuestion(
    {
      number: 1,
      slot: 'q1',
      section: 0,
      item: item.id,
      topic: item.topic,
      difficulty: item.difficulty,
      minutes: item.minutes ?? 0,
      points: pointsOf(drawn.content),
      ...('facts' in drawn &&
        item.source === 'generated' && {
          generator: { id: item.generator.id, facts: drawn.facts },
        }),
    },
    drawn.content,
    seeded(occasion.seed, ...labels, 'options'),
  );
  return { card, question };
}

interface Draw {
  readonly occasion: Occasion;
  readonly unlike: Question | undefined;
}

/** Draws until the numbers are others than those of the earlier question. */
function otherThan(item: GeneratedItem, kind: QuestionKind, { occasion, unlike }: Draw) {
  if (!isGenerated(kind)) throw new Error(`${item.id} cannot be a question of kind ${kind}`);
  const earlier = unlike?.generator && canonicalJson(unlike.generator.facts);
  const draw = (attempt: number) =>
    drawQuestion(
      item.generator,
      kind,
      item.params,
      seeded(occasion.seed, 'practice', item.id, kind, occasion.count, attempt),
    );
  for (let attempt = 0; attempt < maxDraws; attempt++) {
    const drawn = draw(attempt);
    if (canonicalJson(drawn.facts) !== earlier) return drawn;
  }
  return draw(0);
}

const isGenerated = (kind: QuestionKind): kind is GeneratedKind =>
  generatedKinds.some((known) => known === kind);

/** One point for what is marked by code; the points of the rubric for what is not, so that they need not be scaled. */
function pointsOf(content: QuestionContent): number {
  switch (content.kind) {
    case 'short':
      return sumOf(content.rubric);
    case 'comprehensive':
      return content.parts.reduce((sum, { rubric }) => sum + sumOf(rubric), 0);
    case 'true-false':
    case 'single':
    case 'multiple':
    case 'numeric':
    case 'code':
      return 1;
  }
}

const sumOf = (rubric: readonly { readonly marks: number }[]): number =>
  rubric.reduce((sum, { marks }) => sum + marks, 0);
