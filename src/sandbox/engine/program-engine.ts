// The thread in which the engine works for one program of the sandbox, with the data sets that such programs load.
import { workerData } from 'node:worker_threads';
import { runEngine, type EngineThreadData } from '../../keras/host/run-engine.js';
import { sourcesIn } from '../data/find-source.js';
import type { ProgramEngineSettings } from './start-program-engine.js';

const { data } = (workerData as EngineThreadData).settings as ProgramEngineSettings;

await runEngine({ source: sourcesIn(data) });
