/** What only the class report needs beyond the style of all pages. */
export const classPageStyle = `
.contents { list-style: none; padding: 0; margin: 1.25rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
.alarm { border: 2px solid var(--alarm); background: var(--alarm-soft); border-radius: 8px; padding: .25rem 1.25rem .5rem; margin-block-start: 2rem; }
.alarm h2 { color: var(--alarm); margin-block-start: 1rem; }
.alarm ul { padding-inline-start: 1.2rem; }
.snippet { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; overflow-x: auto; width: fit-content; max-width: 100%; }
.note { border-inline-start: 4px solid var(--accent); background: var(--raised); padding: .5rem 1.25rem; margin-block: 1rem; }
.note p { margin-block: .25rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1px; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.tiles > div { box-shadow: 0 0 0 1px var(--line); padding: .9rem 1.1rem; }
.tiles dt { color: var(--muted); font-size: .875rem; }
.tiles dd { margin: 0; font-size: .875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
.value { display: block; font-size: 1.6rem; line-height: 1.35; font-weight: 600; }
figure { margin: 1rem 0; }
.plot { display: block; width: 100%; max-width: 46rem; height: auto; fill: currentColor; font-size: 12px; font-variant-numeric: tabular-nums; }
.plot .grid { stroke: var(--line); }
.plot .axis { stroke: var(--muted); }
.plot .mark { stroke: var(--muted); stroke-dasharray: 5 4; }
.plot .tick { fill: var(--muted); }
.plot .fill { fill: var(--accent); }
.plot .point { fill: var(--ground); stroke: var(--accent); stroke-width: 2; }
.plot .alarm { fill: var(--alarm); }
.plot .alarm-label { fill: var(--alarm); font-weight: 700; }
.bar { width: 6rem; height: .7rem; vertical-align: baseline; margin-inline-start: .4rem; }
.bar .track { fill: var(--line); }
.bar .fill { fill: var(--accent); }
.bar-key .fill { fill: var(--good); }
.none { color: var(--muted); }
.low { color: var(--alarm); }
.keyed { color: var(--good); font-weight: 600; white-space: nowrap; }
th button { all: unset; cursor: pointer; box-sizing: border-box; display: inline-block; min-height: 1.5rem; }
th button:hover { color: var(--accent); }
th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
th button::after { content: "\\2195"; margin-inline-start: .3em; opacity: .55; }
th[aria-sort] button { color: var(--text); }
th[aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1; }
th[aria-sort="descending"] button::after { content: "\\2193"; opacity: 1; }
summary { cursor: pointer; padding-block: .35rem; }
.question { border-top: 1px solid var(--line); }
.question:last-child { border-bottom: 1px solid var(--line); }
.question > summary { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; list-style: none; padding-block: .6rem; }
.question > summary::-webkit-details-marker { display: none; }
.question > summary::before { content: ""; width: .5rem; height: .5rem; border: solid var(--muted); border-width: 0 2px 2px 0; transform: translate(-1px, -1px) rotate(-45deg); margin-inline-end: .05rem; }
.question[open] > summary::before { transform: translate(0, -3px) rotate(45deg); }
.question h3 { margin: 0; flex: 1 1 14rem; }
.question .kind { font-weight: 400; margin-inline-start: .35rem; }
.glance { font-size: .875rem; font-variant-numeric: tabular-nums; }
.question > :not(summary) { margin-inline-start: 1.75rem; }
.question[open] { padding-block-end: 1rem; }
.part { margin-block: .75rem; }
.key { display: flex; gap: .75rem; align-items: baseline; }
.key p { margin: 0; }
.line { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.line > div { display: flex; gap: .5rem; }
.line dt { color: var(--muted); }
.line dd { margin: 0; }
.definitions dt { font-weight: 600; }
.definitions dd { margin: 0 0 .75rem; color: var(--muted); }
@media screen and (max-width: 34rem) {
  .question > :not(summary) { margin-inline-start: 0; }
  .plot.histogram { font-size: 19px; }
  .plot.scatter { min-width: 36rem; }
  .bar { width: 3rem; }
}
@media print {
  .contents, th button::after { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .tiles > div, .alarm li, .definitions > div, .part { break-inside: avoid; }
  .question > summary, .key, .line, section > p:has(+ figure) { break-after: avoid; }
  .question > summary::before { display: none; }
  .tiles { grid-template-columns: repeat(4, 1fr); }
  .plot { max-width: 13cm; }
  .question > :not(summary) { margin-inline-start: 0; }
}
`;
