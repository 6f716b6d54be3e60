import * as z from 'zod';

const cells = z.record(z.string(), z.string());

/** What happens in a mock examination: a line of its log. `used` is the time that was spent on it so far, in milliseconds. */
const eventSchema = z.discriminatedUnion('kind', [
  /** Cells of the table of answers, as a grader reads them; '' takes one back. */
  z.object({ kind: z.literal('answer'), cells, used: z.number().min(0) }),
  z.object({ kind: z.literal('left'), used: z.number().min(0) }),
  /** The time was over, and she went on without the clock. */
  z.object({ kind: z.literal('overtime'), used: z.number().min(0) }),
  z.object({ kind: z.literal('handed-in'), used: z.number().min(0) }),
  /** The result is known, and practice has learnt from it. */
  z.object({ kind: z.literal('marked'), used: z.number().min(0) }),
]);

export type MockEvent = Readonly<z.output<typeof eventSchema>>;

/** How far a mock examination is. */
export interface MockState {
  readonly cells: Readonly<Record<string, string>>;
  readonly used: number;
  readonly isOvertime: boolean;
  readonly isHandedIn: boolean;
  readonly isMarked: boolean;
}

const beginning: MockState = {
  cells: {},
  used: 0,
  isOvertime: false,
  isHandedIn: false,
  isMarked: false,
};

/** The state after all events of a log. A torn last line is as if it had not happened. */
export const readMockLog = (text: string): MockState =>
  text.split('\n').flatMap(parse).reduce(after, beginning);

export const writeMockEvent = (event: MockEvent): string => JSON.stringify(event);

function parse(line: string): MockEvent[] {
  try {
    const event = eventSchema.safeParse(JSON.parse(line)).data;
    return event ? [event] : [];
  } catch {
    // An empty or torn line.
    return [];
  }
}

/** Two terminals may have written: time that one of them counted is not taken back by the other. */
function after(state: MockState, event: MockEvent): MockState {
  return {
    cells: event.kind === 'answer' ? { ...state.cells, ...event.cells } : state.cells,
    used: Math.max(state.used, event.used),
    isOvertime: state.isOvertime || event.kind === 'overtime',
    isHandedIn: state.isHandedIn || event.kind === 'handed-in',
    isMarked: state.isMarked || event.kind === 'marked',
  };
}
