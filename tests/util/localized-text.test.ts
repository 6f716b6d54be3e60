import test from 'ava';
import { joinTexts, mapText, sameInBoth } from '../../src/util/localized-text.js';
import { localizedText } from '../../src/util/schema.js';

test('texts are changed and joined in each language', (t) => {
  t.deepEqual(sameInBoth('$x$'), { zh: '$x$', en: '$x$' });
  t.deepEqual(
    mapText({ zh: '甲', en: 'A' }, (text, language) => `${language} ${text}`),
    { zh: 'zh 甲', en: 'en A' },
  );
  t.deepEqual(
    joinTexts(
      [
        { zh: '甲', en: 'A' },
        { zh: '乙', en: 'B' },
      ],
      ', ',
    ),
    { zh: '甲, 乙', en: 'A, B' },
  );
});

for (const text of ['$x+1$', '26', '`model.fit`', '$$x$$', '3 × 3', 'A', '$a$, $b$'])
  test(`${text} may be one string for both languages`, (t) => {
    t.deepEqual(localizedText.parse(text), { zh: text, en: text });
  });

for (const text of ['卷积', 'convolution', '$x$ is', '`fit` 之后', ''])
  test(`"${text}" must be written in both`, (t) => {
    t.false(localizedText.safeParse(text).success);
  });
