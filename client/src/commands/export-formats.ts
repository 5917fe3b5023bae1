import type { QuickPickItem, Uri } from 'vscode';

/** A sort of file that a report is exported as. */
export interface ExportFormat extends QuickPickItem {
  readonly format: 'html' | 'pdf' | 'docx';
  /** Whether the findings stand beside the text as comments. */
  readonly review: boolean;
  /** What a dialog calls such files. */
  readonly files: string;
}

/** What a report can be exported as. */
export const exportFormats: readonly ExportFormat[] = [
  {
    label: 'Web page',
    description: 'one file for any browser',
    format: 'html',
    review: false,
    files: 'Web pages',
  },
  {
    label: 'PDF',
    description: 'for all readers, with bookmarks and tags',
    format: 'pdf',
    review: false,
    files: 'PDF',
  },
  {
    label: 'Word document',
    description: 'can be changed there and imported again',
    format: 'docx',
    review: false,
    files: 'Word documents',
  },
  {
    label: 'Word document for reviewers',
    description: 'the same, with the findings as comments',
    format: 'docx',
    review: true,
    files: 'Word documents',
  },
];

/** The format of a file by how its name ends; a page where that says nothing. */
export function formatOf({ path }: Uri): ExportFormat | undefined {
  return exportFormats.find(({ format }) => path.toLowerCase().endsWith(`.${format}`)) ?? exportFormats[0];
}
