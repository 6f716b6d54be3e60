import type { Edit } from '../../exam/manifest/exam-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { UsageError } from '../usage-error.js';

/** The changes asked for by `--pin q7=item` and `--redraw q7` or `--redraw q7=numbers`. */
export const parseEdits = (pins: readonly string[], redraws: readonly string[]): Edit[] => [
  ...pins.map(parsePin),
  ...redraws.map(parseRedraw),
];

function parsePin(text: string): Edit {
  const match = /^(q\d+)=(\S+)$/i.exec(text);
  if (!match)
    throw wrong('--pin', text, {
      zh: '写成 q7=cnn.size.formula。',
      en: 'Write q7=cnn.size.formula.',
    });
  return { kind: 'pin', slot: (match[1] ?? '').toLowerCase(), item: match[2] ?? '' };
}

function parseRedraw(text: string): Edit {
  const match = /^(q\d+)(?:=(item|numbers))?$/i.exec(text);
  if (!match)
    throw wrong('--redraw', text, { zh: '写成 q7 或 q7=numbers。', en: 'Write q7 or q7=numbers.' });
  return {
    kind: 'redraw',
    slot: (match[1] ?? '').toLowerCase(),
    what: match[2] === 'numbers' ? 'numbers' : 'item',
  };
}

const wrong = (option: string, text: string, advice: LocalizedText): UsageError =>
  new UsageError(
    { zh: `${option} ${text} 看不懂`, en: `${option} ${text} cannot be understood` },
    advice,
  );
