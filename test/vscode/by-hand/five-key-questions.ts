import { builtInLibrary, resolveFramework } from '../../../server/src/framework/file/library.ts';

const { framework } = resolveFramework(builtInLibrary(), 'cqc-single-assessment', null);

/**
 * A long report without findings. Its key questions are Good, but for Safe, whose statements score 2, and for Caring,
 * where the only 1 of the report keeps 65 from being Good. With two that require improvement, so does the whole.
 */
export const fiveKeyQuestions = [
  '---\nframework: cqc-single-assessment\n---\n\n# Overall\n\nRating: Requires improvement\n',
  ...(framework?.keyQuestions ?? []).map(({ id, name, statements }) => {
    const sections = statements.map((statement) => {
      const score = id === 'safe' ? 2 : statement.id === 'independence-choice-and-control' ? 1 : 3;
      return `\n## ${statement.name}\n${statement.scored ? `\nScore: ${score}\n` : ''}\nWe looked at it closely.\n`;
    });
    return `\n# ${name}\n\n${statedFor(id)}\n${sections.join('')}`;
  }),
].join('');

function statedFor(keyQuestion: string): string {
  switch (keyQuestion) {
    case 'safe':
      return 'Rating: Requires improvement\nScore: 50';
    case 'caring':
      return 'Rating: Requires improvement\nScore: 65';
    default:
      return 'Rating: Good\nScore: 75';
  }
}
