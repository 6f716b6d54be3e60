// The thread in which the engine works for one program of the sandbox, with the data sets that such programs load.
import { runEngine } from '../../keras/host/run-engine.js';
import { findSource } from '../data/find-source.js';

await runEngine({ source: findSource });
