import { startEngineHost } from '../../keras/host/engine-host.js';
import type { EngineOrder } from '../../keras/host/run-engine.js';
import type { EngineLink } from '../engine-link.js';

/** Starts the engine for one program, in a thread that runs `workerFile`. @throws Error if it does not start. */
export async function startProgramEngine(order: EngineOrder, workerFile: URL): Promise<EngineLink> {
  let listener: (text: string) => void = () => undefined;
  const onPrint = (text: string): void => {
    listener(text);
  };
  const { ask, resume, kill } = await startEngineHost(order, { workerFile, onPrint });
  return {
    ask,
    resume,
    kill,
    listen: (to) => {
      listener = to;
    },
  };
}
