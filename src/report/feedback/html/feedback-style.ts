/** How a page of feedback looks, on top of what all pages share. Colours are never alone: a sign and a word stand by. */
export const feedbackStyle = `
:root { --partly: #8a5a00; }
@media screen and (prefers-color-scheme: dark) { :root { --partly: #e8b964; } }
main { padding-block-end: 4rem; }
.kicker { margin: 0 0 .25rem; color: var(--accent); font-weight: 600; letter-spacing: .04em; }
.who { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1rem 0 0; }
.who dt { color: var(--muted); font-size: .875rem; }
.who dd { margin: 0; font-weight: 550; overflow-wrap: anywhere; }
.total { font-size: 1.25rem; margin: 1.25rem 0 0; }
.total strong { font-size: 2.25rem; line-height: 1.1; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.notice { border-inline-start: 3px solid var(--accent); padding: .35rem 0 .35rem .9rem; }
.alarm { border-inline-start-color: var(--alarm); }
.sign { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; }
.standing { color: var(--tone); font-weight: 600; }
.right { --tone: var(--good); }
.wrong { --tone: var(--alarm); }
.partly { --tone: var(--partly); }
.pending { --tone: var(--accent); }
.blank { --tone: var(--muted); }
.tag { color: var(--muted); font-size: .8125rem; font-weight: 500; border: 1px solid var(--line); border-radius: 999px; padding: 0 .5em; white-space: nowrap; }
.given { white-space: pre-wrap; overflow-wrap: anywhere; }
.place { margin-block: .5rem .25rem; max-width: none; }
.place code { overflow-wrap: anywhere; }
.place .muted { white-space: nowrap; }
.detail { background: var(--raised); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem 1.1rem; margin-block: 1rem; }
.detail:target { border-color: var(--accent); }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1rem; }
.head h3 { margin: 0; }
.head .worth { margin-inline-start: auto; font-variant-numeric: tabular-nums; color: var(--muted); }
.difference + .difference { border-block-start: 1px solid var(--line); margin-block-start: .75rem; padding-block-start: .25rem; }
.what { margin-block: .25rem .5rem; }
.facts { margin: .5rem 0 0; }
.facts > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1rem; padding-block: .3rem; border-block-start: 1px solid var(--line); }
.facts dt { color: var(--muted); font-size: .9375rem; }
.facts dd { margin: 0; min-width: 0; max-width: none; overflow-wrap: anywhere; }
.mistakes { padding-inline-start: 1.2rem; }
.mistakes li { margin-block: .75rem; }
.mistakes p { margin-block: .25rem; }
.advice { color: var(--muted); }
.network td, .network th, .cases td, .cases th { vertical-align: top; }
.network code, .cases code { overflow-wrap: anywhere; }
.network .fact { display: block; color: var(--muted); font-size: .875rem; }
.network tr:is(.differing, .missing, .extra) :is(td, th) { background: var(--alarm-soft); }
.network tr:is(.differing, .missing, .extra) .label { color: var(--alarm); font-weight: 650; }
.network tr:is(.differing, .missing, .extra) :is(.fact, .muted) { color: var(--text); }
.network th, .network td { padding-inline: .5rem .75rem; }
.network tr.same th { color: var(--muted); }
@media (max-width: 34rem) {
  .detail { padding: .8rem .9rem; border-radius: 8px; }
  .facts > div { grid-template-columns: 1fr; }
  .network td { min-width: 9rem; }
}
@media print {
  .detail { border: 0; border-block-start: 1px solid var(--line); border-radius: 0; padding: .6rem 0; margin: 0; }
  .difference, .facts > div { break-inside: avoid; }
  .head { break-after: avoid; }
}
`;
