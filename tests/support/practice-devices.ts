import { PassThrough } from 'node:stream';
import { loadBank } from '../../src/authoring/bank/load-bank.js';
import { practise } from '../../src/cli/practice/practise.js';
import type { PracticeOptions } from '../../src/cli/practice/practise.js';
import type { Devices } from '../../src/cli/practice/devices.js';
import { InputError } from '../../src/util/problem.js';
import { createTerminal } from '../../src/cli/terminal/terminal.js';
import { KeptStream } from './cli-run.js';
import type { Outcome } from './cli-run.js';

const bank = loadBank('question-bank');

const defaults: PracticeOptions = {
  count: 3,
  seed: '1',
  plain: false,
  stats: false,
  export: false,
  reset: false,
  forget: false,
  json: false,
};

/** Where a piped session takes place. */
export interface Place {
  readonly data: string;
  readonly language?: 'zh' | 'en';
  readonly columns?: number;
  /** Where the clock begins. */
  readonly now?: number;
  /** How far it goes each time somebody looks at it; it stands still if this is left out. */
  readonly tick?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The first of January 2027. */
export const newYear = 1_798_761_600_000;

/** Runs a self-test in this process whose input is these lines; a clock that stands still makes it repeatable. */
export async function pipeInto(
  lines: readonly string[],
  options: Partial<PracticeOptions>,
  { data, language = 'en', columns, now = newYear, tick = 0, env = {} }: Place,
): Promise<Outcome & { readonly codes: readonly string[] }> {
  const [out, error] = [new KeptStream(), new KeptStream()];
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const output = Object.assign(out, { isTTY: false, ...(columns !== undefined && { columns }) });
  let clock = now - tick;
  const devices: Devices = {
    input,
    output,
    screen: undefined,
    env,
    platform: 'linux',
    home: '/nowhere',
    loadBank: () => bank,
    onInterrupt: () => () => undefined,
    now: () => (clock += tick),
  };
  const terminal = createTerminal({ out, error }, { language, quiet: false, noColor: false });
  try {
    const code = await practise({ ...defaults, data, ...options }, terminal, devices);
    return { code, out: out.text, err: error.text, codes: [] };
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    const codes = problem.problems.map((one) => one.code);
    return { code: 1, out: out.text, err: error.text, codes };
  }
}
