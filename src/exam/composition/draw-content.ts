import type { BankItem, GeneratedItem } from '../../authoring/bank/bank.js';
import { drawQuestion } from '../../authoring/composition/draw-question.js';
import type { GeneratedKind, QuestionKind } from '../../authoring/kinds.js';
import type { QuestionContent } from '../../authoring/question-content.js';
import { seeded } from '../../util/random.js';

/** The content of one question of one variant, and the minutes that it is predicted to take. */
export interface DrawnContent {
  readonly content: QuestionContent;
  readonly minutes: number;
  /** The drawn numbers, for generated questions. */
  readonly facts?: unknown;
}

/** Which draw is wanted. */
export interface DrawTask {
  readonly item: BankItem;
  readonly kind: QuestionKind;
  readonly seed: string;
  readonly variant: string;
  /** How often the teacher asked for other numbers. */
  readonly redraws: number;
  /** The minutes that the same question takes in variant A: other variants must come near. */
  readonly target?: number;
}

/** How far a question's effort may be from that of the same question in variant A. */
const fairness = 0.08;

/** How many draws are compared before the nearest is taken. */
const maxCandidates = 60;

/** Draws the content of a question; other variants get numbers that cost about the same effort as variant A's. */
export function drawContent(task: DrawTask): DrawnContent {
  const { item, target } = task;
  if (item.source === 'written') return { content: item.content, minutes: item.minutes };
  let nearest: DrawnContent | undefined;
  for (let attempt = 0; attempt < maxCandidates; attempt++) {
    const drawn = drawOnce(task, item, attempt);
    if (target === undefined || Math.abs(drawn.minutes - target) <= fairness * target) return drawn;
    if (!nearest || Math.abs(drawn.minutes - target) < Math.abs(nearest.minutes - target))
      nearest = drawn;
  }
  if (!nearest) throw new Error(`no draw of ${item.id}`);
  return nearest;
}

function drawOnce(task: DrawTask, item: GeneratedItem, attempt: number): DrawnContent {
  const random = seeded(task.seed, 'draw', item.id, task.variant, task.redraws, attempt);
  const drawn = drawQuestion(item.generator, generatedKind(task.kind), item.params, random);
  return { content: drawn.content, minutes: drawn.effort, facts: drawn.facts };
}

function generatedKind(kind: QuestionKind): GeneratedKind {
  if (kind === 'code') throw new Error('generators make no programming questions');
  return kind;
}
