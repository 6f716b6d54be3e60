import { startEngineHost } from '../../keras/host/engine-host.js';
import type { EngineOrder } from '../../keras/host/run-engine.js';
import type { LastingEngine } from '../engine-link.js';

/** What the thread is told beside the engine's order. */
export interface ProgramEngineSettings {
  /** A folder with real data sets. */
  readonly data: string | undefined;
}

/** Starts an engine for programs, one after the other, in a thread that runs `workerFile`. @throws Error if it does not start. */
export async function startProgramEngine(
  order: EngineOrder,
  workerFile: URL,
  settings: ProgramEngineSettings,
): Promise<LastingEngine> {
  let listener: (text: string) => void = () => undefined;
  const onPrint = (text: string): void => {
    listener(text);
  };
  const { ask, resume, report, inspect, renew, kill } = await startEngineHost(order, {
    workerFile,
    onPrint,
    settings,
  });
  return {
    ask,
    resume,
    report,
    inspect,
    renew,
    kill,
    listen: (to) => {
      listener = to;
    },
  };
}
