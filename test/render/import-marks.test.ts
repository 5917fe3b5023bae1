import { expect, test } from 'vitest';
import { fullReport } from './full-report.ts';
import { rendered } from './rendered.ts';
import { spokenLines } from './rendered-text.ts';

const marks = /data-(?:keyline|front-matter|depth|fields|block|address)/;

test('a page has marks for its import only where it is to be importable', () => {
  expect(rendered(fullReport, { importable: true })).toMatch(marks);
  expect(rendered(fullReport)).not.toMatch(marks);
});

test('the marks change nothing that readers hear', () => {
  expect(spokenLines(fullReport, { importable: true })).toEqual(spokenLines(fullReport));
});

test.each([
  [
    'the front matter as written',
    'data-front-matter="{&#x22;framework&#x22;:&#x22;cqc-single-assessment@2024-12&#x22;,',
  ],
  ['the fields of a section, also those that are shown in another form', '>Learning culture</h3>'],
  ['a day as written', '[&#x22;Updated&#x22;,&#x22;1/3/2025&#x22;]'],
  ['the depth of a heading in the source', 'id="report-a-heading-much-deeper" data-depth="4"'],
  ['a computed block', '<div class="computed changes" data-keyline="computed" data-block="changes">'],
  ['a computed block that there is not', '<p data-keyline="computed" data-block="unknown">::unknown</p>'],
  ['where a link leads in the source', '<a href="#report-caring" data-address="#caring">'],
])('they say %s', (_name, html) => {
  expect(rendered(fullReport, { importable: true })).toContain(html);
});

test.each([
  [
    'HTML that stands alone is a paragraph',
    '<div>\n<b>x</b>\n</div>',
    '<p>&#x3C;div>\n&#x3C;b>x&#x3C;/b>\n&#x3C;/div></p>',
  ],
  ['a comment in a list sets nothing apart', '- One\n\n  <!-- for us -->', '<li>One</li>'],
  ['HTML in a list does not run into the words above', '- One\n  <div>\n', '<p>One</p>\n<p>&#x3C;div></p>'],
  ['code says its language', '```yaml\na: b\n```', '<code class="language-yaml">'],
])('%s', (_name, text, html) => {
  expect(rendered(text)).toContain(html);
});
