import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { britishDictionary } from '../../server/src/disk/spelling/british-dictionary.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { LinkedFile, LinkedFiles } from '../../server/src/report/linked/linked-files.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { lint } from '../../server/src/rules/lint.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { defaultSettings, type RuleSettings } from '../../server/src/rules/rule-settings.ts';
import { isStyleName } from '../../server/src/rules/style/style-file-name.ts';
import type { HouseStyle } from '../../server/src/rules/style/style-schema.ts';
import { readStyleSource } from '../../server/src/rules/style/style-source.ts';
import type { Document } from '../../server/src/syntax/document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { rememberedTexts } from '../../server/src/text/memory.ts';
import { type Copies, knownParagraphs } from '../../server/src/workspace/known-paragraphs.ts';
import { namedAnchors, namedPaths, namedReport } from '../../server/src/workspace/named-files.ts';
import { skimReport } from '../../server/src/workspace/skimmed-report.ts';

/** Other files that a report may name, by the path that it names them by. */
export type OtherFiles = Readonly<Record<string, string>>;

/** What Keyline knows of a report with the frameworks that come with it. Without `files` nobody has looked at other files. */
export function analyseText(text: string, files?: OtherFiles): Analysis {
  if (files === undefined) {
    return analysedAlone(text);
  }
  const document = parseDocument(text);
  return analyse(document, {
    library: builtInLibrary(),
    linked: linkedIn(document, files),
    copies: copiesIn(text, files),
  });
}

/** A property asks for the same few texts again and again: the last ones are kept. */
function analysedAlone(text: string): Analysis {
  const analysis = lastAnalyses.get(text) ?? analyse(parseDocument(text), { library: builtInLibrary() });
  lastAnalyses.delete(text);
  lastAnalyses.set(text, analysis);
  for (const oldest of [...lastAnalyses.keys()].slice(0, -mostAnalyses)) {
    lastAnalyses.delete(oldest);
  }
  return analysis;
}

const mostAnalyses = 4;
const lastAnalyses = new Map<string, Analysis>();

/** The findings of a report, without configuration. A rule that fails is no finding: the test fails. */
export function lintText(
  text: string,
  settings: RuleSettings = defaultSettings,
  files?: OtherFiles,
  rules?: readonly Rule[],
): readonly Finding[] {
  const findings = lint(analyseText(text, files), { ...settings, style: styleIn(files) ?? settings.style }, rules);
  const failed = findings.find(({ rule }) => rule === 'internal-error');
  if (failed !== undefined) {
    throw new Error(failed.message);
  }
  return findings;
}

/** Which paragraphs of the text stand in the other files too. */
function copiesIn(text: string, files: OtherFiles): Copies {
  const paragraphs = knownParagraphs(
    (_file, path) => path,
    (_from, to) => to,
  );
  for (const [name, other] of Object.entries({ ...files, 'this.report.md': text })) {
    paragraphs.put(name, skimReport(other));
  }
  return paragraphs.copiesOf('this.report.md');
}

/** The style of the house where one of the files is a style file, with its dictionary. */
function styleIn(files: OtherFiles = {}): HouseStyle | null {
  const name = Object.keys(files).find(isStyleName);
  return name === undefined ? null : styleOf(files[name] ?? '');
}

const styleOf = rememberedTexts((yaml: string): HouseStyle | null => {
  const { style } = readStyleSource(yaml);
  const found = style?.spelling === 'british' ? britishDictionary(import.meta.dirname) : null;
  return style === null || found === null || 'problem' in found ? style : { ...style, dictionary: found.dictionary };
});

function linkedIn(document: Document, files: OtherFiles): LinkedFiles {
  return new Map(
    namedPaths(document).map(({ path, isPrevious }): [string, LinkedFile] => {
      const text = path === 'this.report.md' ? '' : files[path];
      const outside = path.startsWith('../../');
      if (text === undefined) {
        return [path, { exists: outside ? null : false, outside, anchors: null, results: null, circle: null }];
      }
      const { results, previous } = namedReport(path, analyseText(text), (_file, reference) => reference);
      const back = isPrevious && previous === 'this.report.md' ? 'back' : null;
      const circle = path === 'this.report.md' ? 'itself' : back;
      return [path, { exists: true, outside, anchors: namedAnchors(parseDocument(text)), results, circle }];
    }),
  );
}
