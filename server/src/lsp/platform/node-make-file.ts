import { fileURLToPath } from 'node:url';
import { readPictures } from '../../disk/images/report-pictures.ts';
import { makePdf, pdfNotes } from '../../disk/typesetting/make-pdf.ts';
import { reportPdf } from '../../disk/typesetting/report-pdf.ts';
import { findTypesetter, type Typesetter } from '../../disk/typesetting/typesetter.ts';
import { reportWord } from '../../disk/word/report-word.ts';
import { noPictures, type Pictures } from '../../render/printed/pictures.ts';
import type { FileRequest, MadeFile } from '../frame/server-platform.ts';

let found: Typesetter | null = null;

/**
 * The PDF or Word document of a report, as `keyline render` makes it. What makes PDF is looked for beside the scripts in
 * this folder and in the user's own, never in the workspace, whose code is not run.
 */
export async function makeFile(request: FileRequest, scripts: string): Promise<MadeFile> {
  const { analysis, findings, theme, format } = request;
  const told: string[] = [];
  const picturesOf = (addresses: readonly string[]) => foundPictures(addresses, request, told);
  if (format === 'docx') {
    const { bytes, notes } = await reportWord(
      analysis,
      { title: null, findings, theme, readPictures: picturesOf },
      scripts,
    );
    return { bytes, notes: [...told, ...notes] };
  }
  const typesetter = found ?? findTypesetter(scripts);
  if ('problem' in typesetter) {
    return typesetter;
  }
  found = typesetter;
  const made = makePdf(reportPdf(analysis, null, 'ua-1', picturesOf, theme), typesetter);
  return 'problem' in made
    ? { problem: made.problem, bringing: null }
    : { bytes: made.pdf, notes: [...told, ...pdfNotes(made)] };
}

/** The pictures that lie on this computer. A report that was never saved lies nowhere, so it has none. */
function foundPictures(addresses: readonly string[], { uri, folders }: FileRequest, told: string[]): Pictures {
  if (addresses.length === 0) {
    return noPictures;
  }
  if (!uri.startsWith('file:')) {
    told.push('The report is not saved on this computer, so words stand in the place of its pictures.');
    return noPictures;
  }
  const here = folders.filter((folder) => folder.startsWith('file:')).map((folder) => fileURLToPath(folder));
  const { pictures, problems } = readPictures(addresses, fileURLToPath(uri), here);
  told.push(...problems);
  return pictures;
}
