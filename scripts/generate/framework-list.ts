// docs/framework-list.md: the frameworks that ship, made from their files.
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { shippedFrameworkFiles, shippedFrameworks } from './shipped-frameworks.ts';

const opening = `# The frameworks that come with Keyline

Made by \`npm run generate\` from \`schemas/frameworks\`. Change those, not this.
`;

export function generateFrameworkList(): readonly GeneratedFile[] {
  const sections = shippedFrameworkFiles().map(sectionOf);
  return [{ path: 'docs/framework-list.md', content: [opening, ...sections].join('\n') }];
}

function sectionOf({ id, title, note, draft, status, revisions = [] }: FrameworkFile): string {
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
${rows.join('')}${notes.map((text) => `\n${text}\n`).join('')}`;
}

function revisionNote(
  revision: { readonly revision: string; readonly note?: string | undefined },
  shared: string | undefined,
): string | undefined {
  return revision.note === undefined || revision.note === shared
    ? undefined
    : `\`${revision.revision}\`: ${revision.note}`;
}
