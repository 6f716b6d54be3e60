// `npm start`: installs what is missing, draws and prints the final examination of the sample bank in two variants, then lets forty
// simulated students sit it, marks them and writes the class report and a report for each student; then it grades the programs that a
// sample class of twelve has handed in, right, wrong and hostile.
import { readCommandLine } from './command-line.mjs';
import { ensureInstalled, runNode } from './run.mjs';

await readCommandLine('start', {
  about:
    'Draws, prints and marks the final examination of the sample bank, and grades the programs of a sample class, into out/.',
});
ensureInstalled();

/** What you would type yourself, behind `gradpaper`. */
const lines = [
  'generate --blueprint question-bank/blueprints/final.yaml --variants 2 --lang zh --out out/',
  'answers simulate --exam out/exam.json --students 40 --seed 1 --typing 10 --out out/class/',
  'grade out/class/answers.csv --exam out/exam.json --students out/class/students.csv --feedback html --out out/results/',
  'grade examples/submissions --task mnist-cnn --feedback html --seed 1 --resume --out out/programs/',
];

for (const line of lines) {
  console.log(`\n$ npx gradpaper ${line}`);
  process.exitCode = runNode(['dist/bin/gradpaper.js', ...line.split(' ')]);
  if (process.exitCode !== 0) break;
}
