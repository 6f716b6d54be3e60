import { coin, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { masteries, openMistakes } from '../progress/mastery.js';
import type { Review } from '../progress/review.js';
import { overdue, schedules } from '../progress/schedule.js';
import type { Card } from './card.js';
import { mistakesOfCard } from './mistakes-of-card.js';

/** What the choice of the next card depends on. */
export interface Situation {
  readonly cards: readonly Card[];
  /** In the order of their times. */
  readonly reviews: readonly Review[];
  /** Cards of this session in the order of asking. */
  readonly asked: readonly string[];
  /** Cards of this session whose last answer was wrong. */
  readonly wrong: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: Random;
}

/** A card that was wrong comes again after so many others, once in a session. */
const gap = 5;

/** Half a day, in milliseconds. */
const recently = 43_200_000;

/** A weak topic rests for so many questions. */
const rest = 3;

/** Topics below this level are weak. */
const weakBelow = 0.6;

/**
 * The next card: first one that was wrong a while ago in this session; then what is due, the most overdue relative to its interval
 * first; then by the toss of a coin one of a weak topic or open misconception, or a new one, of the topic asked least so far; then
 * any other. Undefined if there are no cards.
 */
export function chooseCard(situation: Situation): Card | undefined {
  const { cards, asked, random } = situation;
  const fresh = cards.filter(({ id }) => !asked.includes(id));
  const again = comesAgain(situation) ?? mostOverdue(fresh, situation);
  if (again) return again;
  const weak = weakCards(fresh, situation);
  if (weak.length > 0 && coin(random)) return pick(random, weak);
  const seen = new Set(situation.reviews.map(({ card }) => card));
  const unseen = fresh.filter(({ id }) => !seen.has(id));
  const pool = [unseen, fresh, cards].find((list) => list.length > 0);
  return pool && ofRarestTopic(pool, situation);
}

function comesAgain({ cards, asked, wrong }: Situation): Card | undefined {
  const times = (one: string): number => asked.filter((id) => id === one).length;
  const id = wrong.find((one) => times(one) < 2 && asked.length - asked.lastIndexOf(one) > gap);
  return cards.find((card) => card.id === id);
}

function mostOverdue(cards: readonly Card[], { reviews, now }: Situation): Card | undefined {
  const known = schedules(reviews);
  const due = cards.flatMap((card) => {
    const schedule = known.get(card.id);
    return schedule && schedule.due <= now ? { card, by: overdue(schedule, now) } : [];
  });
  return due.toSorted((left, right) => right.by - left.by)[0]?.card;
}

/** Not what was answered today, nor of the topics of the last questions: the same again and again tires, and teaches little. */
function weakCards(cards: readonly Card[], { reviews, asked, cards: all, now }: Situation): Card[] {
  const today = new Set(reviews.filter(({ at }) => at > now - recently).map(({ card }) => card));
  const last = asked.slice(-rest);
  const tired = new Set(all.filter(({ id }) => last.includes(id)).map(topicIn));
  const levels = masteries(reviews);
  const open = new Set(openMistakes(reviews));
  return cards.filter(
    (card) =>
      !tired.has(card.topic) &&
      !today.has(card.id) &&
      ((levels.get(card.topic)?.level ?? 1) < weakBelow ||
        mistakesOfCard(card).some((mistake) => open.has(mistake))),
  );
}

/** A card of one of the topics that were asked least: in this session, then ever. */
function ofRarestTopic(
  cards: readonly Card[],
  { asked, reviews, cards: all, random }: Situation,
): Card {
  const topicOf = new Map(all.map(({ id, topic }) => [id, topic]));
  const counts = new Map<string, number>();
  const count = (topic: string | undefined, weight: number) => {
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + weight);
  };
  for (const id of asked) count(topicOf.get(id), reviews.length + 1);
  for (const { topic } of reviews) count(topic, 1);
  const frequency = ({ topic }: Card): number => counts.get(topic) ?? 0;
  const least = Math.min(...cards.map(frequency));
  const topics = [...new Set(cards.filter((card) => frequency(card) === least).map(topicIn))];
  const topic = pick(random, topics);
  return pick(
    random,
    cards.filter((card) => card.topic === topic),
  );
}

const topicIn = ({ topic }: Card): string => topic;

/** Another card of the same topic, best of the same kind, that this session has not asked. */
export function similarCard(card: Card, { cards, asked, random }: Situation): Card | undefined {
  const others = cards.filter(({ id, topic }) => topic === card.topic && !asked.includes(id));
  const sameKind = others.filter(({ kind }) => kind === card.kind);
  const pool = sameKind.length > 0 ? sameKind : others;
  return pool.length > 0 ? pick(random, pool) : undefined;
}
