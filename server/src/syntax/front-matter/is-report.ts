import { findFrontMatter } from './front-matter-fence.ts';
import { findMisplacedFrontMatter } from './misplaced-front-matter.ts';

/** Whether a file is a report by its name alone, whatever stands in it. */
export function hasReportName(path: string): boolean {
  return path.endsWith('.report.md');
}

/**
 * Whether a text says itself that it is a report: its front matter names a framework. The one answer for all faces.
 * `text` may be a beginning; where its front matter is not closed, it counts up to the first empty line. A front matter
 * that is broken elsewhere, or that stands below empty lines or a comment, counts too: its fault is to be told.
 */
export function namesFramework(text: string): boolean {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const begin = findMisplacedFrontMatter(plain)?.start ?? 0;
  const fenced = /^---[ \t]*(?:\r\n|\r|\n)/.exec(plain.slice(begin, begin + longestFence));
  if (fenced === null) {
    return false;
  }
  const rest = plain.slice(begin);
  const closed = findFrontMatter(rest);
  const body =
    closed === null ? untilEmptyLine(rest.slice(fenced[0].length)) : rest.slice(fenced[0].length, closed.end);
  return hasKey(body);
}

const longestFence = 1_000;

function untilEmptyLine(body: string): string {
  const empty = /(?:^|\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.exec(body);
  return empty === null ? body : body.slice(0, empty.index);
}

/** By its lines and not by a parser: a fault further down must not hide the key, and every keystroke asks. */
function hasKey(body: string): boolean {
  if (!body.includes('framework')) {
    return false;
  }
  const lines = body.split(/\r\n|\r|\n/);
  const first = lines.find((line) => /^[ \t]*[^#\s]/.test(line)) ?? '';
  if (first.trimStart().startsWith('{')) {
    return /[{,]\s*(["']?)framework\1\s*:/.test(body.replaceAll(/#.*/g, ''));
  }
  const indent = /^[ \t]*/.exec(first)?.[0] ?? '';
  return lines.some((line) => line.startsWith(indent) && topKey.test(line.slice(indent.length)));
}

const topKey = /^(["']?)framework\1[ \t]*:/;
