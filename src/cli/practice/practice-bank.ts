import { readCompiledBank } from '../../authoring/bank/compiled-bank.js';
import type { Bank } from '../../authoring/bank/bank.js';
import { loadBank } from '../../authoring/bank/load-bank.js';
import { coversTopic } from '../../exam/selection/candidate.js';
import { InputError, inputError } from '../../util/problem.js';
import { didYouMean } from '../../util/suggest.js';
import { compiledBank } from '../course/compiled-files.js';
import { bankAt } from '../course/course.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';

/** The bank to practise from: sound items only. @throws InputError if there are none. */
export function practiceBank(course: string | undefined, terminal: Terminal): Bank {
  const folder = bankAt(course ?? '.');
  const bank = readCompiledBank(compiledBank, folder) ?? loadBank(folder);
  const errors = bank.problems.filter(({ severity }) => severity === 'error').length;
  if (bank.items.length === 0)
    throw bank.problems.length > 0 ? new InputError(bank.problems) : emptyBank(folder);
  if (errors > 0)
    terminal.tell(
      say(terminal, {
        zh: `题库有 ${errors} 个错误，有错的题目不会出现：gradpaper bank lint`,
        en: `errors in the bank: ${errors}; items with errors are not asked: gradpaper bank lint`,
      }),
    );
  return bank;
}

const emptyBank = (folder: string): InputError =>
  inputError(
    'empty-bank',
    { zh: `${folder} 中一道题也没有`, en: `there are no items in ${folder}` },
    {
      zh: '检查 --course，或用 gradpaper new item 写第一道题。',
      en: 'Check --course, or write the first item with gradpaper new item.',
    },
  );

/** @throws InputError if the bank has no such topic, nor any below it. */
export function checkTopic({ topics }: Bank, topic: string | undefined): void {
  if (topic === undefined || topics.some(({ id }) => coversTopic(topic, id))) return;
  const ids = topics.map(({ id }) => id);
  const known = [...new Set([...ids.map((id) => id.split('.')[0] ?? id), ...ids])];
  throw inputError(
    'unknown-topic',
    { zh: `没有知识点“${topic}”`, en: `there is no topic "${topic}"` },
    didYouMean(topic, known),
  );
}

/** @throws InputError if nothing is left to ask. */
export function checkCards(cards: readonly unknown[]): void {
  if (cards.length > 0) return;
  throw inputError(
    'nothing-to-ask',
    {
      zh: '没有符合要求的题目',
      en: 'no question is of that topic and kind',
    },
    {
      zh: '换一个 --topic 或 --kind；gradpaper bank list 列出全部题目。保留的题目不用于练习。',
      en: 'Try another --topic or --kind; gradpaper bank list shows all items. Reserved items are not practised.',
    },
  );
}
