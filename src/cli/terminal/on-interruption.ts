/** Ctrl-C, a polite kill, a closed window. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Cleans up before a signal ends the process as it would have without us. Returns a function that leaves it to itself again. */
export function onInterruption(cleanUp: () => void): () => void {
  const stopListening = () => {
    for (const signal of signals) process.removeListener(signal, interrupted);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    cleanUp();
    stopListening();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, interrupted);
  return stopListening;
}
