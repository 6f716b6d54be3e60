import { crc32 } from 'node:zlib';

/** The field with which some programs give a name in UTF-8 beside one in another encoding. */
const unicodeName = 0x7075;

/**
 * The name of a file in an archive: UTF-8 where the archive says so, where a field says it beside, or where it can be read so;
 * else as Windows writes Chinese names. Backslashes separate folders, as some programs of Windows write them.
 */
export function zipName(name: Uint8Array, extra: Uint8Array, isUtf8: boolean): string {
  const beside = isUtf8 ? undefined : nameBeside(name, extra);
  return decoded(beside ?? name).replaceAll('\\', '/');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, whatever the archive says: every sequence of bytes can be read in the other encoding.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Counts only if it was made for this very name: its checksum is in the field. */
function nameBeside(name: Uint8Array, extra: Uint8Array): Uint8Array | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = view.getUint16(at + 2, true);
    const isName = view.getUint16(at, true) === unicodeName && length > 5;
    if (isName && at + 9 <= extra.length && view.getUint32(at + 5, true) === crc32(name))
      return extra.subarray(at + 9, at + 4 + length);
    at += 4 + length;
  }
  return undefined;
}
