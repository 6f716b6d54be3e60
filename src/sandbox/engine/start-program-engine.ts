import { startEngineHost } from '../../keras/host/engine-host.js';
import type { EngineOrder } from '../../keras/host/run-engine.js';
import type { EngineLink } from '../engine-link.js';

/** What the thread is told beside the engine's order. */
export interface ProgramEngineSettings {
  /** A folder with real data sets. */
  readonly data: string | undefined;
}

/** Starts the engine for one program, in a thread that runs `workerFile`. @throws Error if it does not start. */
export async function startProgramEngine(
  order: EngineOrder,
  workerFile: URL,
  settings: ProgramEngineSettings,
): Promise<EngineLink> {
  let listener: (text: string) => void = () => undefined;
  const onPrint = (text: string): void => {
    listener(text);
  };
  const { ask, resume, report, inspect, kill } = await startEngineHost(order, {
    workerFile,
    onPrint,
    settings,
  });
  return {
    ask,
    resume,
    report,
    inspect,
    kill,
    listen: (to) => {
      listener = to;
    },
  };
}
