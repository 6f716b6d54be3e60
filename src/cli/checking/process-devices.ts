import { randomBytes } from 'node:crypto';
import { openGrader } from '../../jobs/open-grader.js';
import type { FeedbackStyle } from '../../report/feedback/text/page.js';
import type { CheckDevices } from './check-devices.js';
import { watchedFile } from './watched-file.js';

/** Lines that are longer are hard to follow with the eye. */
const widest = 100;

/** The machine as it is. */
export function processDevices(
  process: Pick<NodeJS.Process, 'stdout' | 'env' | 'once' | 'off'>,
): CheckDevices {
  const { stdout, env } = process;
  const isScreen = stdout.isTTY;
  return {
    openGrader,
    ink: isScreen && (env['NO_COLOR'] ?? '') === '' ? coloured : undefined,
    width: isScreen ? Math.min(widest, stdout.columns) : 80,
    clear: () => {
      // The screen and what was above it; then to the first line.
      if (isScreen) stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
    watch: watchedFile,
    onInterrupt: (listener) => {
      process.once('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
    seed: () => randomBytes(16).toString('hex'),
  };
}

const codes: Readonly<Record<FeedbackStyle, number>> = { bold: 1, red: 31, green: 32, yellow: 33 };

const coloured = (text: string, style: FeedbackStyle): string =>
  `\u001b[${codes[style]}m${text}\u001b[0m`;
