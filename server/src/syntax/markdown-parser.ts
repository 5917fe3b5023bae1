import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension } from 'micromark-util-types';
import { notedAddresses } from './address-places.ts';
import type { Labels } from './labels.ts';

const syntaxExtensions: readonly Extension[] = [gfmTable(), gfmFootnote(), leafDirective()];
const treeExtensions: TreeExtension[] = [
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  directiveFromMarkdown(),
  notedAddresses,
];

/**
 * The tree of a Markdown text, parsed at once: CommonMark with tables, footnotes and leaf directives.
 * References to `elsewhere` resolve as if those labels were defined in the text.
 */
export function parseMarkdown(text: string, elsewhere: Labels): Root {
  const defined = elsewhere.definitions.size > 0 || elsewhere.footnotes.size > 0;
  const extensions = defined ? [...syntaxExtensions, knownLabels(elsewhere)] : [...syntaxExtensions];
  const options = { extensions, mdastExtensions: treeExtensions };
  if (!text.startsWith('\uFEFF')) {
    return fromMarkdown(text, options);
  }
  // The parser drops a leading U+FEFF and then counts every place one too low. Here it is text like any other.
  const tree = fromMarkdown(`\n${text}`, options);
  moveNodes(tree, { lines: -1, offset: -1 });
  return tree;
}

export interface Distance {
  readonly lines: number;
  readonly offset: number;
}

/** Moves a tree and all below it, in place. */
export function moveNodes(node: Nodes, distance: Distance): void {
  const { position } = node;
  if (position !== undefined) {
    for (const point of [position.start, position.end]) {
      point.line += distance.lines;
      point.offset = (point.offset ?? 0) + distance.offset;
    }
  }
  if ('children' in node) {
    for (const child of node.children) {
      moveNodes(child, distance);
    }
  }
}

/**
 * Directives on a line of their own only. Text directives would take `14:30` and `3:2`, which are prose;
 * container directives, left open, would swallow the rest of the report.
 */
function leafDirective(): Extension {
  const colon = 58;
  const { flow } = directive();
  const constructs: readonly Construct[] = [flow?.[colon] ?? []].flat();
  return { flow: { [colon]: constructs.filter((construct) => !construct.concrete) } };
}

/** Tells the parser, at the very start of the text, which labels are defined elsewhere. */
function knownLabels(labels: Labels): Extension {
  let told = false;
  const tell: Construct = {
    name: 'knownLabels',
    tokenize(_effects, _ok, nok) {
      if (!told) {
        told = true;
        this.parser.defined.push(...labels.definitions);
        this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...labels.footnotes];
      }
      return nok;
    },
  };
  return { document: { null: tell } };
}
