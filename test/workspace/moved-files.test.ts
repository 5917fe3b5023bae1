import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../server/src/report/linked/references.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { relativePath } from '../../server/src/text/addresses/relative-path.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { anchorEdits, linksToAnchor, linksToFile } from '../../server/src/workspace/links-to.ts';
import { editsForMoves, filesTouchedBy } from '../../server/src/workspace/moved-files.ts';
import { emptyIndex, withSummaries } from '../../server/src/workspace/report-index.ts';
import { summariseReport } from '../../server/src/workspace/report-summary.ts';
import { analyseText } from '../common/lint-text.ts';
import { withRangesMarked } from '../language/navigation/marked-ranges.ts';

const root = 'file:///reports/';
const resolve = (from: string, path: string) => new URL(path.replace(/[%#?]/g, encodeURIComponent), from).href;

function fileText(path: string, text: string) {
  return { file: resolve(root, path), document: parseDocument(text) };
}

/** What becomes of a text in `path` when files move; all paths count from one folder. */
function afterMoves(path: string, text: string, moves: Readonly<Record<string, string>>): string {
  const moved = Object.entries(moves).map(([from, to]) => ({ from: resolve(root, from), to: resolve(root, to) }));
  return applyEdits(text, editsForMoves(fileText(path, text), moved, resolve));
}

describe('when files move, links lead where they led before', () => {
  test('to a file that gets another name', () => {
    expect(afterMoves('a.report.md', 'See [b](b.report.md#safe "title").', { 'b.report.md': 'c.report.md' })).toBe(
      'See [b](c.report.md#safe "title").',
    );
  });

  test('to a file in a folder that moves', () => {
    expect(afterMoves('a.report.md', '[b](./2023/b.report.md)', { '2023': 'old/2023' })).toBe(
      '[b](./old/2023/b.report.md)',
    );
  });

  test('from a file that moves', () => {
    const text = '---\nprevious: old/b.report.md\nreports: [ c.report.md, "d.report.md" ]\n---\n\n[e](#e)\n\n# E\n';
    expect(afterMoves('a.report.md', text, { 'a.report.md': '2025/a.report.md' })).toBe(
      '---\nprevious: ../old/b.report.md\nreports: [ ../c.report.md, "../d.report.md" ]\n---\n\n[e](#e)\n\n# E\n',
    );
  });

  test('between files that move together', () => {
    expect(afterMoves('2025/a.report.md', '[b](b.report.md)', { '2025': '2026' })).toBe('[b](b.report.md)');
  });

  test('with characters that Markdown and YAML would take for their own', () => {
    const text = '---\nprevious: b.report.md\nreports: [b.report.md]\n---\n\n[b](b.report.md) [b](<b.report.md>)\n';
    expect(afterMoves('a.report.md', text, { 'b.report.md': 'x (1), y: 50% #.report.md' })).toBe(
      '---\nprevious: "x (1), y: 50% #.report.md"\nreports: ["x (1), y: 50% #.report.md"]\n---\n\n' +
        '[b](x%20%281%29,%20y:%2050%25%20%23.report.md) [b](<x (1), y: 50%25 %23.report.md>)\n',
    );
  });

  test('with what is asked of a file, and with the place in it', () => {
    const text = '[b](b.report.md?raw=true#L12) ![c](<c d.png?size=2>) [e](b.report.md#L3-L7)';
    expect(afterMoves('a.report.md', text, { 'b.report.md': 'x/y.report.md', 'c d.png': 'e f.png' })).toBe(
      '[b](x/y.report.md?raw=true#L12) ![c](<e f.png?size=2>) [e](x/y.report.md#L3-L7)',
    );
  });

  test('to the file that they stand in', () => {
    const text = '[here](a.report.md#safe) [again](./a.report.md)';
    expect(afterMoves('a.report.md', text, { 'a.report.md': 'old/b.report.md' })).toBe(
      '[here](b.report.md#safe) [again](./b.report.md)',
    );
  });

  test('to the folder that they stand in, and to folders that move', () => {
    const text = '[here](.) [up](..) [there](2023/) [files](./2023/plans)';
    expect(afterMoves('reports/a.report.md', text, { 'reports/a.report.md': 'reports/old/a.report.md' })).not.toMatch(
      /\]\(\)/,
    );
    expect(afterMoves('a.report.md', '[there](2023/) [in it](2023/plans/)', { '2023': 'old' })).toBe(
      '[there](old/) [in it](old/plans/)',
    );
  });

  test('nothing else changes', () => {
    const text = '[b](b.report.md) [c](https://example.org/b.report.md) `[b](b.report.md)`';
    expect(afterMoves('a.report.md', text, { 'other.report.md': 'c.report.md' })).toBe(text);
  });

  test('the files to change are those that name a moved file, and those that move', () => {
    const summary = (path: string, text: string) => summariseReport(resolve(root, path), analyseText(text), resolve);
    const index = withSummaries(emptyIndex, [
      summary('a.report.md', '[b](old/b.report.md)'),
      summary('old/b.report.md', '# B\n'),
      summary('c.report.md', '[a](a.report.md)'),
    ]);
    const moves = [{ from: resolve(root, 'old'), to: resolve(root, 'archive') }];
    expect(filesTouchedBy(moves, index)).toEqual([resolve(root, 'a.report.md'), resolve(root, 'old/b.report.md')]);
  });
});

test('whatever moves, no link becomes empty, and each leads to the file that it led to', () => {
  const name = fc.constantFrom('a', 'b', 'c d', 'e%', 'ü');
  const folder = fc.array(name, { maxLength: 3 }).map((names) => names.map((each) => `${each}/`).join(''));
  const path = fc.tuple(folder, name).map(([folders, file]) => `${folders}${file}.report.md`);
  const tail = fc.constantFrom('', '#safe', '#L12', '?raw=true', '?raw=true#L12');
  fc.assert(
    fc.property(path, path, path, tail, (here, there, after, behind) => {
      fc.pre(after !== here && after !== there);
      const from = resolve(root, here);
      const written = (relativePath(from, resolve(root, there)) ?? '').replaceAll('%', '%25');
      const text = `[a](<${written}${behind}>)`;
      for (const moved of new Set([here, there])) {
        const moves = { [moved]: after };
        const [link] = referencesOf(parseDocument(afterMoves(here, text, moves)));
        const place = moved === here ? after : here;
        expect(link?.path).not.toBe('');
        expect(resolve(resolve(root, place), link?.path ?? '')).toBe(resolve(root, moved === there ? after : there));
        expect(afterMoves(here, text, moves)).toContain(`${behind}>)`);
      }
    }),
  );
});

describe('the links to a place', () => {
  const text = '[a](b.report.md#Safe) [b](./b.report.md#safe) [c](b.report.md) [d](#safe)\n\n# Safe\n';
  const from = fileText('a.report.md', text);

  test('to a heading of another file', () => {
    const links = linksToAnchor(from, { file: resolve(root, 'b.report.md'), anchor: 'safe' }, resolve);
    expect(
      withRangesMarked(
        text,
        links.map(({ range }) => range),
      ),
    ).toBe(
      text.replace('b.report.md#Safe', '«b.report.md#Safe»').replace('./b.report.md#safe', '«./b.report.md#safe»'),
    );
  });

  test('to a file', () => {
    expect(linksToFile(from, resolve(root, 'b.report.md'), resolve)).toHaveLength(3);
    expect(linksToFile(from, resolve(root, 'a.report.md'), resolve)).toHaveLength(1);
  });

  test('follow a heading to its new anchor', () => {
    const anchors = new Map([['safe', 'safety']]);
    const edits = anchorEdits(from, { file: resolve(root, 'b.report.md'), anchors }, resolve);
    expect(applyEdits(text, edits)).toBe(
      '[a](b.report.md#safety) [b](./b.report.md#safety) [c](b.report.md) [d](#safe)\n\n# Safe\n',
    );
  });
});
