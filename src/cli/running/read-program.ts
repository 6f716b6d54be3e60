import { readFileSync, statSync } from 'node:fs';
import {
  mostFileBytes,
  programOfBytes,
  tooLarge,
  type ProgramFile,
} from '../../sandbox/program/program-of-bytes.js';
import { mustBeFile } from '../terminal/must-be-file.js';

/** @throws InputError for what is not there, empty, too large, or neither a Python program nor a notebook. */
export function readProgram(file: string): ProgramFile {
  mustBeFile(file);
  // Before it is read: it may be larger than the memory.
  if (statSync(file).size > mostFileBytes) throw tooLarge(file, mostFileBytes);
  return programOfBytes(file, readFileSync(file));
}
