import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { renderPage } from '../../server/src/render/pages/page.ts';
import { someOf, trials } from '../common/fast-run.ts';
import { tagsOf } from '../render/page-tags.ts';
import { renderedReport } from '../render/rendered.ts';
import { canBeShown } from './random/can-be-shown.ts';
import { plainReport, randomReport, shippedFrameworks } from './random/random-report.ts';
import { reportModel, toldModel } from './random/report-model.ts';

/** More by `KEYLINE_PROPERTY_RUNS=2000 npx vitest run test/exchange/round-trip.test.ts`. */
const numRuns = trials(12);

const reportNames = readdirSync('examples').filter((name) => name.endsWith('.report.md'));

function pageOf(report: string): string {
  return renderPage(renderedReport(report, { pageSuffix: '.html', importable: true }), {
    remoteImages: false,
    script: null,
  });
}

const library = builtInLibrary();

/** The report that a page becomes, and what import finds changed on it, with its reason. */
function readAgain(page: string): { readonly report: string; readonly changed: readonly string[] } {
  const answer = importPage(page, { format: 'html', library });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  const { report, notUnderstood } = answer.imported;
  return { report, changed: notUnderstood.map(({ text, reason }) => `${text}: ${reason}`) };
}

function imported(page: string): string {
  return readAgain(page).report;
}

describe('a report made into a page and imported again is the same report', () => {
  test.each(someOf(shippedFrameworks))('of %s, whatever stands in it', (reference) => {
    fc.assert(
      fc.property(randomReport(reference), (report) => {
        fc.pre(canBeShown(report));
        const page = pageOf(report);
        const { report: again, changed } = readAgain(page);
        expect(changed).toEqual([]);
        expect(reportModel(again)).toEqual(reportModel(report));
        const pageAgain = pageOf(again);
        expect(tagsOf(pageAgain)).toEqual(tagsOf(page));
        expect(imported(pageAgain)).toBe(again);
      }),
      { numRuns },
    );
  });

  test('a release has its first heading as its title, also below a comment', () => {
    const comment = '<!-- keyline-disable-next-line score/invalid: for the test -->';
    const release = `---\nframework: ofsted-2025\nkind: news\n---\n\n${comment}\n\n# A school opens\n\n# Safeguarding\n`;
    expect(tagsOf(pageOf(imported(pageOf(release))))).toEqual(tagsOf(pageOf(release)));
  });

  test('an item of a list that ends with only a space stands as close to others as without it', () => {
    const report = '---\nframework: ofsted-2025\n---\n\n# Safeguarding\n\n- One\n\n  &#x20;\n';
    const page = pageOf(report);
    expect(tagsOf(pageOf(imported(page)))).toEqual(tagsOf(page));
  });

  test('a word that rates a key question otherwise than the whole is no change', () => {
    const report = '---\nframework: food-hygiene-rating-uk\n---\n\n# Structure and cleaning\n\nRating: [Good](x)\n';
    expect(readAgain(pageOf(report)).changed).toEqual([]);
  });

  test.each(someOf(reportNames))('%s', (name) => {
    const report = readFileSync(`examples/${name}`, 'utf8');
    const again = imported(pageOf(report));
    expect(reportModel(again)).toEqual(reportModel(report));
    expect(pageOf(again)).toBe(pageOf(report));
  });
});

/** The page as publishing systems leave it: without styles, and without attributes but those of links and images. */
function bare(page: string): string {
  return page
    .replace(/<(head|svg)\b.*?<\/\1>/gs, '')
    .replace(/<([a-z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g, (_tag, name, attributes: string) => {
      const kept = attributes.match(/\s(?:href|src|alt)="[^"]*"/g) ?? [];
      return `<${name}${kept.join('')}>`;
    });
}

describe('a page that has lost its attributes still tells the same', () => {
  test.each(someOf(shippedFrameworks))('of %s', (reference) => {
    fc.assert(
      fc.property(plainReport(reference), (report) => {
        expect(toldModel(imported(bare(pageOf(report))))).toEqual(toldModel(report));
      }),
      { numRuns },
    );
  });

  test.each([
    ['no names', '---\nframework: cqc-inspection\nassessed: 4 March 2025\n---\n\n# Overall\n\nRating: Good\n'],
    ['no names and no headings', '---\nframework: cqc-inspection\nassessed: 4 March 2025\n---\n\nSeen.\n'],
    ['no headline', '---\nframework: cqc-inspection\nkind: news\n---\n\nTwo homes were rated good.\n'],
  ])('with %s', (_name, report) => {
    expect(toldModel(imported(bare(pageOf(report))))).toEqual(toldModel(report));
  });

  test.each(someOf(reportNames))('%s', (name) => {
    const report = readFileSync(`examples/${name}`, 'utf8');
    const page = bare(pageOf(report));
    expect(page).not.toMatch(/data-|class=/);
    expect(toldModel(imported(page)).results).toEqual(toldModel(report).results);
    expect(toldModel(imported(page)).sections).toEqual(toldModel(report).sections);
  });
});

describe('what no reader gets to see', () => {
  const report = `---
framework: cqc-not-rated
reviewer: Jo Bloggs
---

# Safe

<!-- keyline-disable-next-line score/invalid: not for the public -->
Rating: Regulations met

Seen.<!-- hidden --> [Gone](javascript:alert(1)) <b onclick="x">bold</b>

[unused]: https://example.org/unused
`;

  test('is not on the page, in no attribute either', () => {
    expect(pageOf(report)).not.toMatch(/Bloggs|not for the public|hidden -|javascript|unused/);
  });

  test('does not come back, and all else does', () => {
    expect(imported(pageOf(report))).toBe(
      '---\nframework: cqc-not-rated\n---\n\n# Safe\n\nRating: Regulations met\n\nSeen. Gone \\<b onclick="x">bold</b>\n',
    );
  });
});

describe('HTML that an author typed comes back as words that Keyline does not look into', () => {
  const spots: readonly (readonly [string, (html: string) => string])[] = [
    ['by itself', (html) => html],
    ['at the beginning of a paragraph', (html) => `${html} Staff knew.`],
    ['in the middle of one', (html) => `Staff ${html} knew.`],
    ['in its second line', (html) => `Staff\n${html} knew.`],
    ['in stressed words', (html) => `It is **${html} good**.`],
    ['in a list', (html) => `- ${html}\n- ${html} Two.\n- Three ${html}\n  ${html}\n\n  ${html}`],
    ['in a table', (html) => `| Ward | ${html} |\n| --- | --- |\n| ${html} Ash | 12 |`],
    ['in a quotation', (html) => `> ${html} “Kind.”\n>\n> ${html}\n>\n> All.`],
    ['in a footnote', (html) => `Seen.[^1]\n\n[^1]: ${html} A note.`],
    ['above footnotes', (html) => `Seen.[^1] ${html}\n\n[^1]: A note.\n\n${html}`],
  ];
  const pieces = [
    ...['<?', '<?x?>', '<!x', '<!doctype html>', '<![CDATA[', '<![CDATA[x]]>', '<script>', '<script>a()</script>'],
    ...['<div>', '</p>', '<b>', '<pre>', '<textarea>', '<span class="x">', '<!-- for us --> y', '<div><!-- x --> z'],
  ];
  const carriedForward =
    'We did not look at Learning culture during this assessment. The score for this quality statement is based on the previous rating for Safe.';

  test.each(spots)('%s', (_name, written) => {
    for (const [place, piece] of pieces.entries()) {
      // Right below the fields, or as a block of its own.
      const end = place % 2 === 0 ? '\n' : '\n\n';
      const report = `---\nframework: cqc-single-assessment@2024-12\n---\n\n# Safe\n\n## Learning culture\n\nScore: 3${end}${written(piece)}\n\n${carriedForward}\n\n## Safeguarding\n\nScore: 2\n`;
      const page = pageOf(report);
      const again = imported(page);
      expect(tagsOf(pageOf(again)), again).toEqual(tagsOf(page));
      expect(reportModel(again), again).toEqual(reportModel(report));
      expect(imported(pageOf(again))).toBe(again);
    }
  });

  test.each([
    [
      'as it was typed, where it can do nothing',
      '<div>\nKept <b>safe</b>.\n</div>',
      '<div>\nKept <b>safe</b>.\n</div>',
    ],
    [
      'as words for every program, where it could do something',
      '<script>\na()\n</script>',
      '<!-- --><<!-- -->script> a() <<!-- -->/script>',
    ],
    ['as words, where it is left open', '<?\n\nAll of it.', '<!-- --><<!-- -->? All of it.'],
    ['with its attributes within a line, as words', 'Kept <i class="x">safe</i>.', 'Kept \\<i class="x">safe</i>.'],
  ])('%s', (_name, written, again) => {
    expect(imported(pageOf(`# Safe\n\n${written}\n`))).toBe(`# Safe\n\n${again}\n`);
  });
});

test('a report without front matter comes back without, also where it begins with a line across', () => {
  const report = '***\n\nText.\n\n***\n\n# Safe\n\nScore: 3\n';
  expect(imported(pageOf(report))).toBe('___\n\nText.\n\n___\n\n# Safe\n\nScore: 3\n');
});

test('marks that somebody forged bring in nothing but words, tags that do nothing and safe addresses', () => {
  const page = `<main><header data-keyline="report" data-front-matter='{"framework":"cqc-not-rated","status":"odd","x":1,"__proto__":{"a":1}}'></header>
    <h2 data-depth="99" data-fields='[["Score\\n# Forged","3\\n\\n::scores"]]'>Safe</h2>
    <p><a data-address="javascript:alert(1)" href="https://example.org">a</a> <em data-image="file:///x" data-alt="b">c</em></p>
    <div data-keyline="computed" data-block="scores\n\n# Forged"></div><p data-keyline="odd">kept</p>
    <p><span data-html="block">&lt;script>a()&lt;/script></span></p><p><span data-html="block">&lt;!-- keyline-disable --></span></p>
    <p><span data-html="inline">&lt;b onclick=a()></span>b<span data-html="inline">&lt;!-- keyline-disable --></span><span data-html="odd">c</span></p></main>`;
  expect(imported(page)).toBe(
    '---\nframework: cqc-not-rated\n---\n\n###### Safe\n\nScore # Forged: 3 ::scores\n\na b\n\nkept\n\n<!-- --><<!-- -->script>a()<<!-- -->/script>\n\n<!-- --><<!-- -->!-- keyline-disable -->\n\n\\<b onclick=a()>b\\<!-- keyline-disable -->c\n',
  );
});

test('a page whose elements nest without end is read line by line', () => {
  const page = pageOf('---\nframework: cqc-not-rated\n---\n\n# Safe\n\nScore: 3\n');
  expect(imported(page.replace('</main>', `${'<b>'.repeat(5000)}deep</main>`))).toContain('deep');
});

describe('a page that somebody changed after it was made', () => {
  const page = pageOf(readFileSync('examples/lakeside-caring.report.md', 'utf8'));

  test.each([
    [
      'a rating',
      '</span>Good</span></p><p class="result-score">',
      '</span>Inadequate</span></p><p class="result-score">',
      'Rating: Inadequate',
      'Good',
    ],
    ['a score', '<strong>80</strong>', '<strong>79</strong>', 'Score: 79', '80'],
    [
      'the score of a statement',
      '<strong>4 out of 4</strong>: </span><span>Evidence shows an exceptional standard',
      '<strong>3 out of 4</strong>: </span><span>Evidence shows a good standard',
      'Score: 3',
      '4',
    ],
    [
      'a day',
      '<dt>Updated</dt><dd>28 April 2025',
      '<dt>Updated</dt><dd>29 April 2025',
      'Updated: 29 April 2025',
      '28 April 2025',
    ],
    [
      'the provider',
      '<dd>Lakeside Homes Limited</dd>',
      '<dd>Hillside Homes Limited</dd>',
      'Hillside Homes Limited',
      'Lakeside Homes Limited',
    ],
  ])('%s is told of', (_name, before, after, shown, stated) => {
    expect(page).toContain(before);
    expect(readAgain(page.replace(before, after)).changed).toEqual([
      `${shown}: the page shows this, but was made from “${stated}”, which was taken`,
    ]);
  });

  test('prose is taken as it is shown', () => {
    expect(imported(page.replace('People were greeted by name', 'Everybody was greeted'))).toContain(
      'Everybody was greeted, and staff knocked',
    );
  });

  test('marks that are broken are left alone', () => {
    const broken = page
      .replace(/data-front-matter="[^"]*"/, 'data-front-matter="{"')
      .replace(/data-fields="[^"]*"/g, 'data-fields="[1, [2]]"');
    expect(imported(broken)).toContain('# Caring\n\nRating: Good\nScore: 80\n');
  });
});
