/** The two that Emscripten hangs on the process, without spaces. A bundle may have given its class another number. */
const ofEmscripten = {
  uncaughtException: /^function\(ex\){if\(!\(exinstanceofExitStatus\d*\)\){?throwex;?}+$/,
  unhandledRejection: /^function\(reason\){throwreason;?}$/,
} as const;

const events = ['uncaughtException', 'unhandledRejection'] as const;

/** The process, whose type knows these events one by one only. */
const hooked: NodeJS.EventEmitter = process;

/**
 * Does `work`, and takes away what the backend hooked into the process meanwhile. Its hooks throw an uncaught error once more,
 * from a line of 39,000 characters, which Node then prints in front of the message. Hooks of others stay.
 */
export async function withoutHooks(work: () => Promise<void>): Promise<void> {
  const before = events.map((event) => new Set(hooked.listeners(event)));
  try {
    await work();
  } finally {
    for (const [index, event] of events.entries())
      for (const hook of hooked.listeners(event))
        if (before[index]?.has(hook) !== true && isEmscriptens(event, hook))
          hooked.removeListener(event, hook as () => void);
  }
}

const isEmscriptens = (event: (typeof events)[number], hook: unknown): boolean =>
  ofEmscripten[event].test(String(hook).replace(/\s+/g, ''));
