import GithubSlugger from 'github-slugger';
import { remembered } from '../../text/memory.ts';
import type { Document } from '../document.ts';
import { type Section, sectionsOf } from '../sections/sections.ts';

/**
 * The anchor of each section's heading, as `#anchor` in a link names it: the name in small letters with hyphens for
 * spaces, and a number behind it where an earlier heading has the same. In the order of `sectionsOf`; null for the
 * text before the first heading.
 */
export const anchorsOf = remembered((document: Document): readonly (string | null)[] => {
  const slugger = new GithubSlugger();
  return sectionsOf(document).map(({ heading }) => (heading === null ? null : slugger.slug(shown(heading.name.value))));
});

/** A name on one line, without the spaces around it that no reader sees. */
function shown(name: string): string {
  return name.replace(/[ \t\n\f\r]+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space)).trim();
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
