import { type FrameworkLibrary, summaryOf } from '../../framework/file/library.ts';
import type { FrameworkStatus } from '../../framework/model/definitions.ts';
import { type Help, helpTexts } from './help.ts';

const statusWords: Readonly<Record<FrameworkStatus, string | null>> = {
  draft: 'A draft that is not in force yet.',
  pilot: 'A pilot: what is judged by it has no effect on ratings.',
  'in-force': null,
  withdrawn: 'Withdrawn: ratings are no longer given by it.',
};

/** What a reference to a framework (`id` or `id@revision`) stands for; null where the library has none of that id. */
export function frameworkHelp(reference: string, library: FrameworkLibrary): Help | null {
  const [id = '', revision] = reference.split('@').map((part) => part.trim());
  const summary = summaryOf(library, id);
  if (summary === null) {
    return null;
  }
  const revisions = summary.revisions.map((one) => `${one.revision} (in force from ${one.from})`).join(', ');
  return {
    title: revision === undefined ? summary.title : `${summary.title}, revision ${revision}`,
    parts: helpTexts(
      statusWords[summary.status],
      revisions === '' ? null : `Revisions: ${revisions}.`,
      revisions === '' || revision !== undefined
        ? null
        : 'Without a revision, the one in force on the day of the assessment holds.',
      summary.note,
    ),
  };
}
