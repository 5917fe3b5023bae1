import { readPictures } from '../../disk/images/report-pictures.ts';
import type { Pictures } from '../../render/printed/pictures.ts';
import type { OutputWishes } from './report-output.ts';

/** The pictures of a report by their addresses. Those that cannot be had are told. */
export function foundPictures(
  addresses: readonly string[],
  { file, note }: Pick<OutputWishes, 'file' | 'note'>,
): Pictures {
  const { pictures, problems } = readPictures(addresses, file, [process.cwd()]);
  problems.forEach(note);
  return pictures;
}
