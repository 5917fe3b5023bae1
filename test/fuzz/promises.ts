import { draftRelease } from '../../server/src/exchange/release/draft-release.ts';
import { formatReport } from '../../server/src/language/formatting.ts';
import { fixText } from '../../server/src/rules/fix-text.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { readFrontMatter } from '../../server/src/syntax/front-matter/front-matter.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { changedByFormatting, changedByImport, importedAgain } from './page-promises.ts';

/** Something that holds for every text, however torn. Gives what is wrong in words; null where it is kept. */
export interface KeptPromise {
  readonly name: string;
  readonly broken: (text: string) => string | null;
}

export const promises: readonly KeptPromise[] = [
  {
    name: 'every rule can be run',
    broken: (text) => lintText(text).find(({ rule }) => rule === 'internal-error')?.message ?? null,
  },
  { name: 'safe fixes come to rest and keep the YAML', broken: (text) => brokenByFixes(text, false) },
  { name: 'all fixes come to rest and keep the YAML', broken: (text) => brokenByFixes(text, true) },
  {
    name: 'formatting comes to rest',
    broken: (text) => {
      const once = formatted(text);
      const twice = formatted(once);
      return twice === once ? null : `a second time gives ${JSON.stringify(twice)}`;
    },
  },
  { name: 'formatting keeps the page', broken: changedByFormatting },
  { name: 'a page that is imported and made again is the same page', broken: changedByImport },
  {
    name: 'a page that is imported gives a report that can be checked',
    broken: (text) => (faultsOf(importedAgain(text)) > 0 ? 'the report has broken YAML' : null),
  },
  { name: 'a release that is drafted says nothing wrong', broken: wrongInRelease },
];

/** What is wrong in a release that is drafted on the report, beside it. */
function wrongInRelease(text: string): string | null {
  const analysis = analyseText(text);
  const drafting = draftRelease(analysis, lint(analysis, defaultSettings), { report: 'ward.report.md' });
  if ('problem' in drafting) {
    return null;
  }
  const found = lintText(drafting.release, defaultSettings, { 'ward.report.md': text });
  const wrong = found.find(({ severity }) => severity === 'error' || severity === 'warning');
  return wrong === undefined ? null : `${wrong.rule}: ${wrong.message}`;
}

function brokenByFixes(text: string, unsafe: boolean): string | null {
  const fixed = fixText(text, (now) => lintText(now), { unsafe });
  if (faultsOf(fixed.text) > faultsOf(text)) {
    return 'the front matter is no YAML any more';
  }
  const again = fixText(fixed.text, (now) => lintText(now), { unsafe });
  return again.text === fixed.text ? null : `a second time gives ${JSON.stringify(again.text)}`;
}

function faultsOf(text: string): number {
  return readFrontMatter(parseDocument(text)).problems.filter(({ kind }) => kind === 'syntax').length;
}

function formatted(text: string): string {
  return applyEdits(text, formatReport(analyseText(text).report));
}
