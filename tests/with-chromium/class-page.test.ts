import test from 'ava';
import { analyseResults } from '../../src/report/analysis/analyse-results.js';
import { classPage } from '../../src/report/class-page/class-page.js';
import { MarkdownSetter } from '../../src/report/html/markdown/markdown-setter.js';
import type { Language } from '../../src/util/localized-text.js';
import { openBrowser } from '../support/chromium.js';
import type { View } from '../support/chromium.js';
import { classExam } from '../support/class-exam.js';
import { resultsOf } from '../support/class-results.js';
import {
  contrastFaults,
  headingFaults,
  nameFaults,
  overflow,
  tableFaults,
} from '../support/page-checks.js';
import { simulateSheets } from '../support/simulated-class.js';

const browser = openBrowser();
test.after.always(() => browser.close());

/** A class with all that a page can show: a wrong key, answers that wait, somebody absent, a hostile name. */
async function page(language: Language): Promise<string> {
  const exam = classExam();
  const sheets = simulateSheets(exam, { seed: 'browser', students: 120, truth: { q13: [2] } });
  const hostile = sheets.map((sheet, index) =>
    index === 0
      ? {
          ...sheet,
          name: '<script>document.title = "stolen"</script>',
          answers: { ...sheet.answers, q26: { marks: null } },
        }
      : sheet,
  );
  const report = analyseResults(exam, resultsOf(exam, hostile), [
    { id: '9', name: '缺', class: '' },
  ]);
  const setter = new MarkdownSetter();
  try {
    return await classPage(report, setter, { language });
  } finally {
    setter.close();
  }
}

const pages = { zh: page('zh'), en: page('en') };

const views: readonly (readonly [string, Language, View])[] = [
  ['light', 'en', {}],
  ['dark', 'zh', { colours: 'dark' }],
  ['print', 'zh', { medium: 'print', width: 680 }],
  ['360 px in Chinese', 'zh', { width: 360 }],
  ['360 px in English, dark', 'en', { width: 360, colours: 'dark' }],
];

for (const [name, language, view] of views)
  test.serial(`nothing is wrong with the page: ${name}`, async (t) => {
    const tab = await browser.open(await pages[language], view);
    for (const check of [tableFaults, headingFaults, nameFaults, contrastFaults])
      t.deepEqual(await tab.evaluate(check), []);
    t.is(await tab.evaluate(overflow), 0);
    t.not(await tab.evaluate('document.title'), 'stolen');
    t.deepEqual(tab.complaints(), []);
    t.deepEqual(tab.requests(), []);
  });

const focused = `document.activeElement.closest('th') && document.activeElement.tagName === 'BUTTON'
  ? document.activeElement.textContent : ''`;
const firstColumn = `[...document.querySelector('table.sortable').tBodies[0].rows].map((row) => row.cells[4].dataset.value)`;
const sorting = `document.activeElement.closest('th').getAttribute('aria-sort')`;

test.serial('the keyboard reaches the heads of tables, and Enter sorts up and down', async (t) => {
  const tab = await browser.open(await pages.en);
  for (let stops = 0; stops < 60 && (await tab.evaluate(focused)) !== 'Facility'; stops++)
    await tab.press('Tab');
  t.is(await tab.evaluate(focused), 'Facility');
  const before = (await tab.evaluate(firstColumn)) as string[];
  const ascending = before.map(Number).sort((a, b) => a - b);
  await tab.press('Enter');
  t.is(await tab.evaluate(sorting), 'ascending');
  t.deepEqual(((await tab.evaluate(firstColumn)) as string[]).map(Number), ascending);
  await tab.press('Enter');
  t.is(await tab.evaluate(sorting), 'descending');
  t.deepEqual(((await tab.evaluate(firstColumn)) as string[]).map(Number), ascending.toReversed());
  t.is(await tab.evaluate(`document.querySelectorAll('[aria-sort]').length`), 1);
});

test.serial('the first stop of the keyboard skips to the content', async (t) => {
  const tab = await browser.open(await pages.zh);
  await tab.press('Tab');
  t.is(await tab.evaluate('document.activeElement.textContent'), '跳到正文');
  await tab.press('Enter');
  t.is(await tab.evaluate('document.activeElement.id'), 'content');
});

test.serial('a link to a question opens it', async (t) => {
  const tab = await browser.open(await pages.en);
  t.false(await tab.evaluate(`document.getElementById('q3').open`));
  await tab.evaluate(`document.querySelector('td a[href="#q3"], th a[href="#q3"]').click()`);
  await tab.evaluate('new Promise((done) => setTimeout(done))');
  t.true(await tab.evaluate(`document.getElementById('q3').open`));
});

test.serial('without scripts everything is there, and nothing that would not work', async (t) => {
  const tab = await browser.open(await pages.en, { scripts: false });
  t.is(await tab.evaluate(`document.querySelectorAll('button').length`), 0);
  t.is(await tab.evaluate(`document.querySelectorAll('.students tbody tr').length`), 120);
  await tab.evaluate(`document.querySelector('#q3 summary').click()`);
  t.true(await tab.evaluate(`document.getElementById('q3').open`));
  t.deepEqual(tab.complaints(), []);
});

test.serial('in print folded parts are shown', async (t) => {
  const tab = await browser.open(await pages.en, { medium: 'print', width: 680 });
  const hidden = `[...document.querySelectorAll('details:not([open]) td')].filter((cell) => !cell.checkVisibility({ contentVisibilityAuto: true })).length`;
  t.is(await tab.evaluate(hidden), 0);
  const pdf = await tab.pdf();
  t.is(pdf.subarray(0, 5).toString(), '%PDF-');
});
