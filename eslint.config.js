import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What src may not say because of what gradpaper promises: the same bytes from the same input. All other rules are oxlint's, which
// takes a seventh of the time: .oxlintrc.json.
export default defineConfig(globalIgnores(['src/keras/engine/wasm/side/']), {
  files: ['src/**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  // Comments switch off rules of oxlint's that have the names of these.
  plugins: { '@typescript-eslint': tseslint.plugin },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "BinaryExpression[operator='**']",
        message: 'Differs between Node versions: multiply.',
      },
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='pow']",
        message: 'Differs between Node versions: multiply.',
      },
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        message: 'Pass a seeded Random in.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Pass the clock in.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'Pass the clock in.',
      },
      {
        selector: 'CallExpression[callee.property.name=/^toLocale/]',
        message: 'The locale may not change what is written.',
      },
    ],
  },
});
