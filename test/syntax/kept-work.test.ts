import { beforeEach, expect, test, vi } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { linksOf } from '../../server/src/syntax/links/links.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { parseMarkdown } from '../../server/src/syntax/parser/markdown-parser.ts';
import { caringReport } from '../lsp/caring-report.ts';

vi.mock('../../server/src/syntax/parser/markdown-parser.ts', { spy: true });

beforeEach(() => {
  vi.mocked(parseMarkdown).mockClear();
});

/** Has a simple list and one that only the parser reads, and links both simple and not. */
const report = `${caringReport}

- One family had waited since [May](notes.md).
- Two had not.

The [policy](policies/safe.md#two) and *its* [first page](policies/safe.md) were clear.

1. Of the [other two](<the other.md>), one was new.
2. The other was not.
`;

function findingsOf(document: Document): readonly Finding[] {
  linksOf(document);
  return lint(analyse(document, { library: builtInLibrary() }), defaultSettings);
}

/** The document after a letter is typed behind the first `words`. */
function typedBehind(words: string, document: Document): Document {
  const at = document.text.indexOf(words) + words.length;
  return editDocument(document, [{ start: at, end: at, text: 'x' }]);
}

test('a letter typed into a plain paragraph parses nothing and makes one block', () => {
  const before = parseDocument(report);
  findingsOf(before);
  vi.mocked(parseMarkdown).mockClear();
  const after = typedBehind('Staff knew', before);
  findingsOf(after);
  expect(parseMarkdown).not.toHaveBeenCalled();
  const old = new Set(before.blocks.map(({ block }) => block));
  expect(after.blocks.filter(({ block }) => !old.has(block))).toHaveLength(1);
});

test('a letter typed into a list of simple lines parses nothing', () => {
  const before = parseDocument(report);
  findingsOf(before);
  vi.mocked(parseMarkdown).mockClear();
  findingsOf(typedBehind('Two had', before));
  expect(parseMarkdown).not.toHaveBeenCalled();
});

test('a letter typed into another list parses that list and nothing else', () => {
  const before = parseDocument(report);
  findingsOf(before);
  vi.mocked(parseMarkdown).mockClear();
  findingsOf(typedBehind('The other', before));
  expect(vi.mocked(parseMarkdown).mock.calls).toHaveLength(1);
  expect(vi.mocked(parseMarkdown).mock.calls[0]?.[0]).toContain('2. The otherx was not.');
});

test('the findings and links of an edited report are found without putting its whole text together', () => {
  const document = typedBehind('Staff knew', parseDocument(report));
  let asked = 0;
  const watched = Object.defineProperty(document, 'text', {
    get() {
      asked += 1;
      return '';
    },
  });
  expect(findingsOf(watched).map(({ rule }) => rule)).toContain('score/mismatch');
  expect(asked).toBe(0);
});

test('links of simple paragraphs are found without the parser', () => {
  const document = parseDocument('See [the plan](plan.md) and *then* [the policy](policy.md#two).\n\nNo link.\n');
  expect(linksOf(document).map(({ address }) => address)).toEqual(['plan.md', 'policy.md#two']);
  expect(parseMarkdown).not.toHaveBeenCalled();
});
