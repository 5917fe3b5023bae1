import { editorSide } from './editor-side.ts';
import { lineOf } from './source-lines.ts';

/**
 * A click on a value or Enter leads to its line of the source, and a double click on anything to the line it was made
 * from. Links to files are opened by the editor.
 */
export function goToSourceFrom(report: Element): void {
  report.addEventListener('click', (event) => {
    if (event.target instanceof Element) {
      const link = event.target.closest('a[href]');
      const address = link?.getAttribute('href') ?? null;
      if (address !== null && isFile(address)) {
        event.preventDefault();
        event.stopPropagation();
        editorSide.postMessage({ kind: 'open', address });
      } else if (isSourceLink(event.target) && !isSelecting()) {
        goTo(event.target);
      }
    }
  });
  report.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && target.closest('a, button, select, summary') === null) {
      goTo(target);
    }
  });
  report.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter' && event.target instanceof Element) {
      if (isSourceLink(event.target)) {
        goTo(event.target);
      }
    }
  });
}

function goTo(element: Element): void {
  const line = lineOf(element);
  if (line !== null) {
    editorSide.postMessage({ kind: 'source', line });
  }
}

function isSourceLink(element: Element): boolean {
  return element.closest('.to-source') !== null;
}

/** Whoever marks text to copy it does not want to leave it. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** Other computers, mail and places in the page itself are left to VS Code. */
function isFile(address: string): boolean {
  return !address.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('//');
}
