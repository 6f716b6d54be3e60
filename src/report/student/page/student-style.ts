/** How a student's page looks, on top of what all pages share. Colours of verdicts are never alone: a sign and a word stand by. */
export const studentStyle = `
:root { --partly: #8a5a00; --mark: #fff0b3; }
@media screen and (prefers-color-scheme: dark) { :root { --partly: #e8b964; --mark: #4d3f0e; } }
main { padding-block-end: 4rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kicker { margin: 0 0 .25rem; color: var(--accent); font-weight: 600; letter-spacing: .04em; }
.who { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1rem 0 0; }
.who dt { color: var(--muted); font-size: .875rem; }
.who dd { margin: 0; font-weight: 550; overflow-wrap: anywhere; }
.sign { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; }
.right, .carried, .full { --tone: var(--good); }
.wrong, .none { --tone: var(--alarm); }
.partly { --tone: var(--partly); }
.pending { --tone: var(--accent); }
.blank, .not-graded { --tone: var(--muted); }
.total { font-size: 1.25rem; color: var(--muted); margin: 0 0 .75rem; font-variant-numeric: tabular-nums; }
.total strong { font-size: 3rem; line-height: 1.1; font-weight: 650; color: var(--text); letter-spacing: -.02em; }
.notice { border-inline-start: 3px solid var(--accent); padding: .35rem 0 .35rem .9rem; }
.marks tfoot th, .marks tfoot td { font-weight: 650; border-bottom: 0; }
.marks .share { width: 34%; min-width: 5rem; padding-inline-start: .5rem; }
.bar { display: block; width: 100%; height: .5rem; border-radius: 2px; fill: var(--accent); vertical-align: middle; }
.bar .track { fill: var(--line); }
.glance ol { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(4.25rem, 1fr)); gap: .4rem; padding: 0; }
.glance li { max-width: none; }
.glance a {
  display: flex; justify-content: space-between; align-items: center; padding: .3rem .55rem; border: 1px solid var(--line);
  border-radius: 6px; background: var(--raised); color: var(--text); text-decoration: none; font-variant-numeric: tabular-nums;
}
.glance a:hover { border-color: var(--accent); }
.glance .sign, .legend .sign { color: var(--tone); }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; color: var(--muted); font-size: .875rem; max-width: none; }
.mistakes { padding-inline-start: 1.2rem; }
.mistakes li { margin-block: .5rem; }
.advice { display: block; color: var(--muted); }
.links a { display: inline-block; min-width: 1.5rem; padding-inline: .25rem; text-align: center; font-variant-numeric: tabular-nums; }
.question { background: var(--raised); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem 1.1rem; margin-block: 1rem; }
.question:target { border-color: var(--accent); }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1rem; }
.head h4, .head h5 { margin: 0; font-size: 1rem; font-weight: 650; }
.verdict { color: var(--tone); font-weight: 600; }
.head .worth { margin-inline-start: auto; font-variant-numeric: tabular-nums; color: var(--muted); }
.stem p { max-width: none; }
.stem > :first-child { margin-block-start: .5rem; }
.options { list-style: none; padding: 0; margin: .5rem 0 .75rem; }
.option {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding: .25rem .6rem; border-radius: 6px; max-width: none;
  border: 1px solid transparent; margin-block: 2px;
}
.option .letter { font-weight: 600; min-width: 1.4rem; }
.option .text { flex: 1 1 8rem; min-width: 0; }
.option.is-right { border-color: color-mix(in srgb, var(--good) 45%, transparent); }
.option.is-wrong { border: 1px dashed color-mix(in srgb, var(--alarm) 55%, transparent); }
.tags { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.tag { color: var(--tone); font-size: .875rem; font-weight: 600; white-space: nowrap; }
.answers { margin: .75rem 0; border-block-start: 1px solid var(--line); }
.answers > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; padding-block: .4rem; border-block-end: 1px solid var(--line); }
.answers dt { color: var(--muted); font-size: .9375rem; }
.answers dd { margin: 0; min-width: 0; max-width: none; overflow-wrap: anywhere; }
.answers dd > :first-child, .answers dd > :first-child > :first-child { margin-block-start: 0; }
.answers dd p, .rubric p { margin-block: 0 .25rem; max-width: none; }
.written { white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: .2em; padding-inline: .05em; }
.rubric { list-style: none; padding: 0; margin: 0; }
.rubric li { display: grid; grid-template-columns: 7.75rem 1fr; gap: 0 .75rem; padding-block: .2rem; max-width: none; }
.rubric .worth { white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--muted); }
.rubric .worth.right, .rubric .worth.wrong { color: var(--tone); }
.part { margin: 1rem 0 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.solution { margin-block-start: .75rem; }
.solution summary { cursor: pointer; color: var(--accent); font-weight: 550; width: fit-content; }
.solution > div { padding: .25rem 0 0 1rem; }
.solution p { max-width: none; }
.note { color: var(--muted); }
@media (max-width: 34rem) {
  .question { padding: .8rem .9rem; border-radius: 8px; }
  .answers > div { grid-template-columns: 1fr; }
  .rubric li { grid-template-columns: 1fr; }
  .part { padding-inline-start: .7rem; }
}
@media print {
  .glance { break-inside: avoid; }
  .glance ol { grid-template-columns: repeat(10, 1fr); }
  .question { border: 0; border-block-start: 1px solid var(--line); border-radius: 0; padding: .6rem 0; margin: 0; }
  .head, .options, .answers > div { break-inside: avoid; }
  .head { break-after: avoid; }
  .solution::details-content { content-visibility: visible; block-size: auto; }
  .solution summary { color: inherit; list-style: none; }
  mark { background: none; }
}
`;
