import { describe, expect, it } from 'vitest';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { readFrontMatter } from '../../server/src/syntax/front-matter/front-matter.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';

/** Each problem as `the text it points at: its message`. */
function problemsIn(text: string): readonly string[] {
  const { problems } = readFrontMatter(parseDocument(text));
  return problems.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`);
}

function valuesIn(text: string): unknown {
  return readFrontMatter(parseDocument(text)).values;
}

describe('the front matter', () => {
  it('keeps numbers and dates as they are written', () => {
    expect(valuesIn('---\nid: 007\npublished: 2025-03-03\n---\n')).toEqual({ id: '007', published: '2025-03-03' });
  });

  it('takes one text for a list of one', () => {
    const text = '---\nscope: safe\nnotices: [Transferred]\nreports:\n  - a.report.md\n---\n';
    expect(valuesIn(text)).toEqual({ scope: ['safe'], notices: ['Transferred'], reports: ['a.report.md'] });
  });

  it('reads previous ratings by key question, each with its place', () => {
    const text = '---\r\nprevious: { well-led: Requires improvement }\r\n---\r\n';
    const entry = readFrontMatter(parseDocument(text)).entries.get('previous')?.children.get('well-led');
    expect(valuesIn(text)).toEqual({ previous: { 'well-led': 'Requires improvement' } });
    expect(text.slice(entry?.keyRange.start, entry?.keyRange.end)).toBe('well-led');
    expect(text.slice(entry?.valueRange.start, entry?.valueRange.end)).toBe('Requires improvement');
  });

  it('keeps the previous ratings that fit, where others beside them do not', () => {
    expect(valuesIn('---\nprevious: { Good, caring: [Good], safe: Good }\n---\n')).toEqual({
      previous: { safe: 'Good' },
    });
    expect(valuesIn('---\nprevious: { Good }\nscope: { a: safe, b: [] }\n---\n')).toEqual({});
  });

  it.each([
    ['kind: report', ['report: “kind” must be assessment, inspection, news or other.']],
    ['previous: { safe: [Good] }', ['[Good]: “previous.safe” holds a value that is not plain text.']],
    ['scope: { a: b }', ['{ a: b }: “scope” has a value of the wrong kind.']],
    ['service: [a]', ['[a]: “service” must be a plain text.']],
    ['provder: A', ['provder: “provder” is not a key of the front matter. Correct its spelling, or remove it.']],
    ['provider:', ['provider: “provider” has no value. Write one, or remove the key.']],
    ['- a', ['- a\n: The front matter must hold lines such as `framework: cqc-single-assessment`.']],
    ['id: 1\nid: 2', ['i: The front matter is not YAML here: this key appears a second time; keep one of the two.']],
    ['', []],
    ['# only a comment', []],
  ])('says what is wrong with %j', (yaml, problems) => {
    expect(problemsIn(`---\n${yaml}\n---\n`)).toEqual(problems);
  });

  it.each([
    ['provider: Ash: Care', ': put a value that holds a colon and a space in quotation marks'],
    ['provider: "Ash', ': close the quotation mark that is opened above'],
    ["provider: 'it's'", ': put the whole value in one pair of quotation marks: more follows after its end'],
    ['provider: @ash', ': put a value that begins with a sign such as “@” or “%” in quotation marks'],
    ['provider: *ash', ': put a value that begins with “*” in quotation marks, as “*ash” refers to nothing'],
    ['provider Ash\nid: 1', ': write a colon and a space after the key'],
    ['scope: [caring', ': close with “]” or “}” what is opened with “[” or “{”'],
    ['notices: - one', ': begin a list of hyphens on the line below the key'],
    ['id: 1\n\tservice: A', ': indent with spaces, not with tabs'],
    ['previous:\n  safe: Good\n id: 1', ': begin this line in the same column as the other keys'],
  ])('says in plain words why %j is not YAML', (yaml, words) => {
    expect(problemsIn(`---\n${yaml}\n---\n`).join('\n')).toContain(`The front matter is not YAML here${words}`);
  });

  it('keeps the values that are right beside one that is wrong', () => {
    expect(valuesIn('---\nkind: report\nservice: Ward\nscope: [\n---\n')).toMatchObject({ service: 'Ward' });
  });

  it('says where it is not closed, and still reads the text as Markdown', () => {
    const text = '---\nservice: Ward\n\n# Safe\n';
    expect(problemsIn(text)).toEqual([
      '---: The front matter is not closed: end it with a line of three hyphens, or take this line out.',
    ]);
    expect(sectionsOf(parseDocument(text)).map(({ heading }) => heading?.name.value)).toContain('Safe');
  });

  it('refuses aliases that unfold into millions of values', () => {
    const names = [...'abcdefghi'];
    const lines = names.map((name, place) => {
      const value = place === 0 ? 'x' : `*${names[place - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => value).join(', ')}]`;
    });
    const messages = problemsIn(`---\n${lines.join('\n')}\n---\n`);
    expect(messages.join()).toContain('repeats itself through aliases too often to be read');
  });

  it('refuses nesting that no person wrote', () => {
    expect(problemsIn(`---\nscope: ${'a'.repeat(1_000_000)}\n---\n`).join()).toContain('is the most that is read');
    for (const nested of ['['.repeat(20_000), '{a: '.repeat(20_000), `\n${'- '.repeat(20_000)}`]) {
      expect(problemsIn(`---\nscope: ${nested}\n---\n`).join()).toContain('This is nested too deep to be read');
    }
  });

  it('is not read again when the edit is below it', () => {
    const document = parseDocument('---\nservice: Ward\n---\n\nText\n');
    const edited = editDocument(document, [{ start: 24, end: 24, text: 'More ' }]);
    expect(readFrontMatter(edited)).toBe(readFrontMatter(document));
  });
});
