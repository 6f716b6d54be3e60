import { openMistakes } from '../progress/mastery.js';
import type { Review } from '../progress/review.js';
import { gap, words } from '../text/block.js';
import type { Block } from '../text/block.js';
import { countsInWords, programOn, sessionWords } from '../text/session-words.js';
import type { Counts } from '../text/session-words.js';
import { say, topicName } from './session.js';
import type { Session } from './session.js';

/** Sums up the answers of a session: how many were right, and what to practise. */
export function showSummary(session: Session, own: readonly Review[]): void {
  const counts = countsOf(own);
  session.face.show([
    gap,
    { kind: 'heading', text: say(session, sessionWords.summary), rest: [] },
    words(say(session, countsInWords(counts))),
    ...mistakesBlocks(session, own),
    ...weakBlocks(session, own),
    ...programBlocks(session, own),
    ...(own.length > 0
      ? [words(say(session, session.isSaved ? sessionWords.saved : sessionWords.forgotten), 'dim')]
      : []),
  ]);
  session.face.record({ type: 'summary', ...counts, mistakes: openMistakes(own) });
}

const countsOf = (reviews: readonly Review[]): Counts => {
  const right = reviews.filter(({ share }) => share >= 1).length;
  const wrong = reviews.filter(({ share }) => share <= 0).length;
  const answered = reviews.length;
  return { answered, right, partly: answered - right - wrong, wrong };
};

/** More advice than that nobody follows. */
const most = 3;

function mistakesBlocks(session: Session, own: readonly Review[]): readonly Block[] {
  const { misconceptions, language } = session;
  return openMistakes(own)
    .slice(0, most)
    .flatMap((id) => misconceptions.find((one) => one.id === id) ?? [])
    .map(({ name, practise }) => ({
      kind: 'labelled',
      label: '-',
      text: `${name[language]}${language === 'zh' ? '：' : ': '}${practise[language]}`,
    }));
}

/** The topics of wrong answers, each once. */
function weakBlocks(session: Session, own: readonly Review[]): readonly Block[] {
  const topics = [...new Set(own.filter(({ share }) => share < 1).map(({ topic }) => topic))];
  if (topics.length === 0) return [];
  const names = topics.slice(0, most + 2).map((topic) => say(session, topicName(session, topic)));
  const { language } = session;
  return [
    {
      kind: 'labelled',
      label: `${say(session, sessionWords.toPractise)}${language === 'zh' ? '：' : ':'}`,
      text: names.join(language === 'zh' ? '、' : ', '),
    },
  ];
}

/** The program to write on a topic of this session, and what checks it. */
function programBlocks(session: Session, own: readonly Review[]): readonly Block[] {
  const topics = new Set(own.map(({ topic }) => topic));
  const found = session.programs.find(({ topic }) => topics.has(topic));
  if (!found) return [];
  const label = say(session, sessionWords.toWrite);
  return [
    words(say(session, programOn(topicName(session, found.topic)))),
    { kind: 'labelled', label, text: `gradpaper check my_model.py --task ${found.task}` },
  ];
}
