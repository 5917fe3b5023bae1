import { configurationFileNames, ignoreFileNames } from '../../configuration/configuration-file-names.ts';
import { isThemeName } from '../../configuration/theme/theme-file-name.ts';
import { isStyleName } from '../../rules/style/style-file-name.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { hasReportName, namesFramework } from '../../syntax/front-matter/is-report.ts';
import { normaliseUri } from '../../text/addresses/normalise-uri.ts';
import type { ReportEnvironment } from './report-environments.ts';

/** What a text is to Keyline; texts of no kind get nothing from it. */
export type TextKind = 'report' | 'configuration' | 'framework' | 'style' | 'theme';

/** A text with what tells its kind. */
export interface NamedText {
  readonly uri: string;
  /** As the editor calls it; empty where nobody said. */
  readonly languageId: string;
  readonly document: Document;
}

/** What a text is; null for all that Keyline has nothing to do with. */
export function textKind(
  named: NamedText,
  { configuration, frameworkFiles, styleFile, themeFile }: ReportEnvironment,
): TextKind | null {
  if (isReport(named)) {
    return 'report';
  }
  const uri = normaliseUri(named.uri);
  if (isConfigurationName(uri) || isExtended(uri, configuration.files)) {
    return 'configuration';
  }
  if (isStyleName(uri) || (styleFile !== null && normaliseUri(styleFile) === uri)) {
    return 'style';
  }
  if (isThemeName(uri) || (themeFile !== null && normaliseUri(themeFile) === uri)) {
    return 'theme';
  }
  return isFrameworkName(uri) || frameworkFiles.some((file) => normaliseUri(file) === uri) ? 'framework' : null;
}

/** Whether a file is a configuration by its name. Others may extend one of any name. */
export function isConfigurationName(uri: string): boolean {
  return configurationFileNames.some((name) => uri.endsWith(`/${name}`));
}

function isExtended(uri: string, files: readonly { readonly file: string }[]): boolean {
  return files.some(({ file }) => normaliseUri(file) === uri);
}

/** Whether a file names what is not looked at. */
export function isIgnoreName(uri: string): boolean {
  return ignoreFileNames.some((name) => uri.endsWith(`/${name}`));
}

/** Whether a file is a framework file by its name, so that it gets help before any configuration names it. */
export function isFrameworkName(uri: string): boolean {
  return /\.framework\.ya?ml$/.test(uri);
}

/**
 * Whether a text is a report: by its language, by its file's name, or, where it is other Markdown,
 * by a `framework:` in its front matter.
 */
export function isReport({ uri, languageId, document }: NamedText): boolean {
  if (languageId === 'keyline' || hasReportName(uri)) {
    return true;
  }
  return (languageId === 'markdown' || uri.endsWith('.md')) && namesFramework(beginningOf(document));
}

/** Up to where a front matter can stand; a keystroke further down puts no text together. */
function beginningOf(document: Document): string {
  return document.frontMatter === null
    ? textBetween(document, 0, Math.min(document.length, frontMatterLength))
    : document.frontMatterText;
}

/** Enough for any front matter that people write. */
const frontMatterLength = 8_192;

/** Whether a file in a folder may be one that Keyline speaks of, judged by its name alone. */
export function mayConcernKeyline(uri: string): boolean {
  return (
    uri.endsWith('.md') || isFrameworkName(uri) || isStyleName(uri) || isThemeName(uri) || isConfigurationName(uri)
  );
}
