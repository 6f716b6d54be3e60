// The programs that some tests need, each with a command that succeeds where it is installed. A folder tests/with-<name>/ holds
// the tests that need <name>.
export const programs = {
  chromium: ['chromium', ['--version']],
  poppler: ['pdftotext', ['-v']],
  python: ['python3', ['--version']],
  qpdf: ['qpdf', ['--version']],
  tmux: ['tmux', ['-V']],
};
