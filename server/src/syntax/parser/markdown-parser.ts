import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension } from 'micromark-util-types';
import type { Point } from 'unist';
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
  // The parser drops a leading U+FEFF and counts from what follows. In a report's text it is a character like any other.
  const guarded = text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
  return fromMarkdown(guarded, { extensions, mdastExtensions: treeExtensions });
}

export interface Distance {
  readonly lines: number;
  readonly offset: number;
}

/** A copy of a node and of all below it, that much further on in the text. */
export function placedNode<Node extends Nodes>(node: Node, distance: Distance): Node {
  const copy: Node = { ...node };
  if (node.position !== undefined) {
    const { start, end } = node.position;
    copy.position = { start: placedPoint(start, distance), end: placedPoint(end, distance) };
  }
  if ('children' in copy) {
    const parent: { children: Nodes[] } = copy;
    parent.children = parent.children.map((child) => placedNode(child, distance));
  }
  return copy;
}

function placedPoint({ line, column, offset = 0 }: Point, distance: Distance): Point {
  return { line: line + distance.lines, column, offset: offset + distance.offset };
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
