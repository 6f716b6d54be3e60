import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { FromEngine, ToEngine } from './wire.js';

/** What a thread needs to wait for messages without returning to its event loop. */
export interface LineEnds {
  readonly port: MessagePort;
  /** Counts the messages that were sent to the thread. */
  readonly signal: Int32Array;
}

/** The engine's end of the line: it sleeps until a message is there, in the middle of whatever it computes. */
export class EngineLine {
  readonly #port: MessagePort;
  readonly #signal: Int32Array;

  constructor({ port, signal }: LineEnds) {
    this.#port = port;
    this.#signal = signal;
  }

  send(message: FromEngine): void {
    this.#port.postMessage(message);
  }

  /** The next message; waits for it. */
  receive(): ToEngine {
    for (;;) {
      // Read before looking: a message that comes in between changes it, and nobody sleeps over it.
      const seen = Atomics.load(this.#signal, 0);
      const received = receiveMessageOnPort(this.#port);
      if (received !== undefined) return received.message as ToEngine;
      Atomics.wait(this.#signal, 0, seen);
    }
  }
}

/** Sends a message to a thread that may be asleep. */
export function sendToEngine({ port, signal }: LineEnds, message: ToEngine): void {
  port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}
