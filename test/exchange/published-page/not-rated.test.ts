import { describe, expect, it } from 'vitest';
import { frontMatter, imported, serious } from './imported-page.ts';

/** A page of a service that is not rated, copied from the screen. */
const page = `Dentist

Mill Street Dental

Inspected but not rated read more about inspection ratings

4 Mill Street, Anytown, AB1 2CD (01234) 000111

Provided and run by:
Mill Street Dental Limited

Report from 3 March 2025 assessment

On this page

Overview
Safe

Overview

Updated 6 May 2025

We do not rate dental practices.

Safe

Regulations met

Updated 6 May 2025

We looked at how people are protected.

Learning culture

The judgement for Learning culture is based on the latest evidence we assessed.

Regulations met

What had gone wrong was talked about at the next meeting.

Safe environments

The judgement for Safe environments is based on the latest evidence we assessed.

Not all regulations met

The wiring had not been checked for six years.
`;

describe('a page of a service that is not rated', () => {
  const result = imported(page);

  it('is called by the name above the words that say so', () => {
    expect(frontMatter(result.report)).toMatchObject({
      framework: 'cqc-not-rated',
      provider: 'Mill Street Dental Limited',
      location: 'Mill Street Dental',
    });
  });

  it('has the day of each part, though the list of contents goes up to the same day', () => {
    expect(result.report).toContain('# Safe\n\nRating: Regulations met\nUpdated: 6 May 2025\n');
  });

  it('has the day of its summary, which has no heading of its own', () => {
    expect(result.report).toContain('# Overall\n\nUpdated: 6 May 2025\n\nWe do not rate');
  });

  it('has what each statement comes to, below the sentence on what it is judged by', () => {
    expect(result.report).toMatch(/## Learning culture\n\nScore: Met\n\nThe judgement for/);
    expect(result.report).toMatch(/## Safe environments\n\nScore: Not all met\n\nThe judgement for/);
  });

  it('has no finding', () => {
    expect(serious(result.report)).toEqual([]);
  });
});

describe('an older page of a dentist', () => {
  const { report } = imported(
    `<h1>Mill Street Dental</h1><p>Provided and run by:<br>Mill Street Dental Limited</p>
    <h3>Overall inspection</h3><p>Updated 29 July 2022</p>
    <dl><dt>Safe</dt><dd>No action required</dd><dt>Well-led</dt><dd>Requirements notice</dd></dl>
    <p>We carried out this announced inspection on 21 June 2022.</p>`,
    'html',
  );

  it('has the day of the whole, which has no rating', () => {
    expect(report).toContain('# Overall inspection\n\nUpdated: 29 July 2022\n');
  });
});
