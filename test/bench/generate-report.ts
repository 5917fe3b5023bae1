/** Writes reports of a given length for measurements: always the same text for the same length. */
export function generateReport(length: number): string {
  const parts = ['---\nframework: cqc-single-assessment\nprovider: Harbour and Vale NHS Foundation Trust\n---\n\n'];
  let written = parts[0]?.length ?? 0;
  for (let number = 1; written < length; number += 1) {
    const part = section(number);
    parts.push(part);
    written += part.length;
  }
  return parts.join('');
}

/** A key question with a few statements: mostly plain prose, and now and then a list, a table, emphasis or a link. */
function section(number: number): string {
  const statements = [1, 2, 3, 4, 5].map((place) => statement(number * 7 + place));
  return `# Key question ${number}\n\nRating: Good\nScore: ${60 + (number % 20)}\n\n${statements.join('')}`;
}

function statement(number: number): string {
  const paragraphs = Array.from({ length: 6 }, (_, place) => paragraph(number + place));
  return `## Statement ${number}\n\nScore: ${1 + (number % 4)}\n\n${paragraphs.join('')}${extra(number)}`;
}

function paragraph(number: number): string {
  const sentences = [
    `Staff on ward ${number % 30} told us that they met every week and knew what to do.`,
    'Records were clear and up to date, and leaders checked them each month.',
    `People said that they felt safe, and ${10 + (number % 50)} of them had a plan of their own.`,
    number % 5 === 0 ? 'The team *always* wrote down what it had learnt.' : 'The team wrote down what it had learnt.',
  ];
  return `${sentences.join(' ')}\n\n`;
}

function extra(number: number): string {
  switch (number % 4) {
    case 0:
      return '- Medicines were kept safely.\n- Rooms were **clean**.\n- Visitors were welcome.\n\n';
    case 1:
      return '| Ward | Beds |\n| --- | --- |\n| North | 18 |\n| South | 22 |\n\n';
    case 2:
      return 'More is in [the policy](policies/safe.md) of the service.\n\n';
    default:
      return '';
  }
}
