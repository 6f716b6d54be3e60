import { createJsonFace } from '../../practice/faces/json-face.js';
import { LineReader } from '../../practice/faces/line-reader.js';
import { createLinesFace } from '../../practice/faces/lines-face.js';
import type { Face } from '../../practice/session/face.js';
import { canvasOf, isPlain } from './canvas.js';
import type { CanvasOptions } from './canvas.js';
import type { Devices } from './devices.js';

export interface FaceOptions extends CanvasOptions {
  readonly json: boolean;
}

/**
 * How to speak to the student: prompts with a cursor where there is a terminal, plain lines for screen readers (`--plain`, or a
 * terminal that can do no more) and for pipes, JSON for programs.
 */
export async function openFace(options: FaceOptions, devices: Devices): Promise<Face> {
  const { input, output, screen } = devices;
  const write = (text: string) => {
    output.write(text);
  };
  const isUnattended = input.isTTY !== true;
  if (options.json) return createJsonFace(linesOf(devices), write);
  const drawsOn = isPlain(options, devices) ? undefined : screen;
  const canvas = canvasOf(options, devices);
  const { language } = options;
  if (!drawsOn) {
    const reader = linesOf(devices);
    return createLinesFace({ reader, write, canvas, language, isUnattended });
  }
  const { createScreenFace } = await import('../../practice/faces/screen-face.js');
  return createScreenFace({ ...drawsOn, canvas, language, rows: () => drawsOn.output.rows });
}

/** Lines of the input; Ctrl-C is as if it had ended, so that the session sums up and leaves the terminal as it was. */
function linesOf({ input, onInterrupt }: Devices): LineReader {
  const controller = new AbortController();
  const stop = onInterrupt(() => {
    controller.abort();
  });
  return new LineReader(input, controller.signal, stop);
}
