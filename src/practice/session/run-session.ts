import type { Card } from '../cards/card.js';
import { chooseCard, similarCard } from '../cards/choose-card.js';
import type { Situation } from '../cards/choose-card.js';
import { pose } from '../cards/pose.js';
import type { Posed } from '../cards/pose.js';
import type { Review } from '../progress/review.js';
import { seeded } from '../../util/random.js';
import { words } from '../text/block.js';
import { questionOf, sessionWords } from '../text/session-words.js';
import { askQuestion } from './ask-question.js';
import type { AnsweredQuestion } from './ask-question.js';
import type { Menu } from './face.js';
import { askedRecord, questionRecord } from './records.js';
import { say } from './session.js';
import type { Session } from './session.js';
import { showSummary } from './summary.js';

/** What has happened in a session so far. */
interface SoFar {
  /** Ids of cards in the order of asking. */
  readonly asked: string[];
  readonly wrong: Set<string>;
  /** Reviews of this session. */
  readonly own: Review[];
}

type Next = 'next' | 'another' | 'stop';

/** Asks questions until there are enough, or the student stops or leaves; then sums up. */
export async function runSession(session: Session): Promise<void> {
  const soFar: SoFar = { asked: [], wrong: new Set(), own: [] };
  let posed = nextQuestion(session, soFar);
  while (posed) {
    const answered = await askOne(posed, session, soFar);
    if (!answered || answered.isLeft) break;
    const next = await whatNext(session, soFar);
    if (next === 'stop') break;
    posed =
      (next === 'another' ? similar(posed, session, soFar) : undefined) ??
      nextQuestion(session, soFar);
  }
  showSummary(session, soFar.own);
}

/** Asks one question and notes the answer. Undefined if the student left. */
async function askOne(
  posed: Posed,
  session: Session,
  { asked, wrong, own }: SoFar,
): Promise<AnsweredQuestion | undefined> {
  const { id } = posed.card;
  const number = asked.push(id);
  session.face.record(askedRecord(posed, session.content));
  const title = say(session, questionOf(number, Math.max(number, session.count)));
  const answered = await askQuestion(posed, title, session);
  if (!answered) return undefined;
  const { judgement } = answered;
  session.face.record(questionRecord(posed, answered));
  if (judgement.status === 'unreadable') return answered;
  const review = reviewOf(posed, answered, session.now());
  session.store.append(review);
  own.push(review);
  if (judgement.isRight) wrong.delete(id);
  else wrong.add(id);
  return answered;
}

const reviewOf = ({ card }: Posed, { judgement, hints }: AnsweredQuestion, at: number): Review => ({
  v: 1,
  at,
  card: card.id,
  topic: card.topic,
  kind: card.kind,
  share: judgement.share,
  hints,
  mistakes: [...judgement.mistakes],
});

function nextQuestion(session: Session, soFar: SoFar): Posed | undefined {
  if (soFar.asked.length >= session.count) return undefined;
  const card = chooseCard(situation(session, soFar));
  return card && pose(card, occasion(session, soFar));
}

/** New numbers for a generated question; another item of the topic for a written one. */
function similar(posed: Posed, session: Session, soFar: SoFar): Posed | undefined {
  const { card, question } = posed;
  const other: Card | undefined =
    card.item.source === 'generated' ? card : similarCard(card, situation(session, soFar));
  if (other) return pose(other, occasion(session, soFar), question);
  session.face.show([words(say(session, sessionWords.noSimilar), 'yellow')]);
  return undefined;
}

const occasion = ({ seed }: Session, { asked }: SoFar) => ({ seed, count: asked.length });

const situation = (session: Session, { asked, wrong }: SoFar): Situation => ({
  cards: session.cards,
  // Read each time: another terminal may have written.
  reviews: session.store.read().reviews,
  asked,
  wrong: [...wrong],
  now: session.now(),
  random: seeded(session.seed, 'choice', asked.length),
});

/** Asks what comes next; where nobody sits there, the next question does. */
async function whatNext(session: Session, { asked }: SoFar): Promise<Next> {
  if (session.face.isUnattended) return 'next';
  const isLast = asked.length >= session.count;
  const menu: Menu<Next> = {
    title: say(session, sessionWords.whatNext),
    entries: [
      ...(isLast ? [] : [entry(session, 'next', 'n')]),
      ...(isLast ? [entry(session, 'stop', 'q')] : []),
      entry(session, 'another', 'm'),
      ...(isLast ? [] : [entry(session, 'stop', 'q')]),
    ],
  };
  return (await session.face.choose(menu)) ?? 'stop';
}

const entry = (session: Session, id: Next, key: string) => ({
  id,
  key,
  name: say(session, sessionWords[id]),
});
