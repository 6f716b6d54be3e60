import type { Figure } from '../../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { padTo } from '../display-width.js';
import type { TextOptions } from '../text-options.js';
import { wrapText } from '../wrap-spans.js';

type LstmCell = Extract<Figure, { kind: 'lstm-cell' }>;

/** The textbook's cell or the teaching cell, at most 40 columns wide. */
export const lstmCellText = ({ cell }: LstmCell, options: TextOptions): string[] =>
  cell === 'standard' ? standardCell(options) : teachingCell(options);

/** Memory runs along the top, input and hidden state enter below; the same ways as in the drawing on paper. */
const standardLines = [
  'cₜ₋₁ ───×───────────+──────────┬──→ cₜ',
  '        ↑           ↑          ↓',
  '        │     ┌───→ ×        tanh',
  '        │     │     ↑          ↓',
  '        fₜ    iₜ    gₜ    oₜ ─→×──→ hₜ',
  '        ↑     ↑     ↑     ↑',
  '        σ     σ    tanh   σ',
  '        ↑     ↑     ↑     ↑',
  'hₜ₋₁ ─┬─┴─────┴─────┴─────┘',
  'xₜ ───┘',
];

const standardNames: LocalizedText = {
  zh: 'fₜ 遗忘门，iₜ 输入门，gₜ 候选值，oₜ 输出门',
  en: 'fₜ forget gate, iₜ input gate, gₜ candidate, oₜ output gate',
};

const standardCell = (options: TextOptions): string[] => [
  ...standardLines,
  '',
  ...wrapText(standardNames[options.language], options),
];

const names = {
  output: { zh: '输出门', en: 'output gate' },
  input: { zh: '输入门', en: 'input gate' },
  forget: { zh: '遗忘门', en: 'forget gate' },
  memory: { zh: '记忆 c', en: 'memory c' },
} as const satisfies Record<string, LocalizedText>;

/** Columns for the names of gates at the left. */
const nameWidth = 11;

/** x₁ enters below and leaves above as y; what steers the gates comes from the right. */
function teachingCell({ language }: TextOptions): string[] {
  const line = (drawing: string, name = '') => `${padTo(name, nameWidth, 'right')} ${drawing}`;
  const memory = padTo(names.memory[language], 8, 'center');
  return [
    line('    y'),
    line('    ↑'),
    line('    × ←─────────── x₃', names.output[language]),
    line('    ↑'),
    line(`┌───┴────┐──┐  ${names.forget[language]}`),
    line(`│${memory}│  × ←─┐`),
    line('└───┬────┘←─┘   │'),
    line('    ↑           │'),
    line('    × ←─────────┴─ x₂', names.input[language]),
    line('    ↑'),
    line('    x₁'),
  ];
}
