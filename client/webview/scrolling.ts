import { scrollEcho } from '../src/preview/scroll-echo.ts';
import { editorSide, remember } from './editor-side.ts';
import { lineAtTop, topOfLine } from './line-positions.ts';
import { linePositions } from './source-lines.ts';

/** Keeps the page and the editor at the same line. */
export interface Scrolling {
  /** The line of the source at the top, with the part of it that lies above. */
  readonly line: () => number;
  /** Brings a line of the source to the top. */
  readonly to: (line: number) => void;
  /** What is shown changed, and with it perhaps the place of what is at the top: the editor must not follow that. */
  readonly contentChanged: (lines: number) => void;
}

/** So long after the reader turned the wheel the page still moves by it, in milliseconds. */
const turning = 300;

export function startScrolling(report: Element): Scrolling {
  const echo = scrollEcho(() => performance.now(), 2);
  let lines = 0;
  let waiting = false;
  let turnedAt = Number.NEGATIVE_INFINITY;

  // What the reader does is never an echo, however shortly after a change of the page.
  for (const turned of ['wheel', 'touchmove']) {
    window.addEventListener(
      turned,
      () => {
        turnedAt = performance.now();
      },
      { passive: true },
    );
  }

  const lineAtPageTop = (): number => lineAtTop(linePositions(report, lines), window.scrollY);

  const tellEditor = (): void => {
    waiting = false;
    const byHand = performance.now() - turnedAt <= turning;
    if (lines > 0 && (byHand || !echo.isEcho(window.scrollY))) {
      const line = lineAtPageTop();
      remember({ line });
      editorSide.postMessage({ kind: 'scrolled', line });
    }
  };

  window.addEventListener(
    'scroll',
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(tellEditor);
      }
    },
    { passive: true },
  );

  return {
    line: lineAtPageTop,
    to: (line) => {
      const furthest = document.documentElement.scrollHeight - window.innerHeight;
      const top = Math.max(0, Math.min(furthest, topOfLine(linePositions(report, lines), line)));
      echo.expect(top);
      remember({ line });
      window.scrollTo({ top, behavior: 'instant' });
    },
    contentChanged: (count) => {
      lines = count;
      echo.expect(window.scrollY);
    },
  };
}
