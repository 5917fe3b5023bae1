// docs/corpus.md: what Keyline recognises in each of the published documents that it is held to.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { foundCells, readCorpusDocument, recognisedCells } from '../corpus-document.ts';
import { corpusFolder } from '../corpus-folder.ts';
import { authorityResults } from './authority-scores.ts';
import type { GeneratedFile } from './generated-file.ts';

const recognisedColumns = [
  'document',
  'framework',
  'kind',
  'named services',
  'key questions',
  'statements',
  'scores read of those printed',
  'other sections',
  'set sentences and totals',
  'actions and notices',
];

const foundColumns = ['document', 'printed and computed', 'findings', 'not recognised, and why'];

const fromDocs = '..';
const opening = `# The published documents that Keyline is held to

Made by \`npm run generate\` from a folder of real published documents, which is not part of the project: only names and figures are here. Where the folder is missing, the file stays as it is.

Most documents are the first 2,000 characters of a page, so sections and scores are missing that the page has. A hint tells of what is missing from a draft, or of style; [known-mistakes.test.ts](${fromDocs}/test/exchange/known-mistakes.test.ts) says which findings are mistakes that were really published. An empty cell stands for none.
`;

/** Nothing where the documents are not at hand: the table that is there then stays. */
export function generateCorpusTable(): readonly GeneratedFile[] {
  const folder = corpusFolder();
  if (folder === null) {
    console.warn('docs/corpus.md stays as it is: there is no folder shared/corpus beside the checkout.');
    return [];
  }
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      return { name: path.basename(name, '.txt'), source, document: readCorpusDocument(source) };
    });
  const recognised = documents.map(({ name, source, document }) => [name, ...recognisedCells(source, document)]);
  const found = documents.map(({ name, document }) => [name, ...foundCells(document)]);
  const content = [
    opening,
    '## What is recognised\n',
    `${table(recognisedColumns, recognised)}\n`,
    '## What follows, and what is found\n',
    `${table(foundColumns, found)}\n`,
    '## Local authorities\n',
    authorities(readFileSync(path.join(folder, 'local-authority-scores.csv'), 'utf8')),
  ];
  return [{ path: 'docs/corpus.md', content: content.join('\n') }];
}

function authorities(csv: string): string {
  const results = authorityResults(csv);
  const different = results.filter(({ printed, computed }) => printed !== computed);
  const rows = different.map(({ name, printed, computed }) => [name, printed, computed]);
  const same = results.length - different.length;
  return `Of ${results.length} published assessments, ${same} come out as printed, in rating and in score. The others:

${table(['authority', 'printed', 'computed'], rows)}
`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([columns, ...rows], { alignDelimiters: false, padding: true }).replace(/ +\|/gu, ' |');
}
