import type { SingleBar } from 'cli-progress';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Stream, Terminal } from './terminal.js';

/** Shows how far a long piece of work is. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Work that takes fewer seconds than this shows no bar. */
const patience = 1;

/**
 * A bar with rate and time left, on a terminal only, and only for work of more than a second. `now` is the clock in
 * milliseconds.
 */
export async function startProgress(
  terminal: Terminal,
  label: LocalizedText,
  total: number,
  now: () => number,
): Promise<Progress> {
  const stream = terminal.progress;
  if (!stream || total < 2) return { step: () => undefined, stop: () => undefined };
  const { SingleBar, Presets } = (await import('cli-progress')).default;
  const { language } = terminal;
  const bar: SingleBar = new SingleBar(
    {
      format: `${label[language]} {bar} {value}/{total} · {rate}/s · {left}`,
      stream,
      barsize: barSize(stream),
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const begun = now();
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      const seconds = (now() - begun) / 1000;
      const figures = {
        rate: (done / seconds).toFixed(1),
        left: timeLeft((seconds * (total - done)) / done)[language],
      };
      if (shown) bar.update(done, figures);
      else if (seconds > patience) {
        bar.start(total, done, figures);
        shown = true;
      }
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}

function timeLeft(seconds: number): LocalizedText {
  const whole = Math.ceil(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return { zh: `剩余 ${rest} 秒`, en: `${rest} s left` };
  return { zh: `剩余 ${minutes} 分 ${rest} 秒`, en: `${minutes} min ${rest} s left` };
}

/** What stands beside the bar takes about 50 columns. */
const barSize = ({ columns = 80 }: Stream): number => Math.max(5, Math.min(40, columns - 50));

/**
 * Says on a terminal what is being done, for work whose length nobody knows; the line goes away when the work is done.
 */
export async function announce<Result>(
  terminal: Terminal,
  label: LocalizedText,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const stream = terminal.progress;
  if (!stream) return work();
  stream.write(`${label[terminal.language]}…`);
  try {
    return await work();
  } finally {
    // To the first column, and clear from there on.
    stream.write('\r\u001b[K');
  }
}
