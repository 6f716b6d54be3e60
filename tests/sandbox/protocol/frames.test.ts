import test from 'ava';
import fc from 'fast-check';
import { frameLimits, frameParts, FrameReader } from '../../../src/sandbox/protocol/frames.js';

const bytes = fc.uint8Array({ maxLength: 40 });

const frame = fc.record({ header: bytes, body: fc.array(bytes, { maxLength: 3 }) });

/** Where a stream is cut, as parts of its length. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

function cutAt(stream: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = places.map((place) => Math.floor(place * stream.length)).sort((a, b) => a - b);
  return [...at, stream.length].map((end, index) => stream.subarray(at[index - 1] ?? 0, end));
}

test('frames come out as they went in, however the stream is cut', (t) => {
  t.notThrows(() => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 5 }), cuts, (frames, places) => {
        const stream = Buffer.concat(
          frames.flatMap(({ header, body }) => frameParts(header, body)),
        );
        const reader = new FrameReader();
        const read = cutAt(stream, places).flatMap((piece) => reader.read(piece));
        const told = read.map(({ header, body }) => [Buffer.from(header), Buffer.from(body)]);
        const wanted = frames.map(({ header, body }) => [Buffer.from(header), Buffer.concat(body)]);
        return reader.isBetweenFrames && JSON.stringify(told) === JSON.stringify(wanted);
      }),
    );
  });
});

test('a stream that ends inside a frame is not between frames', (t) => {
  const stream = Buffer.concat(frameParts(Uint8Array.of(1, 2, 3), [Uint8Array.of(4)]));
  for (let length = 1; length < stream.length; length++) {
    const reader = new FrameReader();
    t.deepEqual(reader.read(stream.subarray(0, length)), []);
    t.false(reader.isBetweenFrames, `${length} bytes`);
  }
});

const lengths = (header: number, body: number): Uint8Array =>
  new Uint8Array(Uint32Array.of(header, body).buffer);

test('a frame that says to be longer than allowed is refused before it is there', (t) => {
  for (const start of [lengths(frameLimits.header + 1, 0), lengths(0, frameLimits.body + 1)])
    t.throws(() => new FrameReader().read(start), { message: /longer than the protocol allows/ });
});
