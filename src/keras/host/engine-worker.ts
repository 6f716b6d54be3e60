// The thread in which the engine works for one program; `startEngineHost` starts it.
import { runEngine } from './run-engine.js';

await runEngine();
