import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renameHeading } from '../../server/src/language/navigation/rename-heading.ts';
import { referencesOf } from '../../server/src/report/linked/references.ts';
import { anchorsOf } from '../../server/src/syntax/links/anchors.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { anchorEdits } from '../../server/src/workspace/links-to.ts';
import { editsForMoves } from '../../server/src/workspace/moved-files.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText } from '../common/lint-text.ts';

const resolve = (from: string, path: string) => new URL(path.replace(/[%#?]/g, encodeURIComponent), from).href;

/** For each link of the text, the place of the heading that it leads to among all sections; -1 where it leads to none. */
function headingsLinkedIn(text: string): readonly number[] {
  const document = parseDocument(text);
  const anchors = anchorsOf(document);
  return referencesOf(document).map(({ anchor }) => anchors.indexOf(anchor?.value.toLowerCase() ?? ''));
}

const names = fc.constantFrom('A', 'B', 'A b', 'A-1', 'Ö & é', 'a');

test('when a heading gets another name, every link that led to a heading leads to the same one', () => {
  const file = 'file:///a.report.md';
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 8 }), fc.nat(), names, (headings, pick, name) => {
      const plain = headings.map((heading) => `# ${heading}`).join('\n\n');
      const anchors = anchorsOf(parseDocument(plain)).flatMap((anchor) => anchor ?? []);
      const text = `${anchors.map((anchor) => `[x](#${anchor}) [y](a.report.md#${anchor.toUpperCase()})`).join('\n')}\n\n${plain}\n`;
      const { report } = analyseText(text);
      const section = report.sections[1 + (pick % headings.length)];
      const renamed = section === undefined ? { problem: 'no section' } : renameHeading(report, section, name);
      if (renamed.problem !== undefined) {
        throw new Error(renamed.problem);
      }
      const links = anchorEdits({ file, document: report.document }, { file, anchors: renamed.anchors }, resolve);
      const before = headingsLinkedIn(text);
      expect(before).not.toContain(-1);
      expect(headingsLinkedIn(applyEdits(text, [...renamed.edits, ...links]))).toEqual(before);
    }),
  );
});

const folder = fc.constantFrom('', '2023/', '2023/old/', 'é 1/', 'a(b)/', '100% #1/');
const place = fc.tuple(folder, fc.constantFrom('a', 'b', "it's")).map(([inside, name]) => `${inside}${name}.report.md`);

test('when a file moves, every link leads to the file that it led to before', () => {
  const root = 'file:///reports/';
  fc.assert(
    fc.property(place, place, place, place, (from, target, movedFrom, movedTo) => {
      fc.pre(movedTo !== from && movedTo !== target);
      const address = (path: string) => resolve(root, path);
      const after = (path: string) => address(path === movedFrom ? movedTo : path);
      const up = '../'.repeat(from.split('/').length - 1);
      const link = `<${up}${target.replace(/[%#?]/g, encodeURIComponent)}#safe>`;
      const text = `---\nprevious: ${JSON.stringify(up + target)}\nreports: [${JSON.stringify(up + target)}]\n---\n\n[x](${link})\n`;
      const targetsIn = (file: string, written: string) =>
        referencesOf(parseDocument(written)).map(({ path }) => resolve(file, path));
      expect(new Set(targetsIn(address(from), text))).toEqual(new Set([address(target)]));

      const moves = [{ from: address(movedFrom), to: address(movedTo) }];
      const edits = editsForMoves({ file: address(from), document: parseDocument(text) }, moves, resolve);
      const targets = targetsIn(after(from), applyEdits(text, edits));
      expect(targets).toHaveLength(3);
      expect(new Set(targets)).toEqual(new Set([after(target)]));
    }),
    { numRuns: trials(300) },
  );
});
