import { loadBank } from '../../authoring/bank/load-bank.js';
import { questionKinds } from '../../authoring/kinds.js';
import type { BankItem } from '../../authoring/bank/bank.js';
import { coversTopic } from '../../exam/selection/candidate.js';
import { bankAt } from './course.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';

export interface ListOptions {
  readonly path: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly difficulty?: number;
  readonly json: boolean;
}

/** Prints the items of a bank by topic, and how many of each kind and difficulty there are. */
export function listBank(options: ListOptions, terminal: Terminal): number {
  const bank = loadBank(bankAt(options.path));
  const items = bank.items.filter((item) => isWanted(item, options));
  if (options.json) {
    terminal.print(JSON.stringify(items.map(summary), null, 2));
    return 0;
  }
  for (const topic of bank.topics) {
    const here = items.filter((item) => item.topic === topic.id);
    if (here.length === 0) continue;
    terminal.print(`${topic.id}  ${topic.name[terminal.language]}`, 'bold');
    for (const item of here) terminal.print(`  ${line(item)}`);
  }
  terminal.print('');
  for (const text of totals(items, terminal)) terminal.print(text);
  const wrong = bank.problems.filter(({ severity }) => severity === 'error').length;
  if (wrong > 0)
    terminal.tell(
      say(terminal, {
        zh: `另有 ${wrong} 个错误，有错的题目未列出：gradpaper bank lint`,
        en: `${wrong} errors as well; items with errors are not listed: gradpaper bank lint`,
      }),
    );
  return 0;
}

const kindsOf = (item: BankItem): readonly string[] =>
  item.source === 'written' ? [item.content.kind] : item.kinds;

/** Topics match as quotas of a blueprint do: `cnn` is all of `cnn.*`. */
const isWanted = (item: BankItem, { topic, kind, difficulty }: ListOptions): boolean =>
  (topic === undefined || coversTopic(topic, item.topic)) &&
  (kind === undefined || kindsOf(item).includes(kind)) &&
  (difficulty === undefined || item.difficulty === difficulty);

const summary = (item: BankItem) => ({
  id: item.id,
  topic: item.topic,
  source: item.source,
  kinds: kindsOf(item),
  ...(item.source === 'generated' && { generator: item.generator.id }),
  difficulty: item.difficulty,
  ...(item.minutes !== undefined && { minutes: item.minutes }),
  reserved: item.reserved,
  position: item.position,
});

function line(item: BankItem): string {
  const marks = `${item.source === 'generated' ? ' *' : ''}${item.reserved ? ' R' : ''}`;
  return `${item.id.padEnd(44)} ${'●'.repeat(item.difficulty).padEnd(5)} ${kindsOf(item).join(', ')}${marks}`;
}

function totals(items: readonly BankItem[], terminal: Terminal): string[] {
  const count = (names: readonly string[], values: readonly string[]) =>
    names
      .filter((name) => values.includes(name))
      .map((name) => `${name} ${values.filter((value) => value === name).length}`)
      .join(', ');
  const topics = new Set(items.map(({ topic }) => topic)).size;
  const generated = items.filter(({ source }) => source === 'generated').length;
  return [
    say(terminal, {
      zh: `${items.length} 题（* 由生成器产生 ${generated}；R 不发给学生），${topics} 个知识点`,
      en: `${items.length} items (* ${generated} generated; R kept from students) on ${topics} topics`,
    }),
    count(questionKinds, items.flatMap(kindsOf)),
    count(
      [1, 2, 3, 4, 5].map((level) => `●${level}`),
      items.map(({ difficulty }) => `●${difficulty}`),
    ),
  ];
}
