// Times one network on one of our engines; started by scripts/bench-engine.ts, which writes a line with a network's name and reads a
// line with the seconds of one training pass and one prediction.
import { createInterface } from 'node:readline';
import { Session, inSession } from '../../src/keras/base/session.js';
import { classes } from '../../src/keras/classes.js';
import { startEngine, type EngineName } from '../../src/keras/engine/start.js';
import { newScope, runPython } from '../oracle/python/run.js';
import { benchModels } from './models.js';

const [engine = 'wasm'] = process.argv.slice(2);
await startEngine(engine as EngineName);
console.log('ready');
for await (const name of createInterface({ input: process.stdin })) console.log(time(name));

function time(name: string): string {
  const wanted = benchModels.find((model) => model.name === name);
  if (wanted === undefined) throw new Error(`There is no network called ${name}`);
  const session = new Session({ seed: 'bench', classes });
  return inSession(session, () => {
    const scope = newScope();
    const fit = `model.fit(x, y, batch_size=${wanted.batch}, epochs=1, verbose=0, shuffle=False)`;
    const predict = `model.predict(x, batch_size=${wanted.batch}, verbose=0)`;
    runPython(`${wanted.source}\n${fit}\n${predict}`, scope);
    const seconds = [fit, predict].map((work) => {
      const begun = performance.now();
      runPython(work, scope);
      return (performance.now() - begun) / 1000;
    });
    session.dispose();
    return JSON.stringify(seconds);
  });
}
