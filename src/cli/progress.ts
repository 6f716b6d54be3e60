import type { SingleBar } from 'cli-progress';
import type { LocalizedText } from '../util/localized-text.js';
import type { Terminal } from './terminal.js';

/** Shows how far a long piece of work is. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Work that ends sooner than this shows nothing. */
const patience = 1000;

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
  if (!terminal.isInteractive || terminal.quiet || total < 2)
    return { step: () => undefined, stop: () => undefined };
  const { SingleBar, Presets } = await import('cli-progress');
  const eta = { zh: '剩余 {eta_formatted}', en: '{eta_formatted} left' }[terminal.language];
  const bar: SingleBar = new SingleBar(
    {
      format: `${label[terminal.language]} {bar} {value}/{total} · {rate}/s · ${eta}`,
      stream: process.stderr,
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
      const elapsed = now() - begun;
      if (!shown && elapsed > patience) {
        bar.start(total, done, { rate: '' });
        shown = true;
      }
      if (shown) bar.update(done, { rate: ((1000 * done) / elapsed).toFixed(1) });
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
