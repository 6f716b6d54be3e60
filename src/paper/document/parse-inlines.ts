import type { Token } from 'markdown-it';
import type { FontStyle } from '../fonts/faces.js';
import type { Inline, TextStyle } from './inline.js';
import { TemplateError } from './template-error.js';

/** Code stands out by its face and a dark blue, and is a little smaller since its letters are wide. */
const codeStyle: TextStyle = { font: 'mono', scale: 0.88, color: '#1f3a5f' };

/** The inlines of a Markdown paragraph. */
export function parseInlines(tokens: readonly Token[]): Inline[] {
  let [strong, emphasis] = [0, 0];
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        strong += token.nesting;
        return [];
      case 'em_open':
      case 'em_close':
        emphasis += token.nesting;
        return [];
      default:
        return inlineOf(token, { font: fontOf(strong > 0, emphasis > 0) });
    }
  });
}

const fontOf = (strong: boolean, emphasis: boolean): FontStyle => {
  if (strong) return 'serif-bold';
  return emphasis ? 'serif-italic' : 'serif';
};

function inlineOf(token: Token, style: TextStyle): Inline[] {
  switch (token.type) {
    case 'text':
      return token.content === '' ? [] : [{ kind: 'text', text: token.content, style }];
    case 'code_inline':
      return [{ kind: 'text', text: token.content, style: codeStyle }];
    case 'formula_inline':
      return [{ kind: 'formula', tex: token.content }];
    case 'softbreak':
      return [{ kind: 'text', text: ' ', style }];
    case 'hardbreak':
      return [{ kind: 'break' }];
    case 'link_open':
    case 'link_close':
      return [];
    default:
      throw new TemplateError(`papers cannot print the Markdown "${token.type}"`, []);
  }
}
