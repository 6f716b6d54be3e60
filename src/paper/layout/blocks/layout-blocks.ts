import type { Block } from '../../document/block.js';
import type { Strip } from '../strip.js';
import { setCode } from './code.js';
import type { BlockContext } from './context.js';
import { setFigure } from './figure.js';
import { setFormula } from './formula.js';
import { setHeading } from './heading.js';
import { setList } from './list.js';
import { setNotes } from './notes.js';
import { setOptions } from './options.js';
import { setBlockParagraph } from './paragraph.js';
import { setPart } from './part.js';
import { setQuestion } from './question.js';
import { setRule } from './rule.js';
import { setScoreTable } from './score-table.js';
import { setSecond } from './second.js';
import { setSection } from './section.js';
import { setSolution } from './solution.js';
import { setSpace } from './space.js';
import { setTable } from './table.js';
import { setTitle } from './title.js';

/** Sets blocks in a column, one below the other. */
export const layoutBlocks = (blocks: readonly Block[], context: BlockContext): Strip[] =>
  blocks.flatMap((block) => layoutBlock(block, context));

/** Every kind of block and what sets it. Those that enclose others are given this function to set them with. */
function layoutBlock(block: Block, context: BlockContext): Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return setBlockParagraph(block, context);
    case 'heading':
      return setHeading(block, context);
    case 'formula':
      return setFormula(block, context);
    case 'code':
      return setCode(block, context);
    case 'table':
      return setTable(block, context);
    case 'list':
      return setList(block, context, layoutBlocks);
    case 'rule':
      return setRule(context);
    case 'options':
      return setOptions(block, context);
    case 'figure':
      return setFigure(block, context);
    case 'space':
      return setSpace(block);
    case 'title':
      return setTitle(block, context, layoutBlocks);
    case 'score-table':
      return setScoreTable(block, context);
    case 'notes':
      return setNotes(block, context, layoutBlocks);
    case 'section':
      return setSection(block, context, layoutBlocks);
    case 'question':
      return setQuestion(block, context, layoutBlocks);
    case 'part':
      return setPart(block, context, layoutBlocks);
    case 'second':
      return setSecond(block, context, layoutBlocks);
    case 'solution':
      return setSolution(block, context, layoutBlocks);
  }
}
