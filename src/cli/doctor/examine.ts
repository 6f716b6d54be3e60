import { defaultLimits } from '../../keras/base/budget.js';
import { diagnoseEngines, type EngineReport } from '../../keras/engine/diagnose.js';
import type { EngineChoice } from '../../keras/engine/start.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { describeEngine } from './describe-engine.js';
import { limits } from './limits.js';

interface Given {
  readonly engine: string;
  readonly json: boolean;
}

/** Examines the engines and tells what was found. Exit code 1 if the wanted one is not usable. */
export async function examine({ engine, json }: Given, terminal: Terminal): Promise<number> {
  const report = await diagnoseEngines(engine as EngineChoice);
  const machine = { node: process.version, platform: process.platform, arch: process.arch };
  if (json)
    terminal.print(JSON.stringify({ ...report, ...machine, limits: defaultLimits }, null, 2));
  else tellEngines(report, engine, terminal);
  return report.chosen === undefined ? 1 : 0;
}

/** What is wrong is a problem, which a user who wants quiet is told as well. */
export function tellEngines(
  { chosen, engines }: EngineReport,
  wanted: string,
  terminal: Terminal,
): void {
  if (chosen === undefined) terminal.complain(say(terminal, notUsable));
  else
    terminal.report(say(terminal, { zh: `使用的引擎：${chosen}`, en: `Engine in use: ${chosen}` }));
  for (const engine of engines) {
    const isProblem = chosen === undefined && (wanted === 'auto' || engine.name === wanted);
    for (const text of describeEngine(engine, isProblem))
      (isProblem ? terminal.complain : terminal.report)(say(terminal, text));
  }
  terminal.report(say(terminal, limits));
}

const notUsable = {
  zh: '所要的引擎在本机不可用。',
  en: 'The engine that you want is not usable here.',
};
