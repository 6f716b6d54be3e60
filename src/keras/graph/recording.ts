import * as tf from '@tensorflow/tfjs-core';

/** One computation that the engine has noted: what went in, what came out, and how a gradient goes back. */
export interface Step {
  readonly inputs: Readonly<Record<string, tf.Tensor>>;
  readonly outputs: readonly tf.Tensor[];
  /** Tensors that the way back needs. */
  readonly saved?: readonly tf.Tensor[];
  /** For gradients of the outputs, null where there is none: those of the inputs, as functions by name. */
  readonly gradient?: (outputs: (tf.Tensor | null)[]) => Readonly<Record<string, () => tf.Tensor>>;
}

/** The engine's list of computations, shared by tapes that run inside each other; released by the last of them. */
export class Recording {
  readonly steps: readonly Step[];
  readonly #isOwn: boolean;
  #running = 0;
  #users = 0;

  /** `isOwn`: no gradient of the engine's own is running that would release the list. */
  private constructor(steps: readonly Step[], isOwn: boolean) {
    this.steps = steps;
    this.#isOwn = isOwn;
  }

  /** Starts to note computations, as a part of the recording that is running if there is one. */
  static start(running: Recording | undefined): Recording {
    // The engine starts and ends its list by these two fields; its own methods for it are private.
    const { state } = tf.engine();
    const isOwn = state.gradientDepth === 0;
    if (isOwn) state.activeTape = [];
    state.gradientDepth++;
    const steps = state.activeTape as unknown as readonly Step[];
    const recording = running?.steps === steps ? running : new Recording(steps, isOwn);
    recording.#running++;
    recording.#users++;
    return recording;
  }

  /** Notes no more on behalf of one user. */
  stop(): void {
    tf.engine().state.gradientDepth--;
    this.#running--;
  }

  /** One user needs the list no more. */
  release(): void {
    this.#users--;
    if (this.#users > 0 || this.#running > 0 || !this.#isOwn) return;
    for (const { saved = [] } of this.steps) for (const tensor of saved) tensor.dispose();
  }
}
