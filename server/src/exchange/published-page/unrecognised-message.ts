import type { Framework } from '../../framework/framework.ts';

/** What to tell about a page in which no section was found: what was looked for, and what to do. */
export function unrecognisedMessage(frameworks: readonly Framework[]): string {
  const lookedFor = frameworks.map((framework) => {
    const names = framework.keyQuestions.map(({ name }) => name).join(', ');
    return `${names} (${framework.id})`;
  });
  return [
    'No section of a report was recognised, so all of the text was kept as it is.',
    `Looked for lines that are the name of a section and nothing else: ${lookedFor.join('; ')}, or of one of their parts.`,
    'Put such names on lines of their own, or choose the framework yourself, and import again.',
  ].join(' ');
}
