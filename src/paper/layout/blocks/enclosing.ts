import type { Block } from '../../document/block.js';
import type { Strip } from '../strip.js';
import type { BlockContext } from './context.js';

/** Sets the blocks that a block encloses; passed in, since the blocks would otherwise import each other in a circle. */
export type SetBlocks = (blocks: readonly Block[], context: BlockContext) => Strip[];

/** The block of a kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
