import { sameInBoth, type LocalizedText } from '../../../util/localized-text.js';

/** A note in words: what an old spelling is called today, that data are no real ones; any other note, of Keras' own, as it is. */
export function describeNote(note: string): LocalizedText {
  const [, kind = '', old = '', now] = /^(old-[a-z]+) (.+?)(?: -> (.+))?$/.exec(note) ?? [];
  const what = kinds[kind];
  if (what === undefined) return standIn(note) ?? sameInBoth(note);
  const [zh, en] = now === undefined ? dropped : today(now);
  return {
    zh: `旧写法：${what.zh} ${old}${zh}`,
    en: `Old spelling: ${what.en} ${old}${en}`,
  };
}

/** See `keras/datasets/_source.py`. */
function standIn(note: string): LocalizedText | null {
  const set = /^(keras\.datasets\.\w+): stand-in data of the same shape, not the real ones$/.exec(
    note,
  );
  return set === null ? null : { zh: `${set[1]}：形状相同的替代数据，不是真实数据`, en: note };
}

/** By the first word of a note: see `gradpaper_runtime/notes.py`. */
const kinds: Readonly<Record<string, LocalizedText>> = {
  'old-path': { zh: '模块', en: 'the module' },
  'old-name': { zh: '名称', en: 'the name' },
  'old-argument': { zh: '参数', en: 'the argument' },
  'old-method': { zh: '方法', en: 'the method' },
};

const dropped = ['，已不起作用', ' has no effect any more'] as const;

const today = (now: string): readonly [string, string] => [`，现在是 ${now}`, ` is ${now} today`];
