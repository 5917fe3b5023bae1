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
  const lines: UnmarkedLine[] = [];
  let text = '';
  let line = 1;
  const end = () => {
    lines.push({ text, line });
    text = '';
  };
  const steps: Step[] = [{ node: root, isWritten: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'end') {
      if (text.trim() !== '') {
        end();
        end();
      }
      continue;
    }
    const { node, isWritten } = step;
    if (defaultTreeAdapter.isTextNode(node)) {
      const written = isWritten ? node.value : node.value.replace(/\s+/g, ' ');
      for (const [index, piece] of written.split('\n').entries()) {
        if (index > 0) {
          end();
        }
        line = text.trim() === '' ? startLine(node) + (isWritten ? index : leadingBreaks(node.value)) : line;
        text += piece;
      }
    } else if (defaultTreeAdapter.isElementNode(node)) {
      const { tagName } = node;
      if (tagName === 'br') {
        end();
      } else if (parts.has(tagName)) {
        steps.push('end', ...stepsInto(node, isWritten || tagName === 'pre'), 'end');
      } else if (within.has(tagName)) {
        steps.push(...stepsInto(node, isWritten));
      } else if (tagName !== 'head' && !isSilent(node)) {
        return null;
      }
    } else if ('childNodes' in node) {
      steps.push(...stepsInto(node, isWritten));
    }
  }
  end();
  return lines;
}

function stepsInto(parent: { readonly childNodes: readonly Node[] }, isWritten: boolean): Step[] {
  return [...parent.childNodes].reverse().map((node) => ({ node, isWritten }));
}
