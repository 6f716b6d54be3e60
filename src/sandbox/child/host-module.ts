import type { Channel } from './channel.js';
import type { BufferOwner } from './pyodide.js';

/** A Python list as it arrives in JavaScript. */
interface PythonList extends Iterable<BufferOwner> {
  destroy(): void;
}

/** `_gradpaper_host`: what our Python modules can do outside of Python. */
export const hostModule = (channel: Channel) => ({
  /** Sends a message, and the buffers in the list after it. */
  send(header: string, buffers?: PythonList): void {
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
