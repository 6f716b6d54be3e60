import type { Channel } from './channel.js';
import type { BufferOwner } from './pyodide.js';

/** A Python list as it arrives in JavaScript. */
interface PythonList extends Iterable<BufferOwner> {
  destroy(): void;
}

/** What our Python modules can do outside of Python. */
interface HostModule {
  /** Sends a message, and the buffers in the list after it. */
  send(header: string, buffers?: PythonList): void;
  /** Waits for the next message. */
  receive(): string;
  /** Bytes of the message that came last. */
  body(at: number, bytes: number): Uint8Array;
}

/** `_gradpaper_host`. */
export const hostModule = (channel: Channel): HostModule => ({
  send(header, buffers) {
    if (buffers === undefined) channel.send(header);
    else sendWithBuffers(channel, header, buffers);
  },
  receive: () => channel.receive(),
  body: (at: number, bytes: number) => channel.body(at, bytes),
});

function sendWithBuffers(channel: Channel, header: string, owners: PythonList): void {
  // The list's own are gone at its end.
  const all = Array.from(owners, (owner) => owner.copy());
  const buffers = all.map((owner) => owner.getBuffer('u8'));
  try {
    channel.send(
      header,
      buffers.map(({ data }) => data),
    );
  } finally {
    for (const buffer of buffers) buffer.release();
    for (const owner of all) owner.destroy();
  }
}
