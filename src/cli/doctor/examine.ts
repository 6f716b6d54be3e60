import { defaultLimits } from '../../keras/base/budget.js';
import { diagnoseEngines, type EngineReport } from '../../keras/engine/diagnose.js';
import type { EngineChoice } from '../../keras/engine/start.js';
import { diagnoseSandbox } from '../../sandbox/diagnose.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { describeEngine } from './describe-engine.js';
import { describeSandbox } from './describe-sandbox.js';
import { limits } from './limits.js';

interface Given {
  readonly engine: string;
  readonly 'require-isolation': boolean;
  readonly json: boolean;
}

/**
 * Examines the engines and the sandbox and tells what was found. Exit code 1 if the wanted engine or the sandbox is not usable,
 * or lacks the wall that is required.
 */
export async function examine(given: Given, terminal: Terminal): Promise<number> {
  const { engine, json } = given;
  const report = await diagnoseEngines(engine as EngineChoice);
  const sandbox = await diagnoseSandbox();
  const machine = { node: process.version, platform: process.platform, arch: process.arch };
  if (json)
    terminal.print(
      JSON.stringify({ ...report, sandbox, ...machine, limits: defaultLimits }, null, 2),
    );
  else {
    tellEngines(report, engine, terminal);
    const tell = sandbox.usable ? terminal.report : terminal.complain;
    for (const text of describeSandbox(sandbox)) tell(say(terminal, text));
  }
  const isolated = sandbox.wall !== null || !given['require-isolation'];
  return report.chosen !== undefined && sandbox.usable && isolated ? 0 : 1;
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
