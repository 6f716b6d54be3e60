import type { Bank } from '../../authoring/bank/bank.js';
import { misconceptions } from '../../misconceptions/index.js';
import type { Card } from '../../practice/cards/card.js';
import { progressReport } from '../../practice/stats/progress-report.js';
import { reportBlocks } from '../../practice/stats/report-blocks.js';
import { paint } from '../../practice/text/paint.js';
import { formatJson } from '../terminal/format-json.js';
import type { Terminal } from '../terminal/terminal.js';
import { canvasOf } from './canvas.js';
import type { CanvasOptions } from './canvas.js';
import type { Devices } from './devices.js';
import { readLog, reviewFile } from './review-file.js';

export interface ProgressOptions extends CanvasOptions {
  readonly folder: string;
  readonly json: boolean;
}

/** Shows how well the topics are known. */
export function showProgress(
  options: ProgressOptions,
  { bank, cards }: { readonly bank: Bank; readonly cards: readonly Card[] },
  { terminal, devices }: { readonly terminal: Terminal; readonly devices: Devices },
): number {
  const { reviews } = readLog(reviewFile(options.folder));
  const report = progressReport(cards, bank.topics, { reviews, now: devices.now() });
  if (options.json) {
    const topics = report.topics.map((mastery) => ({ ...mastery, level: rounded(mastery.level) }));
    terminal.print(formatJson({ ...report, topics }).trimEnd());
    return 0;
  }
  const canvas = canvasOf(options, devices)();
  const { topics } = bank;
  for (const block of reportBlocks(report, { language: options.language, topics, misconceptions }))
    for (const line of paint(block, canvas)) terminal.print(line);
  return 0;
}

const rounded = (level: number): number => Math.round(level * 1000) / 1000;

/** Prints all reviews as JSON, for other programs and for moving to another machine. */
export function exportProgress(folder: string, terminal: Terminal): number {
  const { reviews, damaged } = readLog(reviewFile(folder));
  const all = { format: 'gradpaper-progress', version: 1, damagedLines: damaged, reviews };
  terminal.print(formatJson(all).trimEnd());
  return 0;
}
