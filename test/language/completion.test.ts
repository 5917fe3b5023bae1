import { describe, expect, test } from 'vitest';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { checkCompletion, checkTaken, frontMatter, labelsAt, offeredAt, pick } from './completion-checks.ts';

describe('front matter', () => {
  test('every key is offered, also while the closing fence is missing', () => {
    expect(labelsAt('---\n$0\n---\n').slice(0, 3)).toEqual(['framework', 'kind', 'status']);
    expect(labelsAt('---\nfra$0')).toContain('framework');
  });

  test('a key that is there already is not offered again', () => {
    const labels = labelsAt('---\nframework: cqc-single-assessment\nki$0\nstatus: draft\n---\n');
    expect(labels).toContain('kind');
    expect(labels).not.toContain('framework');
    expect(labels).not.toContain('status');
  });

  test('a key is written with its colon, unless one follows', () => {
    checkTaken('---\nframewo$0\n---\n', 'framework', '---\nframework: \n---\n');
    checkTaken('---\nsta$0te: draft\n---\n', 'status', '---\nstatus: draft\n---\n');
  });

  test('values that can only be a few are offered', () => {
    checkCompletion('---\nkind: $0\n---\n', ['assessment', 'inspection', 'news', 'other']);
    checkCompletion('---\nstatus: dr$0\n---\n', ['draft', 'final']);
    checkTaken('---\nstatus:$0\n---\n', 'final', '---\nstatus: final\n---\n');
    checkTaken('---\nki$0\n---\n', 'kind', '---\nkind: \n---\n');
  });

  test('frameworks are offered by id, and by revision with the latest first', () => {
    const labels = labelsAt('---\nframework: $0\n---\n');
    expect(labels.indexOf('cqc-single-assessment@2024-12')).toBeGreaterThan(labels.indexOf('cqc-single-assessment'));
    expect(labels.indexOf('cqc-single-assessment@2023-11')).toBeGreaterThan(
      labels.indexOf('cqc-single-assessment@2024-12'),
    );
    checkTaken(
      '---\nframework: cqc-sin$0gle-assessment@2023-11\n---\n',
      'cqc-single-assessment@2024-12',
      '---\nframework: cqc-single-assessment@2024-12\n---\n',
    );
  });

  test('previous ratings are offered key question by key question, in either form of YAML', () => {
    const start = '---\nframework: cqc-single-assessment\nprevious: ';
    checkCompletion(`${start}{ safe: $0 }\n---\n`, ['Outstanding', 'Good', 'Requires improvement', 'Inadequate']);
    checkCompletion(`${start}{ safe: Good, $0 }\n---\n`, ['effective', 'caring', 'responsive', 'well-led']);
    checkTaken(`${start}{ safe: Good, we$0 }\n---\n`, 'well-led', `${start}{ safe: Good, well-led:  }\n---\n`);
    const whole = offeredAt(`${start.slice(0, -1)}$0\n---\n`).find(({ label }) => label.startsWith('{ safe: ,'));
    expect(whole?.snippet).toBe(' { safe: $1, effective: $2, caring: $3, responsive: $4, well-led: $5 \\}');
    checkCompletion(`${start}\n  safe: Re$0\n---\n`, ['Outstanding', 'Good', 'Requires improvement', 'Inadequate']);
    expect(labelsAt(`${start}\n  sa$0\n---\n`)).toContain('safe');
  });

  test('the key questions of a scope are offered in either form of YAML', () => {
    const start = '---\nframework: cqc-single-assessment\nscope:';
    expect(labelsAt(`${start} [$0]\n---\n`)).toEqual(['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led']);
    expect(labelsAt(`${start} [Safe, $0]\n---\n`)).toEqual(['Effective', 'Caring', 'Responsive', 'Well-led']);
    expect(labelsAt(`${start}\n  - Safe\n  - $0\n---\n`)).toEqual(['Effective', 'Caring', 'Responsive', 'Well-led']);
    checkTaken(`${start} [Safe, e$0]\n---\n`, 'Effective', `${start} [Safe, Effective]\n---\n`);
  });

  test('nothing is offered in a note, at a fence, or for a key that takes any text', () => {
    checkCompletion('---\n# as pri$0\n---\n', []);
    checkCompletion('---\nprovider: $0\n---\n', []);
    checkCompletion('---\nkind: news\n---$0\n', []);
  });
});

describe('front matter that is not closed yet', () => {
  const start = '---\nframework: cqc-single-assessment\n';

  test('the framework named so far gives the values', () => {
    expect(labelsAt(`${start}scope: $0`)).toEqual(['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led']);
    expect(labelsAt(`${start}sector: $0`)).toContain('Care home');
    checkCompletion(`${start}previous:\n  safe: $0`, ['Outstanding', 'Good', 'Requires improvement', 'Inadequate']);
    expect(labelsAt(`${start}previous:\n  ca$0`)).toContain('caring');
    expect(labelsAt(`${start}scope: caring\nprevious: $0`)).toContain('{ caring: }');
  });

  test('it may be named below the caret, and text may follow', () => {
    const below = '---\nscope: $0\nframework: ofsted-2025\n\nProse: more.\n';
    expect(labelsAt(below)).toContain('Safeguarding');
    expect(labelsAt(below.replaceAll('\n', '\r\n'))).toContain('Safeguarding');
  });

  test('keys are offered without those above and below', () => {
    const labels = labelsAt('---\nstatus: draft\nse$0\nscope: caring\n');
    expect(labels).toContain('sector');
    expect(labels).not.toContain('status');
    expect(labels).not.toContain('scope');
  });
});

describe('an empty report', () => {
  test('is offered the front matter that it begins with', () => {
    const label = 'Report: CQC single assessment framework';
    const text = '---\nframework: cqc-single-assessment\nlocation: \nassessed: \n---\n\n';
    checkTaken('$0', label, text);
    checkTaken('--$0\n', label, `${text}\n`);
    checkTaken('---$0\n\n', label, `${text}\n\n`);
  });

  test('is one only where nothing else stands in it', () => {
    expect(labelsAt('$0\n\n# Safe\n').join()).not.toContain('Report:');
    expect(labelsAt('---$0\nkind: news\n---\n').join()).not.toContain('Report:');
  });
});

describe('links', () => {
  const report = (text: string) => `${frontMatter}# Safe\n\n${text}\n\n# What we did\n`;

  test('the files of the workspace and the headings of the report are offered', () => {
    checkCompletion(report('See [the plan]($0)'), [
      'overview.report.md',
      'plan.pdf',
      'pictures/front%20door.png',
      '../policy.md',
      '#safe',
      '#what-we-did',
    ]);
    checkTaken(report('- See [it](#wh$0)'), '#what-we-did', report('- See [it](#what-we-did)'));
  });

  test('a picture can be one of the pictures', () => {
    checkTaken(report('![A door](pi$0'), 'pictures/front%20door.png', report('![A door](pictures/front%20door.png'));
    checkCompletion(report('![A door]($0)'), ['pictures/front%20door.png']);
  });

  test('nothing is offered in code', () => checkCompletion(report('`[a]($0'), []));
});

describe('section names', () => {
  test('in a report without sections the key questions come first, each as a whole and alone, in the order of the framework', () => {
    expect(labelsAt(`${frontMatter}#$0`)).toEqual([
      'Safe with 8 quality statements',
      'Safe',
      'Effective with 6 quality statements',
      'Effective',
      'Caring with 5 quality statements',
      'Caring',
      'Responsive with 7 quality statements',
      'Responsive',
      'Well-led with 7 quality statements',
      'Well-led',
      'Overall',
      ...labelsAt(`${frontMatter}#$0`).slice(11),
    ]);
  });

  test('under a key question its missing statements come first, beginning with the one that comes next', () => {
    const labels = labelsAt(`${frontMatter}# Caring\n\n## Independence, choice and control\n\nScore: 3\n\n## $0\n`);
    expect(labels.slice(0, 4)).toEqual([
      'Responding to people’s immediate needs',
      'Workforce wellbeing and enablement',
      'Kindness, compassion and dignity',
      'Treating people as individuals',
    ]);
    expect(labels).not.toContain('Independence, choice and control');
    expect(labels).not.toContain('Caring');
  });

  test('a section further down is not offered either', () => {
    const labels = labelsAt(`${frontMatter}# Caring\n\n## $0\n\n## Kindness, compassion and dignity\n`);
    expect(labels).not.toContain('Kindness, compassion and dignity');
  });

  test('the scope of the report limits the key questions', () => {
    const scoped = '---\nframework: cqc-single-assessment\nscope: [Safe, Well-led]\n---\n\n# $0';
    expect(
      labelsAt(scoped)
        .filter((label) => !label.includes(' with '))
        .slice(0, 3),
    ).toEqual(['Safe', 'Well-led', 'Overall']);
  });

  test('quotations and comments are left in peace', () => {
    checkCompletion(`${frontMatter}# Safe\n\n> ## $0\n`, []);
    checkCompletion(`${frontMatter}# Safe\n\n> They said:\nSco$0\n`, []);
    checkCompletion(`${frontMatter}# Safe\n\n<!-- to do:\n# $0\n-->\n`, []);
    checkCompletion(`${frontMatter}# Safe\n\n<div>\n# $0\n</div>\n`, []);
    expect(labelsAt(`${frontMatter}# Safe\n\n> They said so.\n\n## $0\n`)).toContain('Safeguarding');
    expect(labelsAt(`${frontMatter}# Safe\n\n\`\`\`\ncode\n\`\`\`\n\n## $0\n`)).toContain('Safeguarding');
  });

  test('the marks that are typed stay, and a missing space is written', () => {
    checkTaken(`${frontMatter}### saf$0`, 'Safe', `${frontMatter}### Safe`);
    checkTaken(`${frontMatter}#$0`, 'Safe', `${frontMatter}# Safe`);
  });

  test('a name at the start of a line becomes a heading as deep as its like', () => {
    checkTaken(`${frontMatter}Saf$0`, 'Safe', `${frontMatter}# Safe`);
    checkTaken(
      `${frontMatter}## Caring\n\n### Treating people as individuals\n\nScore: 3\n\nKind$0`,
      'Kindness, compassion and dignity',
      `${frontMatter}## Caring\n\n### Treating people as individuals\n\nScore: 3\n\n### Kindness, compassion and dignity`,
    );
  });

  test('a new section comes with the fields that it needs, a renamed one does not', () => {
    expect(pick(`${frontMatter}# Safe\n\n## Safeg$0\n`, 'Safeguarding').snippet).toBe('Safeguarding\n\nScore: $1');
    expect(pick(`${frontMatter}# Safe\n\n## Safeg$0\n\nScore: 3\n`, 'Safeguarding').snippet).toBeNull();
  });

  test('evidence categories are offered within a statement, where the framework has them', () => {
    const start =
      '---\nframework: cqc-single-assessment@2023-11\n---\n\n# Safe\n\n## Safeguarding\n\n### Observation\n\n';
    const labels = labelsAt(`${start}### $0\n\n## Learning culture\n`);
    expect(labels[0]).toBe('Processes');
    expect(labels).not.toContain('Observation');
    expect(labels).not.toContain('Learning culture');
  });

  test('a key question can be had with all of its statements', () => {
    const scoped = '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n';
    const label = 'Caring with 5 quality statements';
    const names = [
      'Kindness, compassion and dignity',
      'Treating people as individuals',
      'Independence, choice and control',
      'Responding to people’s immediate needs',
      'Workforce wellbeing and enablement',
    ];
    const statements = names.map((name) => `### ${name}\n\nScore:`).join('\n\n');
    const written = `${scoped}## Caring\n\nRating:\nScore:\n\n${statements}\n`;
    checkTaken(`${scoped}## car$0\n`, label, written);
    checkTaken(`${scoped}## $0\n`.replaceAll('\n', '\r\n'), label, written.replaceAll('\n', '\r\n'));
    const { snippet } = pick(`${scoped}$0\n`, label);
    expect(snippet).toContain('# Caring\n\nRating: $1\nScore: $2');
    expect(snippet).toContain('## Treating people as individuals\n\nScore: $4');
    expect(labelsAt(`${scoped}# $0\n\nProse.\n`)).not.toContain(label);
    expect(labelsAt(`${scoped}# $0\n\n## Treating people as individuals\n`)).not.toContain(label);
  });

  test('prose and code are left in peace', () => {
    checkCompletion(`${frontMatter}# Safe\n\nStaff knew what to do and $0`, []);
    checkCompletion(`${frontMatter}# Safe\n\n\`\`\`\n# $0\n\`\`\`\n`, []);
    checkCompletion(`${frontMatter}# Safe\n\n#hash$0`, []);
    checkCompletion(`${frontMatter}# Safe\n\n\`\`\`\ncode\n\n$0`, []);
    checkCompletion(`${frontMatter}# Safe\n\n- ~~~\n  $0\n  ~~~\n`, []);
    checkCompletion(`${frontMatter}# Safe\n\nThe field \`Score: $0`, []);
  });
});

describe('fields', () => {
  const statement = `${frontMatter}# Safe\n\n## Safeguarding\n\n`;

  test('under a heading its fields are offered, without those it has', () => {
    expect(labelsAt(`${statement}$0`).slice(0, 4)).toEqual(['Score', 'Previous rating', 'Basis', 'Updated']);
    expect(labelsAt(`${statement}Score: 3\n$0`).slice(0, 3)).toEqual(['Previous rating', 'Basis', 'Updated']);
    checkCompletion(`${statement}Sco$0`, ['Score']);
    checkCompletion(`${statement}- Score: 3\n- Ba$0`, ['Basis']);
  });

  test('after the first line of prose there are none', () => {
    checkCompletion(`${statement}Staff knew what to do.\n\nSco$0`, []);
  });

  test('a field is written with its colon, unless one follows', () => {
    checkTaken(`${statement}Sco$0`, 'Score', `${statement}Score: `);
    checkTaken(`${statement}Sc$0: 3`, 'Score', `${statement}Score: 3`);
    expect(pick(`${statement}Ba$0`, 'Basis').snippet).toBeNull();
  });

  test('scores come with their meanings', () => {
    checkCompletion(`${statement}Score: $0`, ['1', '2', '3', '4']);
    const { help, detail } = pick(`${statement}Score: $0`, '3');
    expect(detail).toBe('Evidence shows a good standard');
    expect(help && helpAsPlainText(help)).toContain('Carried forward from a previous rating of Good.');
  });

  test('a value takes the place of the one that stands there', () => {
    checkTaken(`${statement}Score:$0`, '2', `${statement}Score: 2`);
    checkTaken(`${statement}Score: $03\n`, '2', `${statement}Score: 2\n`);
    checkTaken(
      `${frontMatter}# Safe\n\nRating: $0Requires improvement\n`,
      'Good',
      `${frontMatter}# Safe\n\nRating: Good\n`,
    );
  });

  test('a previous rating is a rating, and a rating can also be a label', () => {
    checkCompletion(`${statement}Previous rating: $0`, ['Outstanding', 'Good', 'Requires improvement', 'Inadequate']);
    expect(labelsAt(`${frontMatter}# Safe\n\nRating: $0`)).toContain('Inspected but not rated');
  });

  test('the basis is one of three', () => {
    checkCompletion(`${statement}Basis: $0`, ['assessed', 'carried forward', 'not assessed']);
  });

  test('what Keyline computes for a key question comes first', () => {
    const names = [
      'Kindness, compassion and dignity',
      'Treating people as individuals',
      'Independence, choice and control',
      'Responding to people’s immediate needs',
      'Workforce wellbeing and enablement',
    ];
    const scored = names.map((name) => `## ${name}\n\nScore: 2\n`).join('\n');
    checkCompletion(`${frontMatter}# Caring\n\nScore: $0\n\n${scored}`, ['50']);
    expect(labelsAt(`${frontMatter}# Caring\n\nRating: $0\n\n${scored}`)[0]).toBe('Requires improvement');
  });
});

describe('an author at work is left in peace', () => {
  const statement = `${frontMatter}# Safe\n\n## Safeguarding\n\nScore: 3\n\n`;

  test.each(['- ', '- f', '- first\n- ', '* Safe', '1. Sco', '- We did not look', '- first\n  We did not look'])(
    'in the list item "%s"',
    (item) => {
      checkCompletion(`${statement}${item}$0\n`, []);
      checkCompletion(`${frontMatter}# Safe\n\n${item}$0\n`, []);
    },
  );

  test.each(['S', 'We', 'People', 'Staff were kind. We', 'Staff were kind.\nSafe', 'Staff were\nWell-led', '| Sa'])(
    'in the prose "%s"',
    (prose) => checkCompletion(`${statement}${prose}$0\n`, []),
  );

  test.each(['# Sa$0', '## Safe$0', 'Well$0'])('no snippet at "%s" writes a finding', (heading) => {
    const snippets = offeredAt(`${frontMatter}${heading}\n`).flatMap(({ snippet }) => snippet ?? []);
    expect(snippets.length).toBeGreaterThan(0);
    for (const snippet of snippets) {
      expect(snippet).not.toMatch(/(?:Score|Rating): (?!\$\d)/);
    }
  });
});

describe('computed blocks', () => {
  test('are offered after a colon', () => {
    const all = ['::ratings', '::scores', '::changes', '::actions'];
    checkCompletion(`${frontMatter}# Safe\n\n:$0`, all);
    checkCompletion(`${frontMatter}# Safe\n\n::sc$0`, all);
    checkTaken(`${frontMatter}# Safe\n\n::sc$0\n`, '::scores', `${frontMatter}# Safe\n\n::scores\n`);
  });
});

test('line endings of Windows change nothing', () => {
  const text = `${frontMatter}# Safe\n\n## Safeguarding\n\nSco$0\n\nProse.\n`;
  checkTaken(text.replaceAll('\n', '\r\n'), 'Score', text.replace('Sco$0', 'Score: ').replaceAll('\n', '\r\n'));
});

test('a framework that is not known leaves the front matter to be completed', () => {
  expect(labelsAt('---\nframework: cq$0\n---\n\n# Safe\n')).toContain('cqc-single-assessment');
  checkCompletion('---\nframework: unheard-of\n---\n\n# $0', []);
});

describe('a key question with ratings of its own', () => {
  const school = '---\nframework: ofsted-2025\n---\n\n';

  test('is offered these, and the others are offered theirs', () => {
    checkCompletion(`${school}# Safeguarding\n\nRating: $0\n`, ['Met', 'Not met']);
    checkCompletion(`${school}# Inclusion\n\nRating: $0\n`, [
      'Exceptional',
      'Strong standard',
      'Expected standard',
      'Needs attention',
      'Urgent improvement',
    ]);
  });

  test('is offered these as previous ratings in the front matter too', () => {
    const previous = (name: string) => `---\nframework: ofsted-2025\nprevious:\n  ${name}: $0\n---\n`;
    checkCompletion(previous('safeguarding'), ['Met', 'Not met']);
    expect(labelsAt(previous('inclusion'))).toContain('Exceptional');
  });

  test('an optional one is offered as a section', () => {
    expect(labelsAt(`${school}# Inclusion\n\nRating: Exceptional\n\n# Ear$0\n`)).toContain('Early years');
    expect(labelsAt('---\nframework: ofsted-2025\nscope: inclusion\n---\n\n# Ear$0\n')).not.toContain('Early years');
  });
});
