import GithubSlugger from 'github-slugger';
import { memory } from '../text/memory.ts';
import type { Document } from './document.ts';
import { type Section, sectionsOf } from './sections.ts';

const known = memory<Document, readonly (string | null)[]>();

/**
 * The anchor of each section's heading, as `#anchor` in a link names it: the name in small letters with hyphens for
 * spaces, and a number behind it where an earlier heading has the same. In the order of `sectionsOf`; null for the
 * text before the first heading.
 */
export function anchorsOf(document: Document): readonly (string | null)[] {
  let anchors = known.get(document);
  if (anchors === undefined) {
    const slugger = new GithubSlugger();
    anchors = sectionsOf(document).map(({ heading }) => (heading === null ? null : slugger.slug(heading.name.value)));
    known.set(document, anchors);
  }
  return anchors;
}

/** The section whose heading has this anchor, in any letter case; null where there is none. */
export function sectionWithAnchor(document: Document, anchor: string): Section | null {
  const place = anchorsOf(document).indexOf(anchor.toLowerCase());
  return place === -1 ? null : (sectionsOf(document)[place] ?? null);
}

/** The anchors that HTML in a text gives to places, as `<a id="anchor">` does; in small letters. */
export function declaredAnchors(text: string): readonly string[] {
  const tags = text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"(?<double>[^"<>]*)"|'(?<single>[^'<>]*)')/gi);
  return Array.from(tags, ({ groups }) => (groups?.double ?? groups?.single ?? '').toLowerCase());
}
