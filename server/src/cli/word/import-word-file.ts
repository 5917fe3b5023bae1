import { readOrdinaryFile } from '../../disk/read-file.ts';
import type { ImportAnswer, ImportOptions } from '../../exchange/import-page.ts';
import { importWord } from '../../exchange/word/import-word.ts';
import { loadWordPackages } from '../outputs/load-word-packages.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';

/** The report of a Word document. `path` is what the user calls it. Throws a UserError where it cannot be read. */
export async function importWordFile(
  file: string,
  path: string,
  options: Omit<ImportOptions, 'format'>,
): Promise<ImportAnswer> {
  const page = await (await loadWordPackages()).readWord(contentsOf(file, path));
  return 'problem' in page ? page : importWord(page, options);
}

function contentsOf(file: string, path: string): Buffer {
  try {
    return readOrdinaryFile(file);
  } catch (fault) {
    throw new UserError(`${path}: The file cannot be read: ${fileSystemReason(fault)}.`);
  }
}
