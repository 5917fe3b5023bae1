import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from './check-hover.ts';
import { caringStatements } from './report-parts.ts';

const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';
const act = 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014';
const registration = 'Care Quality Commission (Registration) Regulations 2009';

describe('a regulation', () => {
  /** A paragraph of a report. */
  const under = (prose: string) => `${frontMatter}# Safe\n\n${prose}\n`;

  test('shows its title and its instrument', () => {
    checkHover(under('The provider must see to medicines (Regulation 9A$0(1)).'), 'Regulation 9A(1)', [
      'Visiting and accompanying in care homes, hospitals and hospices',
      act,
    ]);
    checkHover(under('There was a breach of regulation 1$01.'), 'regulation 11', ['Need for consent']);
  });

  test('shows both where its number stands in two instruments', () => {
    checkHover(under('Staff were not safe (Regulation 1$08).'), 'Regulation 18', [
      act,
      'Staffing',
      registration,
      'Notification of other incidents',
      'The number alone does not say which is meant',
    ]);
  });

  test('shows the one whose instrument the sentence names', () => {
    const named = hoverText(under(`It failed to notify us (Regulation 1$08 of the ${registration}).`));
    expect(named?.help).toContain('Notification of other incidents');
    expect(named?.help).not.toContain('Staffing');
    const before = hoverText(under(`Under the ${act}, regulation 1$08 was breached. The ${registration} were not.`));
    expect(before?.help).toContain('Staffing');
    expect(before?.help).not.toContain('Notification');
  });

  test('in a list has a hover of its own, also on the next line', () => {
    checkHover(under('Regulations 9, 1$01 and\n12 were breached.'), '11', ['Need for consent']);
    checkHover(under('Regulations 9, 11 and\n1$02 were breached.'), '12', ['Safe care and treatment']);
  });

  test('is found in lists, tables and headings', () => {
    checkHover(under('- Medicines. Regulation 1$01.'), 'Regulation 11', ['Need for consent']);
    checkHover(under('| Act | Which |\n| --- | --- |\n| Regulation 1$01 | x |'), 'Regulation 11', ['Need for consent']);
    checkHover(`${frontMatter}# Regulation 1$01\n`, 'Regulation 11', ['Need for consent']);
  });

  test('is not looked for in code, in years and where the number is unknown', () => {
    for (const prose of [
      '```\nRegulation 1$01\n```',
      `The Regulations 2$0014`,
      'Regulation 9$09',
      'Regulation $0one',
    ]) {
      expect(hoverText(under(prose))).toBeNull();
    }
  });
});

describe('a sentence that the grammar reads', () => {
  const under = (prose: string) => `${frontMatter}# Safe\n\n${prose}\n`;

  test('shows what is read in it, all of it', () => {
    checkHover(
      under('After the visit we judged sa$0fe to be good, and caring to be inadequate.'),
      'judged safe to be good',
      ['States a rating', 'Read as: Safe: rated Good; Caring: rated Inadequate.'],
    );
  });

  test('shows why a rating in it is left alone', () => {
    checkHover(under('The manager hopes to be rated outst$0anding.'), 'outstanding', [
      'Is not compared',
      'claims nothing here: the sentence says only that it may be so, is hoped or is told by somebody.',
    ]);
    checkHover(under('“It is rated go$0od,” she said, and left.'), 'good', ['it stands in a quotation']);
  });

  test('says nothing of words that only look like ratings, and of other words', () => {
    expect(hoverText(under('We saw go$0od practice.'))).toBeNull();
    expect(hoverText(under('The man$0ager hopes to be rated outstanding.'))).toBeNull();
  });
});

describe('a sentence that states something', () => {
  const caring = (prose: string, fields = '') =>
    `${frontMatter}# Caring\n\n${fields}${prose}\n\n${caringStatements(3, 3, 2, 3, 'Basis: carried forward')}`;
  const scored = (prose: string, fields = '') => caring(prose, `Previous rating: Requires improvement\n${fields}\n`);

  test('shows its score beside the computed one', () => {
    const right = 'This service scored 6$05 (out of 100) for this area.';
    checkHover(scored(right), right.replace('$0', ''), [
      'States a score',
      'About Caring.',
      'Score  65             13 of 20 = 65',
      'The sentence and the report agree.',
    ]);
    const wrong = scored(right.replace('6$05', '6$06'));
    checkHover(wrong, 'This service scored 66 (out of 100) for this area.', ['This sentence says 66', 'Write 65.']);
    expect(hoverText(wrong)?.help).not.toContain('agree.');
  });

  test('shows its ratings beside those of the report', () => {
    const sentence =
      'At our last assessment we rated this key question good. At this assessment the rating has re$0mained good.';
    checkHover(scored(sentence, 'Rating: Good\n'), sentence.replace('$0', ''), [
      'States that a rating remained',
      'Rating           good           Good',
      'Previous rating  good           Requires improvement',
      'but the previous rating of Caring is Requires improvement',
    ]);
  });

  test('shows how many statements were assessed', () => {
    checkHover(scored('We ass$0essed four quality statements.'), 'We assessed four quality statements.', [
      'Assessed  four           4',
      'The sentence and the report agree.',
    ]);
    checkHover(scored('We ass$0essed five quality statements.'), 'We assessed five quality statements.', [
      'This sentence says five',
    ]);
  });

  test('shows which names a carried-forward sentence should have', () => {
    const sentence = (name: string) =>
      `We did not look at ${name} during this assessment. The score for this quality statement is based on the previous rating for Caring.`;
    const text = (name: string) =>
      `${frontMatter}# Caring\n\n## Treating people as individuals\n\n${sentence(name)}\n`.replace('did', 'di$0d');
    checkHover(text('Treating people as individuals'), sentence('Treating people as individuals'), [
      'The sentence and the report agree.',
    ]);
    checkHover(text('Workforce wellbeing and enablement'), sentence('Workforce wellbeing and enablement'), [
      'it is under Treating people as individuals',
    ]);
  });

  test('says so where there is nothing to compare it with', () => {
    const sentence = 'This service scored 6$05 (out of 100) for this area.';
    checkHover(`${frontMatter}# Safe\n\n${sentence}\n`, sentence.replace('$0', ''), [
      'Score  65             nothing',
      'The report states nothing that this could be compared with.',
    ]);
  });
});

describe('a suppression', () => {
  const with_ = (comment: string) => `${frontMatter}# Safe\n\n<!-- ${comment} -->\n`;

  test('shows what its rules find, with their pages', () => {
    checkHover(with_('keyline-disable-next-line score/mis$0match, claim/score: agreed'), 'score/mismatch', [
      'score/mismatch',
      'Severity without configuration: error. Keyline can fix what it finds.',
      'keyline explain score/mismatch',
    ]);
    checkHover(with_('keyline-disable score/$0*: agreed'), 'score/*', ['score/mismatch', 'score/missing']);
    expect(hoverText(with_('keyline-disable score/unheard-$0of: agreed'))).toBeNull();
  });

  test('shows what it does', () => {
    const comment = '<!-- keyline-disable-next-line score/mismatch: agreed -->';
    checkHover(with_('keyline-dis$0able-next-line score/mismatch: agreed'), comment, [
      'Keeps back what these rules find on the next line',
    ]);
    checkHover(with_('keyline-ena$0ble'), '<!-- keyline-enable -->', ['Ends what a keyline-disable above began.']);
  });
});

test('a computed block shows what will stand there', () => {
  checkHover(`${frontMatter}# Safe\n\n- First.\n\n  ::sco$0res\n`, '::scores', ['A table of the scores']);
  checkHover(`${frontMatter}# Safe\n\n::sco$0res\n`, '::scores', ['A table of the scores']);
  expect(hoverText(`${frontMatter}# Safe\n\n::unheard$0\n`)).toBeNull();
});
