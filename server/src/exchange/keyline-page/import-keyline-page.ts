import { parse } from 'parse5';
import type { FrameworkLibrary } from '../../framework/file/library.ts';
import { importMarks } from '../../render/import-marks.ts';
import { writeBlocks } from '../draft/write-report.ts';
import type { ImportResult } from '../import-result.ts';
import { attribute, firstElement, mainElement } from '../page-lines/html-elements.ts';
import { elementsBelow } from '../page-lines/html-text.ts';
import { readHtmlPage } from '../page-lines/read-html-page.ts';
import { changedByHand } from './changed-by-hand.ts';
import { isShallow } from './elements/is-shallow.ts';
import { pageBlocks } from './elements/page-blocks.ts';
import { markedHeading } from './elements/page-section-heading.ts';
import { frontMatterOfPage } from './front-matter-of-page.ts';
import { leftOutParts } from './left-out-parts.ts';

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The report that a page was made of, where Keyline made it and its marks are still there; null for every other page.
 * Read from the marks, without guessing. `framework` takes the place of the one that the page names. Never throws.
 */
export function importKeylinePage(
  source: string,
  library: FrameworkLibrary,
  framework: string | undefined,
): ImportResult | null {
  if (!source.includes(importMarks.frontMatter)) {
    return null;
  }
  const root = parse(source, { sourceCodeLocationInfo: true });
  const top = firstElement(root, (element) => attribute(element, importMarks.frontMatter) !== null);
  const written = top === null ? null : frontMatterOfPage(attribute(top, importMarks.frontMatter) ?? '');
  const main = mainElement(root);
  if (written === null || main === null || !isShallow(main)) {
    return null;
  }
  const frontMatter = framework === undefined ? written : { ...written, framework };
  const { lines, removed: outside } = readHtmlPage(source);
  const headings = elementsBelow(main, headingTags).flatMap((element) => markedHeading(element) ?? []);
  return {
    report: writeBlocks(frontMatter, pageBlocks(main.childNodes)),
    framework: frontMatter.framework ?? null,
    notUnderstood: changedByHand(lines, headings, written, library),
    removed: [...outside, ...leftOutParts(main)],
    added: [],
    messages: [],
  };
}
