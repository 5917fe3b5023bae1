// The TextMate grammars: of reports, and of reports within plain Markdown. The names in them are those of the frameworks.
import type { GeneratedFile } from '../generated-file.ts';
import { shippedFrameworks } from '../shipped-frameworks.ts';
import { bodyRules, suppressionRule } from './grammar-body.ts';
import { claimRules } from './grammar-claims.ts';
import { frontMatterOfReportOrNot, reportFrontMatter } from './grammar-front-matter.ts';
import { grammarNames } from './grammar-names.ts';
import type { Grammar } from './grammar-rule.ts';

const reportScope = 'text.html.markdown.keyline';

export function generateGrammar(): readonly GeneratedFile[] {
  const frameworks = shippedFrameworks();
  const names = grammarNames(frameworks);
  return [
    file('syntaxes/keyline.tmLanguage.json', {
      name: 'Keyline report',
      scopeName: reportScope,
      patterns: [{ include: '#front-matter' }, { include: '#body' }],
      repository: {
        'front-matter': reportFrontMatter(names),
        body: { patterns: bodyRules(names) },
        claims: { patterns: claimRules(frameworks, names) },
        suppression: suppressionRule(),
      },
    }),
    file('syntaxes/keyline-in-markdown.tmLanguage.json', {
      name: 'Keyline report in a Markdown file',
      scopeName: 'keyline.injection',
      // A file of the language "keyline" is a report in any case.
      injectionSelector: `L:text.html.markdown - ${reportScope}`,
      patterns: [{ include: '#front-matter' }],
      repository: { 'front-matter': frontMatterOfReportOrNot(names, { include: `${reportScope}#body` }) },
    }),
  ];
}

function file(path: string, grammar: Grammar): GeneratedFile {
  const made = 'Made by `npm run generate` from schemas/frameworks. Do not edit.';
  return { path, content: `${JSON.stringify({ information_for_contributors: [made], ...grammar }, null, 1)}\n` };
}
