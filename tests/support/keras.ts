import { classes } from '../../src/keras/classes.js';
import { inSession, Session } from '../../src/keras/base/session.js';
import { startEngine, type EngineName } from '../../src/keras/engine/start.js';

/** The engine that tests run on: that of the environment variable GRADPAPER_ENGINE, else WebAssembly. */
export const testEngine: EngineName = process.env.GRADPAPER_ENGINE === 'native' ? 'native' : 'wasm';

/** Starts the tests' engine; to be awaited before the first test. */
export const startTestEngine = (): ReturnType<typeof startEngine> => startEngine(testEngine);

/** Runs `work` in a fresh session and releases all that it has made. */
export function withSession<Result>(work: () => Result, seed = 'test'): Result {
  const session = new Session({ seed, classes });
  try {
    return inSession(session, work);
  } finally {
    inSession(session, () => {
      session.dispose();
    });
  }
}
