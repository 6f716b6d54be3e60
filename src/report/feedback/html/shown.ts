import { markup } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { Place } from '../feedback.js';
import { inCell } from '../words.js';

/** What the parts of a page are written with. */
export interface Shown {
  /** A text in the language of the page. */
  readonly say: (text: LocalizedText) => string;
  /** The same with a colon behind it. */
  readonly label: (text: LocalizedText) => string;
}

/** The sign of a thing that a word beside it says too. */
export const signHtml = (sign: string): Html =>
  markup`<span class="sign" aria-hidden="true">${sign}</span>`;

/** A text that may hold something of a program's, code in backticks. */
export const givenHtml = (text: string): Html =>
  markup`<bdi class="given">${text.split(/`([^`]+)`/).map((piece, index) => (index % 2 === 0 ? piece : markup`<code>${piece}</code>`))}</bdi>`;

/** A line of the program: where it stands, and what it says. */
const placeHtml = ({ line, cell, text }: Place, { say }: Shown): Html =>
  markup`<p class="place"><span class="muted">${say(inCell(line, cell))}</span> <code><bdi>${text ?? ''}</bdi></code></p>`;

export const placeOrNothing = (place: Place | null, shown: Shown): Html =>
  place === null ? markup`` : placeHtml(place, shown);
