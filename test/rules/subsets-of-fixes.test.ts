import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixText } from '../../server/src/rules/fix-text.ts';
import { readFrontMatter } from '../../server/src/syntax/front-matter/front-matter.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { lintText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { propertyRuns } from '../common/markdown-text.ts';
import { mutation } from '../common/mutations.ts';
import { newErrors } from './fix-promises.ts';

/** What people do to the lines of a front matter. */
const spoilings: readonly ((frontMatter: string) => string)[] = [
  (text) => text.replace('framework:', 'Framework:'),
  (text) => text.replace('scope:', 'Scope:'),
  (text) => text.replace('scope:', 'scopes:'),
  (text) => text.replace('status:', 'Status:'),
  (text) => text.replace(/^framework:.*\n/m, ''),
  (text) => text.replace(/^scope:.*\n/m, ''),
  (text) => `${text}Scope: [caring]\n`,
  (text) => `${text}frameworks: cqc-single-assessment\n`,
  (text) => `${text}provider: A #2\n`,
  (text) => `${text}Provider: Lakeside\n`,
  (text) => text.replace('framework: cqc', 'framework: cgc'),
];

const spoiltReport = fc
  .tuple(rightReport, fc.subarray([...spoilings]), fc.array(mutation, { maxLength: 3 }))
  .map(([right, spoilt, mistakes]) => {
    const text = mistakes.reduce((current, mistake) => mistake.apply(current), right);
    const end = text.indexOf('\n---', 3) + 1;
    const front = spoilt.reduce((current, spoil) => spoil(current), text.slice(4, end));
    return { text: `---\n${front}${text.slice(end)}`, mistakes: mistakes.length };
  });

test('every subset of the offered fixes, applied in one pass, leaves valid YAML and creates no error', () => {
  fc.assert(
    fc.property(spoiltReport, fc.infiniteStream(fc.nat()), ({ text, mistakes }, choices) => {
      const offered = lintText(text).filter(({ fixes }) => fixes.length > 0);
      const chosen = offered.flatMap((finding) => {
        const choice = choices.next().value % (finding.fixes.length + 1);
        return choice === 0 ? [] : [{ ...finding, fixes: finding.fixes.slice(choice - 1, choice) }];
      });
      const fixed = fixText(text, (now) => (now === text ? chosen : []), { unsafe: true, rounds: 1 }).text;
      expect(syntaxFaults(text), fixed).toEqual(expect.arrayContaining([...syntaxFaults(fixed)]));
      // A report whose framework is named at last is checked for the first time. Of two mistakes in its sections one may
      // hide the other, such as a misspelt heading a wrong rating.
      if (hasFramework(text) === hasFramework(fixed) && mistakes < 2) {
        expect(newErrors(text, fixed), `${text}\nbecomes\n${fixed}`).toEqual([]);
      }
    }),
    { numRuns: Math.ceil(propertyRuns / 2) },
  );
});

function syntaxFaults(text: string): readonly string[] {
  const { problems } = readFrontMatter(parseDocument(text));
  return problems.filter(({ kind }) => kind === 'syntax').map(({ message }) => message);
}

function hasFramework(text: string): boolean {
  return readFrontMatter(parseDocument(text)).values.framework?.startsWith('cqc') ?? false;
}

test('of two headings that are slips of one statement, the first alone is put right', () => {
  const front = '---\nframework: cqc-single-assessment@2024-12\nscope: [Safe]\n---\n';
  const report = `${front}\n# Safe\n\n## earning culture\n\nScore: 1\n\n## Learning cultur\n\nScore: 1\n`;
  const slips = lintText(report).filter(({ rule }) => rule === 'structure/unknown-statement');
  expect(slips.map(({ fixes }) => fixes.length)).toEqual([1, 0]);
});

test('a key question is inserted where no statement falls under it that belongs to another', () => {
  const front = '---\nframework: cqc-single-assessment@2024-12\nscope: [Safe, Well-led]\n---\n';
  const report = `${front}\n# ell-led\n\n## Freedom to speak up\n\nScore: 1\n`;
  const missing = lintText(report).filter(({ rule }) => rule === 'structure/missing-key-question');
  const fixed = fixText(report, (now) => (now === report ? missing : []), { unsafe: true, rounds: 1 }).text;
  expect(fixed).toContain('# Safe');
  expect(newErrors(report, fixed), fixed).toEqual([]);
});
