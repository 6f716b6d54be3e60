import test from 'ava';
import { MarkdownSetter } from '../../src/report/html/markdown/markdown-setter.js';
import { StudentReports } from '../../src/report/student/student-reports.js';
import type { Language } from '../../src/util/localized-text.js';
import { finalExam } from '../support/bank-papers.js';
import { openBrowser } from '../support/chromium.js';
import type { View } from '../support/chromium.js';
import { resultsOf } from '../support/class-results.js';
import { contrastFaults, headingFaults, overflow, tableFaults } from '../support/page-checks.js';
import { everyFate, reportExam } from '../support/student-report.js';

const browser = openBrowser();
const setter = new MarkdownSetter();
test.after.always(async () => {
  setter.close();
  await browser.close();
});

/** A student with every fate of an answer, and hostile names. */
async function fates(language: Language): Promise<string> {
  const exam = reportExam();
  const reports = new StudentReports(exam, language, setter);
  const page = await reports.page({
    ...everyFate(exam),
    name: '<script>document.title = 1</script>',
  });
  reports.close();
  return page;
}

/** A final examination of the bank, half of it answered. */
async function final(language: Language): Promise<string> {
  const { exam, variant } = await finalExam('student-page');
  const answers = Object.fromEntries(
    variant.questions.map(({ slot, kind }, index) => [
      slot,
      index % 3 === 0 ? '' : kind === 'true-false' ? 'T' : 'A',
    ]),
  );
  const [result] = resultsOf(exam, [
    { id: '2024000001', name: '李镕喆堃', class: '数学 1 班', answers },
  ]);
  if (!result) throw new Error('there is no result');
  const reports = new StudentReports(exam, language, setter);
  const page = await reports.page(result);
  reports.close();
  return page;
}

const pages = {
  'fates zh': fates('zh'),
  'fates en': fates('en'),
  'final zh': final('zh'),
  'final en': final('en'),
};

const views: readonly (readonly [string, keyof typeof pages, View])[] = [
  ['light', 'fates en', {}],
  ['dark', 'fates zh', { colours: 'dark' }],
  ['print', 'final zh', { medium: 'print', width: 680 }],
  ['360 px', 'fates zh', { width: 360 }],
  ['a final in Chinese, 360 px', 'final zh', { width: 360 }],
  ['a final in English, 360 px, dark', 'final en', { width: 360, colours: 'dark' }],
];

/** Drawings and formulas that nobody hears, and links without a name. */
const unnamed = `[...document.querySelectorAll('[role=img], a, summary')].filter((element) =>
  !(element.getAttribute('aria-label') ?? element.textContent).trim()).map((element) => element.outerHTML)`;

/** Formulas that draw nothing, or refer to what is not there. */
const empty = `[...document.querySelectorAll('svg.m')].filter((svg) => {
  const box = svg.querySelector('use').getBBox();
  return !(box.width > 0 && box.height > 0);
}).length + [...document.querySelectorAll('use')].filter((use) =>
  !document.getElementById(use.getAttribute('href').slice(1))).length`;

for (const [name, page, view] of views)
  test.serial(`nothing is wrong with the page of a student: ${name}`, async (t) => {
    const tab = await browser.open(await pages[page], view);
    for (const check of [tableFaults, headingFaults, unnamed, contrastFaults])
      t.deepEqual(await tab.evaluate(check), []);
    t.is(await tab.evaluate(empty), 0);
    t.is(await tab.evaluate(overflow), 0);
    t.not(await tab.evaluate('document.title'), '1');
    t.deepEqual(tab.complaints(), []);
    t.deepEqual(tab.requests(), []);
  });

test.serial('in print folded solutions are shown', async (t) => {
  const tab = await browser.open(await pages['final en'], { medium: 'print', width: 680 });
  const folded = `document.querySelectorAll('details:not([open])').length`;
  t.true(Number(await tab.evaluate(folded)) > 0);
  const hidden = `[...document.querySelectorAll('details:not([open]) p')].filter((p) =>
    !p.checkVisibility({ contentVisibilityAuto: true }) || p.getBoundingClientRect().height === 0).length`;
  t.is(await tab.evaluate(hidden), 0);
});

test.serial('the keyboard goes from the overview to a question', async (t) => {
  const tab = await browser.open(await pages['fates en']);
  const text = `document.activeElement.getAttribute('href')`;
  for (let stops = 0; stops < 20 && (await tab.evaluate(text)) !== '#q4'; stops++)
    await tab.press('Tab');
  t.is(await tab.evaluate(text), '#q4');
  await tab.press('Enter');
  t.is(await tab.evaluate('location.hash'), '#q4');
});
