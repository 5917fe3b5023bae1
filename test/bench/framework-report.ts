import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';

const sentences = [
  'Staff on the ward told us that they met every week and knew what to do.',
  'Records were clear and up to date, and leaders checked them each month.',
  'People said that they felt safe, and most of them had a plan of their own.',
  'The team *always* wrote down what it had learnt, as [the policy](https://example.org/policy) asks.',
  'However, leaders did not always act on what the figures told them in time.',
];

/** A report on a framework that ships, with all its sections and about this many characters: for measurements. */
export function frameworkReport(length: number): string {
  const { framework } = resolveFramework(builtInLibrary(), 'cqc-single-assessment', null);
  const keyQuestions = framework?.keyQuestions ?? [];
  const statements = keyQuestions.flatMap((keyQuestion) => keyQuestion.statements).length;
  const perStatement = Math.ceil(length / statements);
  // Short reports have short paragraphs, because every statement has one.
  const inParagraph = [0, 1, 2, 3, 4].slice(0, Math.max(1, Math.floor((perStatement - 130) / 75)));
  let number = 0;
  const parts = ['---\nframework: cqc-single-assessment\nassessed: 3 to 14 March 2025\n---\n'];
  for (const keyQuestion of keyQuestions) {
    parts.push(`\n# ${keyQuestion.name}\n\nRating: Good\nScore: 66\n`);
    for (const statement of keyQuestion.statements) {
      parts.push(`\n## ${statement.name}\n\nScore: ${2 + (number % 3)}\n`);
      for (let written = 0; written < perStatement; number += 1) {
        const paragraph = inParagraph.map((place) => sentences[(number + place * 3) % sentences.length]).join(' ');
        parts.push(`\n${paragraph} There were ${10 + (number % 50)} people on ward ${number}.\n`);
        written += paragraph.length + 50;
      }
    }
  }
  return parts.join('');
}
