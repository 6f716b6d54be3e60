import type { Face } from '../../practice/session/face.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { shown } from '../terminal/shown.js';
import { putAside } from './review-file.js';

/** Begins anew after asking; what was there is kept under another name. Returns the exit code: 1 if it was not done. */
export async function resetProgress(
  folder: string,
  face: Face,
  terminal: Terminal,
): Promise<number> {
  const word = terminal.language === 'zh' ? '清空' : 'reset';
  const reply = await face.ask({
    kind: 'type',
    title: say(terminal, {
      zh: `清空 ${folder} 中的学习进度？输入“${word}”确认`,
      en: `Begin anew and put the progress in ${folder} aside? Type "${word}" to confirm`,
    }),
    commands: [],
  });
  const isSure = reply.kind === 'answer' && ['清空', 'reset'].includes(reply.text.toLowerCase());
  if (!isSure) {
    terminal.complain(say(terminal, { zh: '没有改动。', en: 'Nothing was changed.' }));
    return 1;
  }
  const backup = putAside(folder);
  terminal.report(
    backup === undefined
      ? say(terminal, { zh: '本来就没有进度。', en: 'There was no progress yet.' })
      : say(terminal, {
          zh: `已清空；原来的进度保存在 ${shown(backup)}`,
          en: `Done; what was there is kept in ${shown(backup)}`,
        }),
  );
  return 0;
}
