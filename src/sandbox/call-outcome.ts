import type { CallOutcome } from './examiner.js';
import { causes } from './process/causes.js';
import { ProtocolError, wireOf } from './process/conversation.js';
import { Body } from './protocol/body.js';
import type { FromProgram } from './protocol/messages.js';

/** What a process says of a function that was called. @throws ProtocolError for a message that says nothing of it. */
export function outcomeOf(message: FromProgram, body: Uint8Array): CallOutcome {
  switch (message.type) {
    case 'result':
      return { kind: 'returned', value: wireOf(message.value, new Body(body)) };
    case 'failed': {
      const { type, message: text, line, unsupported } = message.raised;
      return { kind: 'raised', type, message: text, line, unsupported };
    }
    case 'missing':
      return { kind: 'missing' };
    case 'ended':
    case 'note':
    case 'print':
    case 'ready':
    case 'request':
    case 'returned':
    case 'source':
    case 'threw':
      throw new ProtocolError(causes.notItsTurn);
  }
}
