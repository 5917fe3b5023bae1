import { reportWord } from '../../disk/word/report-word.ts';
import { UserError } from '../program/user-error.ts';
import { foundPictures } from './found-pictures.ts';
import { loadWordPackages } from './load-word-packages.ts';
import type { ReportOutput } from './report-output.ts';

/** A Word document, which can be changed there and imported again; with the findings as comments where they are asked for. */
export const wordFile: ReportOutput = {
  kind: 'page',
  format: 'docx',
  suffix: '.docx',
  options: ['theme', 'review', 'template'],
  make: async (analysis, wishes) => {
    const { title, findings, template, theme, note } = wishes;
    const readPictures = (addresses: readonly string[]) => foundPictures(addresses, wishes);
    const { bytes, notes } = await reportWord(analysis, { title, findings, theme, readPictures }, import.meta.dirname);
    notes.forEach(note);
    if (template === null) {
      return bytes;
    }
    const styled = await (await loadWordPackages()).withStylesOf(template, bytes);
    if ('problem' in styled) {
      throw new UserError(styled.problem);
    }
    return styled;
  },
};
