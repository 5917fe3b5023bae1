import type { OpenDocument } from './open-document.ts';

/**
 * Whether an open text is a report: by its language, by its file's name, or, where it is other Markdown,
 * by a `framework:` in its front matter. All other texts get nothing from Keyline.
 */
export function isReport(open: OpenDocument): boolean {
  if (open.languageId === 'keyline' || open.uri.endsWith('.report.md')) {
    return true;
  }
  const { frontMatter, text } = open.document;
  return (
    (open.languageId === 'markdown' || open.uri.endsWith('.md')) &&
    frontMatter !== null &&
    /^framework[ \t]*:/m.test(text.slice(frontMatter.start, frontMatter.end))
  );
}
