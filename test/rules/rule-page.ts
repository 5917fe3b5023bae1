import { readFileSync } from 'node:fs';
import type { OtherFiles } from '../common/lint-text.ts';

/** One report in a rule's page, with what the page promises of it. */
export interface PageExample {
  /** The page's heading above the example. */
  readonly title: string;
  /** `wrong` has marked findings, `right` has none, `fixed` is what the example before it becomes. */
  readonly kind: 'wrong' | 'right' | 'fixed';
  readonly marked: MarkedText;
}

export interface RulePage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly examples: readonly PageExample[];
  /** The files that stand beside every example: those of its `report file NAME` fences; absent where it has none. */
  readonly files?: OtherFiles;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What a line of `^^^` (or one `|` for an empty range) under a line says: where, and the message. */
export interface Mark {
  readonly start: number;
  /** The end of the marked part of the line. A longer range goes on beyond it. */
  readonly end: number;
  readonly message: string;
}

const markLine = /^(?<indent> *)(?<carets>\^+|\|)(?: (?<message>[^|]*))?$/;

/** The text without its mark lines, and what they mark. */
function readMarks(source: string): MarkedText {
  let text = '';
  let lineStart = 0;
  const marks: Mark[] = [];
  for (const line of source.split('\n')) {
    const groups = markLine.exec(line)?.groups;
    const carets = groups?.carets;
    if (carets === undefined) {
      lineStart = text.length;
      text += `${line}\n`;
    } else {
      const start = lineStart + (groups?.indent?.length ?? 0);
      const end = carets === '|' ? start : start + carets.length;
      marks.push({ start, end, message: groups?.message ?? '' });
    }
  }
  return { text: text.replace(/\n$/, ''), marks };
}

/** The page of a rule: its headings and the examples in its `report` fences. */
export function readRulePage(path: string): RulePage {
  const source = readFileSync(path, 'utf8');
  const headings = [...source.matchAll(/^#{1,6} (.*)$/gm)].map((match) => match[1] ?? '');
  const examples: PageExample[] = [];
  const part = /^(?:### (?<title>.*)|(?<fence>`{3,})report (?<kind>wrong|right|fixed)\n(?<body>[\s\S]*?)^\k<fence>)$/gm;
  let title = '';
  for (const { groups } of source.matchAll(part)) {
    title = groups?.title ?? title;
    const kind = groups?.kind;
    if (kind === 'wrong' || kind === 'right' || kind === 'fixed') {
      examples.push({ title, kind, marked: readMarks(groups?.body ?? '') });
    }
  }
  const named = [...source.matchAll(/^```report file (?<name>.+)\n(?<body>[\s\S]*?)^```/gm)];
  const files = Object.fromEntries(named.map(({ groups }) => [groups?.name ?? '', groups?.body ?? '']));
  return { title: headings[0] ?? '', headings, examples, ...(named.length === 0 ? {} : { files }) };
}
