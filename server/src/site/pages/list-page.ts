import type { Element } from 'hast';
import { h } from 'hastscript';
import { slugOf } from '../site-paths.ts';

/** A part of a list, such as the reports of one provider. */
export interface ListPart {
  readonly name: string;
  readonly count: number;
  readonly content: Element;
}

/** With fewer parts readers see them all without links to them. */
const fewestLinks = 4;

/** With more parts than these, one link stands for each first letter. */
const mostLinks = 30;

/** The main part of a page with a list in parts, and links to them above it. `nothing` is said where it is empty. */
export function listMain(title: string, parts: readonly ListPart[], nothing: string): readonly Element[] {
  const anchors = anchorsOf(parts);
  return [
    h('h1', title),
    ...(parts.length === 0 ? [h('p', { className: ['nothing'] }, nothing)] : []),
    ...jumpLinks(parts, anchors),
    ...parts.map(({ name, count, content }, place) =>
      h('section', { className: ['list-part'] }, [
        h('h2', { id: anchors[place] ?? '' }, [name, ' ', h('span', { className: ['count'] }, `(${count})`)]),
        content,
      ]),
    ),
  ];
}

/** The places of parts on their page, by their names; no two are the same. */
export function anchorsOf(parts: readonly { readonly name: string }[]): readonly string[] {
  const taken = new Map<string, number>();
  return parts.map(({ name }) => {
    const slug = slugOf(name);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return `list-${slug}${count === 1 ? '' : `--${count}`}`;
  });
}

function jumpLinks(parts: readonly ListPart[], anchors: readonly string[]): readonly Element[] {
  if (parts.length < fewestLinks) {
    return [];
  }
  const named = parts.map(({ name }, place) => ({ name, anchor: anchors[place] ?? '' }));
  const links = parts.length <= mostLinks ? named : firstOfLetters(named);
  return [
    h('nav', { className: ['jump-links'], ariaLabel: 'Parts of this list' }, [
      h(
        'ul',
        links.map(({ name, anchor }) => h('li', [h('a', { href: `#${anchor}` }, name)])),
      ),
    ]),
  ];
}

interface NamedAnchor {
  readonly name: string;
  readonly anchor: string;
}

/** For each first letter the first part that begins with it. */
function firstOfLetters(parts: readonly NamedAnchor[]): readonly NamedAnchor[] {
  const letters = new Map<string, NamedAnchor>();
  for (const { name, anchor } of parts) {
    const letter = /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '…';
    if (!letters.has(letter)) {
      letters.set(letter, { name: letter, anchor });
    }
  }
  return [...letters.values()];
}
