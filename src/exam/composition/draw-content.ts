import type { BankItem, GeneratedItem } from '../../authoring/bank/bank.js';
import { drawQuestion } from '../../authoring/composition/draw-question.js';
import type { GeneratedKind, QuestionKind } from '../../authoring/kinds.js';
import type { QuestionContent } from '../../authoring/question-content.js';
import { canonicalJson } from '../../util/canonical-json.js';
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
  /** What the same question is like in the variants drawn before. */
  readonly earlier?: EarlierDraws;
}

export interface EarlierDraws {
  /** The minutes that it takes in variant A: other variants must come near. */
  readonly target: number;
  /** The numbers that it was given, as canonical JSON: other variants get others, as long as there are any. */
  readonly numbers: readonly string[];
}

/** How far a question's effort may be from that of the same question in variant A. */
const fairness = 0.08;

/** What numbers that were drawn before count for, as a difference in effort: more than any effort will differ. */
const staleness = 1000;

/** How many draws are compared before the nearest is taken. */
const maxCandidates = 60;

/** Draws the content of a question; other variants get other numbers that cost about the same effort as variant A's. */
export function drawContent(task: DrawTask): DrawnContent {
  const { item } = task;
  if (item.source === 'written') return { content: item.content, minutes: item.minutes };
  let drawn = bestDraw({ ...task, redraws: 0 }, item, []);
  const before: string[] = [];
  for (let redraws = 1; redraws <= task.redraws; redraws++) {
    before.push(numbersOf(drawn));
    drawn = bestDraw({ ...task, redraws }, item, before);
  }
  return drawn;
}

/** The first draw that is new and takes about as long as it should, or else the one that comes nearest to that. */
function bestDraw(task: DrawTask, item: GeneratedItem, before: readonly string[]): DrawnContent {
  const { target, numbers } = task.earlier ?? { target: undefined, numbers: [] };
  const taken = new Set([...numbers, ...before]);
  let best: { readonly drawn: DrawnContent; readonly fault: number } | undefined;
  for (let attempt = 0; attempt < maxCandidates; attempt++) {
    const drawn = drawOnce(task, item, attempt);
    const distance = target === undefined ? 0 : Math.abs(drawn.minutes - target) / target;
    const fault = distance + (taken.has(numbersOf(drawn)) ? staleness : 0);
    if (fault <= fairness) return drawn;
    if (!best || fault < best.fault) best = { drawn, fault };
  }
  if (!best) throw new Error(`no draw of ${item.id}`);
  return best.drawn;
}

/** The drawn numbers in a form that can be compared. */
export const numbersOf = ({ facts }: Pick<DrawnContent, 'facts'>): string => canonicalJson(facts);

function drawOnce(task: DrawTask, item: GeneratedItem, attempt: number): DrawnContent {
  const random = seeded(task.seed, 'draw', item.id, task.variant, task.redraws, attempt);
  const drawn = drawQuestion(item.generator, generatedKind(task.kind), item.params, random);
  return { content: drawn.content, minutes: drawn.effort, facts: drawn.facts };
}

function generatedKind(kind: QuestionKind): GeneratedKind {
  if (kind === 'code') throw new Error('generators make no programming questions');
  return kind;
}
