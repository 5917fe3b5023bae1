import { describe, expect, test } from 'vitest';
import { helpAsMarkdown, helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { checkHover, hoverText } from './check-hover.ts';
import { caringStatements } from './report-parts.ts';

const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';

const caring = caringStatements(3, 3, 2, 3, 2);

describe('a key question', () => {
  test('shows the arithmetic of its score and what would change it', () => {
    checkHover(`${frontMatter}# Car$0ing\n\n${caring}`, '# Caring', [
      'Treating people as individuals          3, stated',
      '13 of 20 = 65.',
      '65 means Good (63 to 87).',
      '5 points below Outstanding',
      'Falls to Requires improvement when 1 point is lost.',
    ]);
  });

  test('begins with what the score comes to, and then shows what it rests on', () => {
    const help = hoverText(`${frontMatter}# Car$0ing\n\n${caring}`)?.help ?? '';
    const places = ['13 of 20 = 65.', '5 points below Outstanding', 'Treating people as individuals'].map((words) =>
      help.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(help.split('\n\n')[1]).toBe('13 of 20 = 65.');
  });

  test('shows the same at its score', () => {
    checkHover(`${frontMatter}# Caring\n\nScore: 6$05\n\n${caring}`, '65', ['13 of 20 = 65.']);
  });

  test('says which scores are missing', () => {
    checkHover(`${frontMatter}# Caring$0\n\n${caring.replace('Score: 2', '')}`, '# Caring', [
      'No score: Independence, choice and control has none.',
    ]);
  });
});

test('the whole of a framework that scores only the whole shows its arithmetic', () => {
  checkHover('---\nframework: cqc-local-authority\n---\n\n# Over$0all\n', '# Overall', ['No score:']);
});

test('a statement shows what its score means', () => {
  checkHover(
    `${frontMatter}# Caring\n\n## Treat$0ing people as individuals\n\nScore: 3\n`,
    '## Treating people as individuals',
    ['Quality statement of Caring.', '3, stated: Evidence shows a good standard.'],
  );
  checkHover(`${frontMatter}# Caring\n\n## Treating people as individuals\n\nScore: $03\n`, '3', [
    'Evidence shows a good standard.',
  ]);
});

describe('another score for a statement can be tried', () => {
  const tried = caring.replace('Score: 2', 'Score: $02');

  test('at its score: what the key question would be given', () => {
    checkHover(`${frontMatter}# Caring\n\n${tried}`, '2', [
      'With the score  Caring',
      '1               60, Requires improvement',
      '2, as now       65, Good',
      '4               75, Good',
    ]);
  });

  test('at its heading, with the whole where its rating follows', () => {
    const before =
      'previous: { safe: Requires improvement, effective: Good, responsive: Good, well-led: Requires improvement }';
    const text = `---\nframework: cqc-single-assessment\nscope: caring\n${before}\n---\n\n# Caring\n\n${caring}`;
    checkHover(text.replace('## Independence', '## Indep$0endence'), '## Independence, choice and control', [
      'With the score  Caring                    Overall',
      '1               60, Requires improvement  Requires improvement',
    ]);
  });

  test('where only the whole is scored: what that would be given', () => {
    const names = [
      ['Working with people', 'Assessing needs'],
      ['Working with people', 'Supporting people to live healthier lives'],
      ['Working with people', 'Equity in experience and outcomes'],
      ['Providing support', 'Care provision, integration and continuity'],
      ['Providing support', 'Partnerships and communities'],
      ['Ensuring safety', 'Safe systems, pathways and transitions'],
      ['Ensuring safety', 'Safeguarding'],
      ['Leadership', 'Governance, management and sustainability'],
      ['Leadership', 'Learning, improvement and innovation'],
    ];
    const sections = names.map(([theme, name]) => `# ${theme}\n\n## ${name}\n\nScore: 2\n`);
    const text = `---\nframework: cqc-local-authority\n---\n\n${sections.join('\n')}`;
    checkHover(text.replace('Score: 2', 'Score: $02'), '2', [
      'With the score  Overall',
      '1               47, Requires improvement',
      '2, as now       50, Requires improvement',
    ]);
  });

  test('not where one score alone decides nothing', () => {
    const text = `${frontMatter}# Caring\n\n## Treating people as individuals\n\nScore: $03\n`;
    expect(hoverText(text)?.help).not.toContain('With the score');
  });
});

test('a rating shows its band', () => {
  checkHover(`${frontMatter}# Safe\n\nRating: Requires $0improvement\n`, 'Requires improvement', [
    'Scores from 39 to 62.',
  ]);
  checkHover('---\nframework: cqc-single-assessment\nprevious: { safe: Go$0od }\n---\n', 'Good', [
    'Scores from 63 to 87.',
  ]);
});

test('a label in the place of a rating is told apart', () => {
  checkHover(`${frontMatter}# Safe\n\nRating: Inspected but $0not rated\n`, 'Inspected but not rated', [
    'A label that stands in the place of a rating.',
  ]);
});

test('a basis shows what follows from it', () => {
  checkHover(`${frontMatter}# Safe\n\n## Learning culture\n\nBasis: carried $0forward\n`, 'carried forward', [
    'Its score follows from the previous rating.',
  ]);
  expect(hoverText(`${frontMatter}# Safe\n\n## Learning culture\n\nBasis: gue$0ss\n`)?.about).toBe('Basis');
});

describe('the whole', () => {
  test('shows the ratings that count, and the rule', () => {
    const text = `---
framework: cqc-single-assessment
scope: caring
previous: { safe: Good, effective: Good, responsive: Good, well-led: Good }
---

# Over$0all

# Caring

${caring}`;
    checkHover(text, '# Overall', [
      'Caring        Good\n',
      'Well-led      Good, from before',
      '5 Good give Good: no key question',
    ]);
  });

  test('of a service shows its key questions', () => {
    checkHover(`${frontMatter}# Wa$0rds\n\n## Caring\n\n${caring}## Safe\n`, '# Wards', [
      'Caring        65, Good',
      'Safe          no rating',
    ]);
  });
});

test('a statement with evidence categories shows what they amount to', () => {
  const text = `---
framework: cqc-single-assessment@2023-11
---

# Caring

## Treat$0ing people as individuals

### Observation

Score: 3

### Processes

Score: 2
`;
  checkHover(text, '## Treating people as individuals', [
    '3, from its evidence categories',
    'Its evidence categories: 5 of 8 = 63 (62.5 rounded up).',
  ]);
  checkHover(text.replace('$0', '').replace('Observ', 'Ob$0serv'), '### Observation', ['Evidence category.']);
});

test('a field shows what it is for', () => {
  checkHover(`${frontMatter}# Safe\n\nRat$0ing: Good\n`, 'Rating', ['The rating that the report gives']);
});

test('the front matter shows what its keys mean and what its framework is', () => {
  checkHover('---\nsta$0tus: draft\n---\n', 'status', ['A draft may be unfinished', 'One of: draft, final.']);
  checkHover('---\nframework: cqc-$0single-assessment\n---\n', 'cqc-single-assessment', [
    'CQC single assessment framework',
    '2024-12 (in force from 2024-12-02)',
  ]);
  checkHover('---\nframework: cqc-single-assessment\nprevious: { sa$0fe: Good }\n---\n', 'safe', [
    'The rating of this key question before.',
  ]);
});

test('prose, unknown names and unknown frameworks show nothing', () => {
  expect(hoverText(`${frontMatter}# Safe\n\nStaff kn$0ew.\n`)).toBeNull();
  expect(hoverText(`${frontMatter}# Gard$0ens\n`)).toBeNull();
  expect(hoverText('---\nframework: unheard-$0of\n---\n')).toBeNull();
  expect(hoverText('# Sa$0fe\n')).toBeNull();
});

test('Markdown of a hover takes no word of a framework for Markdown', () => {
  const help = {
    title: 'a*b',
    parts: [{ kind: 'table' as const, header: ['one|two', '<b>'], rows: [['_x_', '`y`']] }],
  };
  expect(helpAsMarkdown(help)).toBe('**a\\*b**\n\n| one\\|two | \\<b\\> |\n| --- | --- |\n| \\_x\\_ | \\`y\\` |');
});

test('a link is one in Markdown, and an address to copy in plain text', () => {
  const help = { title: 'a', parts: [{ kind: 'link' as const, text: 'More', address: 'https://keyline.example/a' }] };
  expect(helpAsMarkdown(help)).toBe('**a**\n\n[More](https://keyline.example/a)');
  expect(helpAsPlainText(help)).toBe('a\n\nMore: https://keyline.example/a');
});

describe('a weighted overall rating', () => {
  const home = (overall: string, compliance: string) =>
    `---\nframework: aged-care-stars-au\n---\n\n# ${overall}\n\n# Residents’ Experience\n\nRating: 5 stars\n\n# ${compliance}\n\nRating: 2 stars\n\n# Staffing\n\nRating: 4 stars\n\n# Quality Measures\n\nRating: 3 stars\n`;

  test('shows its arithmetic, what holds it down and what would change it', () => {
    checkHover(home('Overall Star$0 Rating', 'Compliance'), '# Overall Star Rating', [
      'Residents’ Experience  5 stars',
      '0.33 × 5 + 0.3 × 2 + 0.22 × 4 + 0.15 × 3 = 3.58, rounded to 4: 4 stars.',
      'Limited to 2 stars because Compliance is 2 stars.',
      'Rises to 4 stars with Compliance at 3 stars.',
      'Falls to 1 star with Compliance at 1 star.',
    ]);
  });

  test('shows at its parts what other ratings of theirs would give', () => {
    const rows = [
      'With Compliance at  Overall Star Rating',
      '5 stars             4 stars',
      '3 stars             4 stars',
      '2 stars, as now     2 stars',
      '1 star              1 star',
    ];
    checkHover(home('Overall Star Rating', 'Compl$0iance'), '# Compliance', rows);
    const marked = home('Overall Star Rating', 'Compliance').replace('Rating: 2 st', 'Rating: 2 $0st');
    checkHover(marked, '2 stars', ['Improvement is needed.', ...rows]);
    const alone = '---\nframework: aged-care-stars-au\n---\n\n# Compl$0iance\n\nRating: 2 stars\n';
    expect(hoverText(alone)?.help).not.toContain('With Compliance');
  });

  test('leaves its parts to people', () => {
    checkHover(home('Overall Star Rating', 'Compl$0iance'), '# Compliance', [
      'The rating is judged, not computed: 2 stars.',
    ]);
  });
});

describe('an area whose grade is a ladder', () => {
  const inclusion = (rating: string, ...standards: readonly string[]) =>
    `---\nframework: ofsted-2025\n---\n\n# Inclu$0sion\n\nRating: ${rating}\n\n${standards.join('\n')}`;

  test('shows the standards of which the report speaks, what follows from them, and what would change it', () => {
    const marked = inclusion('Needs attention', '## Expected standards\n\nScore: Not met\n');
    checkHover(marked, '# Inclusion', [
      'Expected standards  Not met, stated',
      'With Expected standards not met, the rating is Needs attention at best.',
      'Within that it is judged, not computed: Needs attention.',
      '1 point below Expected standard: raise Expected standards to Met.',
    ]);
    expect(hoverText(marked)?.help).not.toContain('Strong standards');
  });

  test('has no table where the report speaks of none', () => {
    checkHover(inclusion('Strong standard'), '# Inclusion', ['The rating is judged, not computed: Strong standard.']);
    expect(hoverText(inclusion('Strong standard'))?.help).not.toContain('Standard ');
  });

  test('says at a standard what the other score would give', () => {
    checkHover(
      '---\nframework: ofsted-2025\n---\n\n# Inclusion\n\nRating: Strong standard\n\n## Expected standards\n\nScore: M$0et\n',
      'Met',
      ['Not met         Needs attention', 'Met, as now     Strong standard'],
    );
  });
});

test('a rating that a key question has for itself says what it means', () => {
  checkHover('---\nframework: ofsted-2025\n---\n\n# Safeguarding\n\nRating: Not m$0et\n', 'Not met', [
    'The safeguarding standards are not met.',
  ]);
});
