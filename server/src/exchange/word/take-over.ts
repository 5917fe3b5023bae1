import { readFrontMatter } from '../../syntax/front-matter/front-matter.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { sectionsOf } from '../../syntax/sections/sections.ts';

/** What became of a section in Word. */
export interface SectionInWord {
  /** The name of its heading; null for what stands above the first one. */
  readonly name: string | null;
  readonly kind: 'changed' | 'added' | 'removed';
  /** The comments of the source that the new text does not have. */
  readonly comments: number;
}

export interface TakenOver {
  readonly report: string;
  readonly changes: readonly SectionInWord[];
}

interface Part {
  readonly key: string;
  readonly name: string | null;
  readonly text: string;
}

/**
 * A report with what was changed in Word, section by section. `current` is the report; `sent` is what Word holds of it
 * before somebody changes it, and `returned` what it holds now, both as imported. A section that is the same in both
 * stays as its author wrote it. `wanted` says of each change whether it is taken over.
 */
export function takeOver(
  current: string,
  sent: string,
  returned: string,
  wanted: (change: SectionInWord) => boolean,
): TakenOver {
  const ours = new Map(partsOf(current).map((part) => [part.key, part]));
  const before = new Map(partsOf(sent).map((part) => [part.key, part.text.trim()]));
  const now = partsOf(returned);
  const changes: SectionInWord[] = [];
  const parts = now.map((part) => {
    const own = ours.get(part.key);
    if (own !== undefined && before.get(part.key) === part.text.trim()) {
      return own.text;
    }
    const comments = Math.max(0, commentsIn(own?.text ?? '') - commentsIn(part.text));
    const change = { name: part.name, kind: own === undefined ? 'added' : 'changed', comments } as const;
    changes.push(change);
    return wanted(change) ? ended(part.text) : (own?.text ?? '');
  });
  const kept = new Set(now.map(({ key }) => key));
  const gone = [...ours.values()].filter(({ key }) => !kept.has(key));
  const stays = gone.flatMap((part) => {
    const change = { name: part.name, kind: 'removed', comments: 0 } as const;
    changes.push(change);
    return wanted(change) ? [] : [part.text];
  });
  const head = current.slice(0, parseDocument(current).frontMatter?.end ?? 0);
  return { report: head + lines([...parts, ...stays].join(''), current), changes };
}

/** The text of each section, by the name of its heading and how many have had that name before. */
function partsOf(text: string): readonly Part[] {
  const document = parseDocument(text);
  const met = new Map<string, number>();
  return sectionsOf(document).map(({ heading, range }) => {
    const name = heading === null ? null : heading.name.value;
    const count = (met.get(name ?? '') ?? 0) + 1;
    met.set(name ?? '', count);
    return { key: `${count} ${name ?? ''}`, name, text: text.slice(range.start, range.end) };
  });
}

function commentsIn(text: string): number {
  return text.split('<!--').length - 1;
}

/** The text with an empty line at its end. */
function ended(text: string): string {
  return `${text.trimEnd()}\n\n`;
}

/** The text with the line endings of the report, and one at its end. */
function lines(text: string, report: string): string {
  const written = `${text.trimEnd()}\n`;
  return report.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

/** The keys of the front matter that are not the same in two reports, with what the second says. */
export function changedFrontMatter(sent: string, returned: string): readonly (readonly [key: string, value: string])[] {
  const [before, now] = [sent, returned].map(
    (text): Partial<Record<string, unknown>> => ({ ...readFrontMatter(parseDocument(text)).values }),
  );
  return Object.keys(now ?? {}).flatMap((key) => {
    const value = now?.[key];
    return JSON.stringify(value) === JSON.stringify(before?.[key])
      ? []
      : [[key, typeof value === 'string' ? value : JSON.stringify(value)] as const];
  });
}
