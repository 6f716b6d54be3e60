import { topicName, say } from '../session/session.js';
import type { Setting } from '../session/session.js';
import { gap, words } from '../text/block.js';
import type { Block } from '../text/block.js';
import { statsWords } from '../text/stats-words.js';
import type { ProgressReport } from './progress-report.js';

type Words = Pick<Setting, 'language' | 'topics' | 'misconceptions'>;

/** More advice than that nobody follows. */
const most = 3;

/** Topics below this level are worth a session of their own. */
const weakBelow = 0.6;

/** Progress as a student reads it: a bar for each topic, and what to do next. */
export function reportBlocks(report: ProgressReport, setting: Words): readonly Block[] {
  const { topics, answered, due } = report;
  return [
    {
      kind: 'heading',
      text: say(setting, statsWords.title),
      rest: answered === 0 ? [] : [say(setting, statsWords.answers(answered))],
    },
    gap,
    ...(answered === 0 ? [words(say(setting, statsWords.nothingYet))] : []),
    ...topics.map(({ topic, level, answered: count }): Block => ({
      kind: 'bar',
      name: say(setting, topicName(setting, topic)),
      value: level,
      rest: say(setting, statsWords.answers(count)),
    })),
    ...(topics.length > 0 ? [gap] : []),
    ...mistakeBlocks(report, setting),
    words(say(setting, statsWords.next), 'bold'),
    ...advice(report, setting, due),
  ];
}

function mistakeBlocks({ mistakes }: ProgressReport, setting: Words): readonly Block[] {
  const named = mistakes
    .slice(0, most)
    .flatMap((id) => setting.misconceptions.find((one) => one.id === id) ?? []);
  if (named.length === 0) return [];
  return [
    words(say(setting, statsWords.mistakes), 'bold'),
    ...named.map(({ name, practise }): Block => ({
      kind: 'labelled',
      label: '-',
      text: say(setting, {
        zh: `${name.zh}：${practise.zh}`,
        en: `${name.en}: ${practise.en}`,
      }),
    })),
    gap,
  ];
}

/** What to do next: what is due, then the weakest topic, then one that was never asked. */
function advice(
  { topics, untouched }: ProgressReport,
  setting: Words,
  due: number,
): readonly Block[] {
  const weakest = topics.toSorted((left, right) => left.level - right.level)[0];
  const [fresh] = untouched;
  const on = (topic: string) => ({ id: topic, name: topicName(setting, topic) });
  const lines = [
    ...(due > 0 ? [statsWords.due(due)] : []),
    ...(weakest && weakest.level < weakBelow ? [statsWords.weakest(on(weakest.topic))] : []),
    ...(fresh === undefined ? [] : [statsWords.untouched(untouched.length, on(fresh))]),
  ];
  const all = lines.length > 0 ? lines : [statsWords.allWell];
  return all.map((line) => words(say(setting, line)));
}
