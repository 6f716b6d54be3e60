/**
 * What every page of a report shares: colours of light and dark (each text at least 4.5:1 on its ground, WCAG 2.2 AA), letters,
 * tables, links, visible focus, and print on A4.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #fcfcfb; --raised: #ffffff; --text: #1d2329; --muted: #57606a; --line: #d9dee3;
  --accent: #0b5cad; --accent-soft: #d5e5f6; --alarm: #a3310d; --alarm-soft: #fdf0e9; --good: #1a6b38;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181c; --raised: #1b2026; --text: #e5e9ed; --muted: #a3adb8; --line: #363e47;
    --accent: #82b8f5; --accent-soft: #24405f; --alarm: #ffa583; --alarm-soft: #39231a; --good: #7fd09b;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--text); line-height: 1.6; overflow-wrap: break-word;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC",
    "Noto Sans CJK SC", sans-serif;
}
header, main, footer { max-width: 62rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { padding-block: 2.5rem 0; }
footer { padding-block: 2rem 3rem; color: var(--muted); font-size: .875rem; }
h1 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.25; margin: 0 0 .25rem; font-weight: 650; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3.25rem 0 .75rem; font-weight: 650; }
h3 { font-size: 1rem; line-height: 1.4; margin: 1.5rem 0 .5rem; font-weight: 600; }
p, ul, ol, dl { margin: .5rem 0 1rem; }
p, li, dd { max-width: 72ch; }
a { color: var(--accent); text-underline-offset: .15em; }
.muted { color: var(--muted); }
.skip { position: absolute; left: -200vw; padding: .5rem 1rem; background: var(--raised); z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code, pre { font: .9em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.scroll { overflow-x: auto; margin-block: .75rem 1.25rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9375rem; }
caption { text-align: start; color: var(--muted); padding-block-end: .5rem; }
th, td { padding: .4rem .75rem .4rem 0; text-align: start; vertical-align: baseline; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--muted); font-weight: 500; font-size: .875rem; vertical-align: bottom; }
tbody th { font-weight: 500; }
.number { text-align: end; white-space: nowrap; }
.label { white-space: nowrap; }
@media screen and (max-width: 34rem) { .words { min-width: 9rem; } }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  html { font-size: 10pt; }
  body { background: none; line-height: 1.45; }
  th, td { padding-block: .2rem; }
  h2 { margin-block-start: 1.75rem; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-block: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
`;
