import test from 'ava';
import { feedbackOf } from '../../src/report/feedback/feedback-of.js';
import { renderHtml } from '../../src/report/feedback/html/render-html.js';
import { openBrowser } from '../support/chromium.js';
import type { View } from '../support/chromium.js';
import { fullOrder } from '../support/feedback-evidence.js';
import {
  contrastFaults,
  headingFaults,
  nameFaults,
  overflow,
  tableFaults,
} from '../support/page-checks.js';

const browser = openBrowser();
test.after.always(() => browser.close());

const feedback = feedbackOf(fullOrder());

const views: readonly (readonly [string, 'zh' | 'en', View])[] = [
  ['in Chinese', 'zh', {}],
  ['in English', 'en', {}],
  ['in Chinese, 360 px', 'zh', { width: 360 }],
  ['in English, 360 px, dark', 'en', { width: 360, colours: 'dark' }],
  ['in Chinese, on paper', 'zh', { medium: 'print', width: 680 }],
];

for (const [name, language, view] of views)
  test.serial(`nothing is wrong with a page of feedback ${name}`, async (t) => {
    const tab = await browser.open(renderHtml(feedback, language), view);
    for (const check of [tableFaults, headingFaults, nameFaults, contrastFaults])
      t.deepEqual(await tab.evaluate(check), []);
    t.is(await tab.evaluate(overflow), 0);
    t.deepEqual(tab.complaints(), []);
    t.deepEqual(tab.requests(), []);
  });

test.serial('text of a program makes no elements', async (t) => {
  const tab = await browser.open(renderHtml(feedback, 'en'));
  t.is(await tab.evaluate(`document.querySelectorAll('script, main b, [onclick]').length`), 0);
  t.true(await tab.evaluate(`document.body.textContent.includes('</script><b onclick=x>')`));
});

test.serial('a check that failed leads to what was found', async (t) => {
  const tab = await browser.open(renderHtml(feedback, 'en'));
  const lost = `[...document.querySelectorAll('a[href^="#"]')].filter((link) =>
    !document.getElementById(link.getAttribute('href').slice(1))).length`;
  t.is(await tab.evaluate(lost), 0);
  t.true(Number(await tab.evaluate(`document.querySelectorAll('.checks a').length`)) > 0);
});
