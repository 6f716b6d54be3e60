// `npm start`: installs what is missing, then draws and prints the final examination of the sample bank.
import { ensureInstalled, runNode } from './run.mjs';

ensureInstalled();
process.exitCode = runNode([
  'dist/bin/gradpaper.js',
  'generate',
  '--blueprint',
  'question-bank/blueprints/final.yaml',
  '--variants',
  '2',
  '--lang',
  'zh',
  '--out',
  'out/',
]);
