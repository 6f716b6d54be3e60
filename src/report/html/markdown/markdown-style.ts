import { colourStyle } from './paper-colours.js';
/** How texts with formulas, code, tables and figures look. Formulas and figures are as large as the letters around them ask. */
export const markdownStyle = `${colourStyle}
.symbols { position: absolute; }
.m { fill: currentColor; }
.m, symbol { overflow: visible; }
.held { white-space: nowrap; }
.display { text-align: center; white-space: nowrap; overflow-x: auto; overflow-y: hidden; padding-block: .35rem; margin-block: .5rem; }
svg .han { font-family: "Songti SC", SimSun, "Noto Serif SC", "Noto Serif CJK SC", serif; }
svg.figure { display: block; max-width: 100%; height: auto; margin: .75rem auto; font-family: system-ui, sans-serif; }
svg.figure .serif, svg.figure .han-serif { font-family: serif; }
svg.figure .mono { font-family: ui-monospace, monospace; }
svg.figure .bold { font-weight: 600; }
svg.figure .italic { font-style: italic; }
.listing { overflow-x: auto; background: var(--code-ground, #f5f6f8); border-radius: 6px; margin-block: .75rem; }
.listing pre { margin: 0; padding: .6rem .9rem .6rem 0; width: max-content; min-width: 100%; counter-reset: line; tab-size: 4; }
.listing .line { counter-increment: line; display: block; }
.listing .line::before {
  content: counter(line); display: inline-block; width: 2.2rem; padding-inline-end: .8rem; text-align: end; color: var(--muted);
  user-select: none; -webkit-user-select: none;
}
.listing .bold { font-weight: 700; }
.listing .italic { font-style: italic; }
.given { overflow-x: auto; margin-block: .75rem; }
.given table { width: auto; margin-inline: auto; border-block: 1.5px solid var(--text); }
.given th, .given td { padding: .25rem .8rem; }
.given tr:last-child td { border-bottom: 0; }
.given th { color: var(--text); font-weight: 600; }
.given .right { text-align: right; }
.given .center { text-align: center; }
@media screen and (prefers-color-scheme: dark) { :root { --code-ground: #11151a; } }
@media print {
  .listing, .display, .given { overflow: visible; }
  .listing pre { white-space: pre-wrap; }
  .listing .line, .given tr, svg.figure { break-inside: avoid; }
}
`;
