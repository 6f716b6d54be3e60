import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TrainingAllowance } from '../keras/base/training-budget.js';
import type { EngineChoice } from '../keras/engine/start.js';
import type { EngineOrder } from '../keras/host/run-engine.js';
import { EngineQueue } from './engine/engine-queue.js';
import { LateEngine } from './engine/late-engine.js';
import { startProgramEngine } from './engine/start-program-engine.js';
import type { Examine } from './examiner.js';
import { distFolder } from './process/dist-folder.js';
import { defaultProgramLimits, type ProgramLimits } from './process/limits.js';
import { ProgramPool } from './process/pool.js';
import type { Print } from './process/told.js';
import type { WallCommand } from './process/walls.js';
import { findRuntime } from './process/runtime.js';
import { runProgram, type Program, type RunResult } from './run-program.js';

export interface SandboxOptions {
  /** Who computes; WebAssembly if left out. */
  readonly engine?: EngineChoice;
  /**
   * How many processes with Python loaded, and as many engines, wait for the next programs; none if left out. Each process is for
   * one program; an engine goes from one to the next when nothing of the former has stayed in it.
   */
  readonly warm?: number;
  readonly limits?: Partial<ProgramLimits>;
  /** What the trainings of a program may compute together before they are cut; without it none is cut. */
  readonly training?: TrainingAllowance;
  /** Where the engine's random numbers come from until the program says otherwise. */
  readonly seed?: string;
  /** Whether what Keras 3 refuses is done as Keras 2 did it, where it is known how. */
  readonly keras2?: boolean;
  /** Puts a further wall around each process. */
  readonly wall?: WallCommand;
  /** Whether the processes may do everything: for tests of the wall. */
  readonly isOpen?: boolean;
  /** A folder with real data sets, such as `mnist.npz`; stand-ins for those that are not there. */
  readonly data?: string;
  /** Where snapshots are kept. */
  readonly cache?: string;
  /** Called when Python has to be made ready for the first time, which takes seconds. */
  readonly preparing?: () => void;
  /** The folder `dist`, if it is not that of this package. */
  readonly dist?: string;
}

/** Runs students' programs, each in a process of its own, with an engine that no other has at the time. */
export class Sandbox {
  readonly #limits: ProgramLimits;
  readonly #isTrainingCut: boolean;
  readonly #pool: ProgramPool;
  readonly #engines: EngineQueue;

  constructor(options: SandboxOptions = {}) {
    const { dist = distFolder(), warm = 0, wall, cache, preparing, isOpen = false } = options;
    this.#isTrainingCut = options.training !== undefined;
    this.#limits = { ...defaultProgramLimits, ...options.limits };
    const engineFile = pathToFileURL(path.join(dist, 'bin', 'program-engine.js'));
    this.#engines = new EngineQueue(
      () => startProgramEngine(orderOf(options), engineFile, { data: options.data }),
      warm,
    );
    this.#pool = new ProgramPool({
      runtime: findRuntime(path.join(dist, 'sandbox')),
      warm,
      isOpen,
      ...(wall === undefined ? {} : { wall }),
      ...(cache === undefined ? {} : { cache }),
      ...(preparing === undefined ? {} : { preparing }),
    });
  }

  /**
   * Runs a program to its end. Whatever it does is told in the result; `examine` may look at what it has left meanwhile.
   * @throws Error if no process can be started, and what `examine` throws.
   */
  async run(
    program: Program,
    print: Print = () => undefined,
    examine?: Examine,
  ): Promise<RunResult> {
    const engine = new LateEngine(this.#engines);
    if (isForKeras(program)) engine.begin();
    const process = await this.#pool.take().catch(async (error: unknown) => {
      await engine.leave();
      throw error;
    });
    return runProgram(process, program, {
      limits: this.#limits,
      engine,
      print,
      examine,
      isTrainingCut: this.#isTrainingCut,
    });
  }

  /** Waits until the processes that are to wait for programs do so. */
  ready(): Promise<void> {
    return this.#pool.ready();
  }

  /** Ends the processes and engines that wait. */
  async close(): Promise<void> {
    await Promise.all([this.#pool.close(), this.#engines.close()]);
  }
}

const orderOf = ({
  engine = 'wasm',
  seed = 'gradpaper',
  keras2 = false,
  training,
}: SandboxOptions): EngineOrder => ({
  engine,
  seed,
  keras2,
  ...(training === undefined ? {} : { budgetOfTraining: training }),
});

/** Whether a program is likely to ask for the engine: it is started while Python is. */
const isForKeras = ({ source }: Program): boolean =>
  ['keras', 'tensorflow'].some((name) => Buffer.from(source).includes(name));
