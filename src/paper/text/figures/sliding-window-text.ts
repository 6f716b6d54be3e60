import type { LocalizedText } from '../../../util/localized-text.js';
import { gridOf, movesOn } from '../../figures/window-grid.js';
import type { SlidingWindow, WindowGrid } from '../../figures/window-grid.js';
import type { TextOptions } from '../text-options.js';
import { wrapText } from '../wrap-spans.js';
import { sideBySide } from './side-by-side.js';

/** The padded image as a grid of signs, with the window boxed at its first place and one stride on. */
export function slidingWindowText(figure: SlidingWindow, options: TextOptions): string[] {
  const grid = gridOf(figure);
  const places = movesOn(figure, grid) ? [0, figure.stride] : [0];
  const drawings = places.map((left, index) => [
    say(titles[index] ?? titles[0], options),
    ...gridLines(figure, grid, left),
  ]);
  return [
    ...sideBySide(drawings, 4, options.width),
    '',
    ...wrapText(legend(figure, options), options),
  ];
}

const titles: readonly [LocalizedText, LocalizedText] = [
  { zh: '第一个位置', en: 'first place' },
  { zh: '下一个位置', en: 'next place' },
];

const say = (text: LocalizedText, { language }: TextOptions): string => text[language];

/** What stands in a cell. Cells that a dilated window skips keep their own sign. */
const signs = { image: '·', padding: '+', seen: '■' } as const;

function gridLines(figure: SlidingWindow, grid: WindowGrid, left: number): string[] {
  const { side, reach } = grid;
  const border = (from: string, to: string) =>
    `${' '.repeat(2 * left)}${from}${'─'.repeat(2 * reach - 1)}${to}`;
  const rows = Array.from({ length: side }, (_, row) => gridRow(figure, grid, left, row));
  return [border('┌', '┐'), ...rows.slice(0, reach), border('└', '┘'), ...rows.slice(reach)];
}

/** A row of cells with a column between any two, in which the window's sides stand. */
function gridRow(figure: SlidingWindow, grid: WindowGrid, left: number, row: number): string {
  const { side, reach } = grid;
  const inside = row < reach;
  const between = Array.from({ length: side + 1 }, (_, column) =>
    inside && (column === left || column === left + reach) ? '│' : ' ',
  );
  const cells = between.map((edge, column) =>
    column === side ? edge : `${edge}${cellSign(figure, grid, [row, column], left)}`,
  );
  return cells.join('').trimEnd();
}

function cellSign(
  { image, padding, dilation }: SlidingWindow,
  { reach }: WindowGrid,
  [row, column]: readonly [number, number],
  left: number,
): string {
  const across = column - left;
  const covered = row < reach && across >= 0 && across < reach;
  if (covered && dilation > 1 && row % dilation === 0 && across % dilation === 0) return signs.seen;
  const within = (at: number) => at >= padding && at < padding + image;
  return within(row) && within(column) ? signs.image : signs.padding;
}

const operations: Readonly<Record<SlidingWindow['operation'], LocalizedText>> = {
  convolution: { zh: '卷积', en: 'convolution' },
  'max-pooling': { zh: '最大池化', en: 'max pooling' },
  'average-pooling': { zh: '平均池化', en: 'average pooling' },
};

function legend(figure: SlidingWindow, options: TextOptions): string {
  const { operation, image, window, stride, padding, dilation } = figure;
  const parts: LocalizedText[] = [
    operations[operation],
    {
      zh: `输入 ${image}×${image}（${signs.image}）`,
      en: `input ${image}×${image} (${signs.image})`,
    },
    ...(padding > 0
      ? [{ zh: `填充 ${padding}（${signs.padding}）`, en: `padding ${padding} (${signs.padding})` }]
      : []),
    { zh: `窗口 ${window}×${window}`, en: `window ${window}×${window}` },
    ...(dilation > 1
      ? [
          {
            zh: `空洞率 ${dilation}（窗口看到 ${signs.seen}）`,
            en: `dilation ${dilation} (the window sees ${signs.seen})`,
          },
        ]
      : []),
    { zh: `步幅 ${stride}`, en: `stride ${stride}` },
  ];
  return parts.map((part) => say(part, options)).join(options.language === 'zh' ? '，' : ', ');
}
