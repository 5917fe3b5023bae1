import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { isSilent } from './html-elements.ts';
import { leadingBreaks, startLine } from './html-text.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A line of text, and the line of the source on which it begins. Lines count from 1. */
export interface UnmarkedLine {
  readonly text: string;
  readonly line: number;
}

/** What says no more than where lines begin and end, and what says nothing at all. */
const parts: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'section', 'div', 'p', 'pre']);
const within: ReadonlySet<string> = new Set(['span', 'font']);

/** What comes next: a node, whose line breaks are those of the text or not; or the end of a part. */
type Step = { readonly node: Node; readonly isWritten: boolean } | 'end';

/**
 * The lines of HTML that marks nothing: no headings, lists, tables, links or bold words, such as a text file that a browser
 * saved, or a text that was pasted into a web page. Its lines say by their words what they are, like those of plain text.
 * Null where anything is marked.
 */
export function unmarkedLines(root: DefaultTreeAdapterTypes.Document): readonly UnmarkedLine[] | null {
  const written = lineWriter();
  const steps: Step[] = [{ node: root, isWritten: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const more = step === 'end' ? written.endPart() : stepsOf(step, written);
    if (more === null) {
      return null;
    }
    steps.push(...more);
  }
  written.endLine();
  return written.lines;
}

type LineWriter = ReturnType<typeof lineWriter>;

function lineWriter() {
  const lines: UnmarkedLine[] = [];
  let text = '';
  let line = 1;
  const endLine = () => {
    lines.push({ text, line });
    text = '';
  };
  return {
    lines,
    add(more: string, from: number) {
      line = text.trim() === '' ? from : line;
      text += more;
    },
    endLine,
    /** An empty line stands between parts. */
    endPart(): readonly Step[] {
      if (text.trim() !== '') {
        endLine();
        endLine();
      }
      return [];
    },
  };
}

/** What comes below a node, the last first; null where it marks something. */
function stepsOf(step: Exclude<Step, 'end'>, written: LineWriter): readonly Step[] | null {
  const { node, isWritten } = step;
  if (defaultTreeAdapter.isTextNode(node)) {
    addText(node, isWritten, written);
    return [];
  }
  if (!defaultTreeAdapter.isElementNode(node)) {
    return 'childNodes' in node ? stepsInto(node, isWritten) : [];
  }
  const { tagName } = node;
  if (tagName === 'br') {
    written.endLine();
    return [];
  }
  if (parts.has(tagName)) {
    return ['end', ...stepsInto(node, isWritten || tagName === 'pre'), 'end'];
  }
  if (within.has(tagName)) {
    return stepsInto(node, isWritten);
  }
  return tagName === 'head' || isSilent(node) ? [] : null;
}

function addText(node: DefaultTreeAdapterTypes.TextNode, isWritten: boolean, written: LineWriter): void {
  const first = startLine(node);
  if (!isWritten) {
    written.add(node.value.replace(/\s+/g, ' '), first + leadingBreaks(node.value));
    return;
  }
  for (const [index, piece] of node.value.split('\n').entries()) {
    if (index > 0) {
      written.endLine();
    }
    written.add(piece, first + index);
  }
}

function stepsInto(parent: { readonly childNodes: readonly Node[] }, isWritten: boolean): readonly Step[] {
  return [...parent.childNodes].reverse().map((node) => ({ node, isWritten }));
}
