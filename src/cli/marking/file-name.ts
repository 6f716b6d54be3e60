import { createHash } from 'node:crypto';

/** Longer names than this some disks do not take. */
const longest = 100;

/** Ids come from tables that people type; on a disk they may hold letters, digits, `-`, `_` and `.` only. */
export function fileName(id: string): string {
  const name = id.replace(
    /[^\p{L}\p{N}._-]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16)}`,
  );
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${name.slice(0, longest - 17)}-${hash}`;
}
