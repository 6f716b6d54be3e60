/** Files that systems and editors leave behind, and that nobody has written: they get no row. */
const names = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|.*\.pyc|\.gitkeep)$/i;

const folders = /^(?:__MACOSX|__pycache__|\.ipynb_checkpoints|\.git|\.idea|\.vscode)$/i;

/** Whether a file is of a system's or editor's making. */
export function isBesideThePoint(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return names.test(name) || parts.some((part) => folders.test(part));
}
