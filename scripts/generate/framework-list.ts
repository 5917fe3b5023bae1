// docs/framework-list.md: the frameworks that ship, made from their files.
import type { FrameworkFile, FrameworkSource } from '../../server/src/framework/file/framework-schema.ts';
import { notesIn, notesOnce } from '../../server/src/framework/notes.ts';
import type { GeneratedFile } from './generated-file.ts';
import { shippedFrameworkFiles, shippedFrameworks, shippedInstruments, shippedReleases } from './shipped-frameworks.ts';

const opening = `# The frameworks that come with Keyline

Made by \`npm run generate\` from \`schemas/frameworks\`. Change those, not this.
`;

export function generateFrameworkList(): readonly GeneratedFile[] {
  const files = shippedFrameworkFiles();
  return [
    {
      path: 'docs/framework-list.md',
      content: [
        opening,
        ...files.map(sectionOf),
        fromMemory([...files, ...shippedInstruments(), ...shippedReleases()]),
      ].join('\n'),
    },
  ];
}

/** Sentences that say that something was read nowhere. */
const unread = /memory|% sure|remembered|assumption|not seen|not found|written for Keyline/i;

/** All that no document says, from the notes of all files. */
function fromMemory(files: readonly { readonly id: string }[]): string {
  const rows = files.flatMap((file) =>
    notesOnce(notesIn(file)).flatMap(({ note, of }) => {
      const sentences = note.split(/(?<=\.)\s+(?=\p{Lu})/u).filter((sentence) => unread.test(sentence));
      return sentences.length === 0 ? [] : [`| \`${file.id}\` | ${of.join('; ')} | ${sentences.join(' ')} |\n`];
    }),
  );
  return `## What is from memory

What no document says that was read, or where what was read leaves a doubt: every remark of that sort in the files of frameworks, of law and of news releases.

| file | of what | remark |
| --- | --- | --- |
${rows.join('')}`;
}

function sectionOf(file: FrameworkFile): string {
  const { id, title, note, draft, status, revisions = [], sources = [] } = file;
  const standing = status ?? (draft === true ? 'draft' : 'in-force');
  const rows = shippedFrameworks()
    .filter((framework) => framework.id === id)
    .map(({ revision, keyQuestions, scoring, overall }) => {
      const statements = keyQuestions.reduce((count, keyQuestion) => count + keyQuestion.statements.length, 0);
      const of =
        scoring.method === 'percentage' && (scoring.of === 'whole' ? ', of the whole' : ', of each key question');
      const method = `${scoring.method}${of || ''}`;
      const name = revision === null ? '' : `\`${revision}\``;
      return `| ${name} | ${keyQuestions.length} | ${statements} | ${method} | ${overall.method} |\n`;
    });
  const notes = [note, ...revisions.map((revision) => revisionNote(revision, note))].filter(
    (text) => text !== undefined,
  );
  return `## \`${id}\`

${title}${standing === 'in-force' ? '' : ` (${standing})`}

| revision | key questions | statements | scoring | overall rating |
| --- | --- | --- | --- | --- |
${rows.join('')}${notes.map((text) => `\n${text}\n`).join('')}${sources.length === 0 ? '' : `\nRead in:\n\n${sources.map(sourceLine).join('')}`}`;
}

function sourceLine({ fact, address, sure }: FrameworkSource): string {
  return `- ${fact}${sure === undefined ? '' : ` About ${sure} % sure.`} <${address}>\n`;
}

function revisionNote(
  revision: { readonly revision: string; readonly note?: string | undefined },
  shared: string | undefined,
): string | undefined {
  return revision.note === undefined || revision.note === shared
    ? undefined
    : `\`${revision.revision}\`: ${revision.note}`;
}
