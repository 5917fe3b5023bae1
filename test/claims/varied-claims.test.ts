import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trials } from '../common/fast-run.ts';
import { lintText } from '../common/lint-text.ts';

/** A regulator's words: what it calls parts, with their headings, and its ratings, the best first. */
interface Regulator {
  readonly framework: string;
  readonly parts: readonly { readonly word: string; readonly heading: string }[];
  readonly ratings: readonly string[];
}

const regulators: readonly Regulator[] = [
  {
    framework: 'cqc-inspection@adult-social-care',
    parts: [
      { word: 'safe', heading: 'Safe' },
      { word: 'caring', heading: 'Caring' },
      { word: 'leadership', heading: 'Well-led' },
    ],
    ratings: ['outstanding', 'good', 'requires improvement', 'inadequate'],
  },
  {
    framework: 'ofsted-2025',
    parts: [
      { word: 'inclusion', heading: 'Inclusion' },
      { word: 'achievement', heading: 'Achievement' },
      { word: 'curriculum and teaching', heading: 'Curriculum and teaching' },
    ],
    ratings: ['exceptional', 'strong standard', 'expected standard', 'needs attention'],
  },
  {
    framework: 'care-inspectorate-scotland',
    parts: [
      { word: 'leadership', heading: 'How good is our leadership?' },
      { word: 'setting', heading: 'How good is our setting?' },
      { word: 'staff team', heading: 'How good is our staff team?' },
    ],
    ratings: ['excellent', 'very good', 'adequate', 'weak'],
  },
  {
    framework: 'aged-care-stars-au',
    parts: [
      { word: 'compliance', heading: 'Compliance' },
      { word: 'staffing', heading: 'Staffing' },
    ],
    ratings: ['5 stars', '4 stars', '3 stars', '2 stars'],
  },
];

/** What is true of a part: its place in the regulator's list, and the places of its ratings in that of the ratings. */
interface Fact {
  readonly part: number;
  readonly now: number;
  readonly before: number;
}

/** What is wrong with a sentence in a report with these facts, by the rules on claims. */
function findings(
  { framework, parts, ratings }: Regulator,
  sentence: string,
  facts: readonly Fact[],
): readonly string[] {
  const sections = facts.map(
    ({ part, now, before }) =>
      `# ${parts[part]?.heading}\n\nRating: ${ratings[now]}\nPrevious rating: ${ratings[before]}\n\nStaff told us how they work.\n`,
  );
  const text = `---\nframework: ${framework}\n---\n\n# Summary\n\n${sentence}\n\n${sections.join('\n')}`;
  const start = text.indexOf(sentence);
  return lintText(text)
    .filter(
      ({ rule, range }) => rule.startsWith('claim/') && range.start >= start && range.end <= start + sentence.length,
    )
    .map(({ message }) => message);
}

/** A way to say something of a part: the words, and which of its facts they tell. */
interface Form {
  readonly write: (part: string, now: string, before: string) => string;
  readonly tells: 'now' | 'before' | 'both';
}

const forms: readonly Form[] = [
  { write: (part, now) => `${part} was rated ${now}`, tells: 'now' },
  { write: (part, now) => `we rated ${part} as ${now}`, tells: 'now' },
  { write: (part, now) => `inspectors have judged ${part} to be ${now}`, tells: 'now' },
  { write: (part, now) => `the rating for ${part} is ${now}`, tells: 'now' },
  { write: (part, now) => `${part}, as this report tells, has been rated ${now}`, tells: 'now' },
  { write: (part, now) => `a rating of ${now} was given for ${part}`, tells: 'now' },
  { write: (part, now) => `the service was rated ${now} for ${part}`, tells: 'now' },
  { write: (part, _now, before) => `${part} was previously rated ${before}`, tells: 'before' },
  { write: (part, _now, before) => `at the last inspection, ${part} was rated ${before}`, tells: 'before' },
  { write: (part, now, before) => `${part} has moved from ${before} to ${now}`, tells: 'both' },
  { write: (part, now, before) => `previously rated ${before}, ${part} is now rated ${now}`, tells: 'both' },
  { write: (part, now, before) => `the rating for ${part} changed from ${before} to ${now}`, tells: 'both' },
];

const leads = ['', 'After two visits, ', 'Because of what we saw, '];
const ends = ['.', ' overall.', ', which is told below.'];

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function other(rating: number, { ratings }: Regulator): number {
  return (rating + 1) % ratings.length;
}

/** The facts with one of them changed: each way that makes the form untrue. */
function changed(form: Form, fact: Fact, regulator: Regulator): readonly Fact[] {
  const now = { ...fact, now: other(fact.now, regulator) };
  const before = { ...fact, before: other(fact.before, regulator) };
  return form.tells === 'now' ? [now] : form.tells === 'before' ? [before] : [now, before];
}

const wording = ({ parts, ratings }: Regulator, { write }: Form, { part, now, before }: Fact) =>
  write(parts[part]?.word ?? '', ratings[now] ?? '', ratings[before] ?? '');

const fact = (regulator: Regulator, part: number) =>
  fc
    .tuple(fc.nat(regulator.ratings.length - 1), fc.nat(regulator.ratings.length - 1))
    .filter(([now, before]) => now !== before)
    .map(([now, before]): Fact => ({ part, now, before }));

describe.each(regulators.map((regulator) => [regulator.framework, regulator] as const))('%s', (_, regulator) => {
  const parts = fc.nat(regulator.parts.length - 1);

  test('what is true is silent, and each changed fact is found', () => {
    const said = parts.chain((part) =>
      fc.record({
        form: fc.constantFrom(...forms),
        one: fact(regulator, part),
        lead: fc.constantFrom(...leads),
        end: fc.constantFrom(...ends),
      }),
    );
    fc.assert(
      fc.property(said, ({ form, one, lead, end }) => {
        const clause = wording(regulator, form, one);
        // “Previously …” and “At the last inspection, …” begin a sentence.
        const sentence = capitalised(/^(?:previously|at) /.test(clause) ? clause : lead + clause) + end;
        expect([sentence, findings(regulator, sentence, [one])]).toEqual([sentence, []]);
        for (const wrong of changed(form, one, regulator)) {
          expect([sentence, findings(regulator, sentence, [wrong]).length > 0]).toEqual([sentence, true]);
        }
      }),
      { numRuns: trials(60) },
    );
  });

  test('two clauses say what each says by itself, whatever joins them', () => {
    const glue = fc.constantFrom(', and ', ' and ', '; ', ', but ', ', while ', ' whereas ');
    const said = fc.record({
      form: fc.constantFrom(...forms.filter(({ tells }) => tells === 'now')),
      second: fc.constantFrom(...forms.filter(({ tells }) => tells === 'now')),
      one: fact(regulator, 0),
      two: fact(regulator, 1),
      between: glue,
    });
    fc.assert(
      fc.property(said, ({ form, second, one, two, between }) => {
        // “… was given for safe and caring, as this report tells, has …” reads as a list until its verb comes.
        fc.pre(!(between === ' and ' && wording(regulator, second, two).includes(', as ')));
        const sentence = `${capitalised(wording(regulator, form, one) + between + wording(regulator, second, two))}.`;
        expect([sentence, findings(regulator, sentence, [one, two])]).toEqual([sentence, []]);
        for (const wrong of [
          ...changed(form, one, regulator).map((each) => [each, two]),
          ...changed(second, two, regulator).map((each) => [one, each]),
        ]) {
          expect([sentence, findings(regulator, sentence, wrong).length]).toEqual([sentence, 1]);
        }
      }),
      { numRuns: trials(60) },
    );
  });

  test('doubt, condition, denial, question and quotation silence any of them', () => {
    const around = fc.constantFrom<readonly [string, string]>(
      ['It may be that ', '.'],
      ['The manager hopes that ', '.'],
      ['If ', ', we come back.'],
      ['Is it true that ', '?'],
      ['Nobody told us that ', '.'],
      ['“', ',” a relative said.'],
    );
    const said = parts.chain((part) =>
      fc.record({ form: fc.constantFrom(...forms), one: fact(regulator, part), edge: around }),
    );
    fc.assert(
      fc.property(said, ({ form, one, edge: [before, after] }) => {
        const sentence = before + wording(regulator, form, one) + after;
        for (const wrong of changed(form, one, regulator)) {
          expect([sentence, findings(regulator, sentence, [wrong])]).toEqual([sentence, []]);
        }
      }),
      { numRuns: trials(60) },
    );
  });
});
