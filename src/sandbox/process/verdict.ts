import type { LocalizedText } from '../../util/localized-text.js';
import type { Raised } from '../protocol/messages.js';

/** How a run ended. */
export type Verdict =
  /** The program came to its end, or called `exit()`. */
  | { readonly kind: 'done' }
  /** An exception that the program did not catch. */
  | { readonly kind: 'raised'; readonly raised: Raised }
  /** It wanted more than it may use. */
  | { readonly kind: 'limit'; readonly limit: LimitName; readonly cause: LocalizedText }
  /** The process of the program died, or broke the rules of the protocol: the program's doing. */
  | { readonly kind: 'crashed'; readonly cause: LocalizedText }
  /** Our fault: the engine failed, or the process could not be started. */
  | { readonly kind: 'broken'; readonly cause: LocalizedText };

export type LimitName = 'wall-time' | 'cpu-time' | 'memory' | 'output' | 'messages';
