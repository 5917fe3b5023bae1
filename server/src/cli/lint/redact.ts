import type { Finding, Fix } from '../../rules/finding.ts';
import type { SuppressionUse } from '../../rules/suppressions.ts';
import { personalDataIn } from '../../text/personal-data/personal-data.ts';
import type { Range } from '../../text/range.ts';
import type { Terminal } from '../program/terminal.ts';
import type { CheckedFile } from './formats/format.ts';

/** In UTF-16 code units: shorter words, such as initials, stand in many others. */
const shortest = 4;

/**
 * A checked file in which nothing tells who somebody is: each personal datum is a bar of the same length in what is
 * quoted, in messages, in paths and in what suppressions say. A fix that would write one is left out. Places stay.
 */
export function redactFile(file: CheckedFile): CheckedFile {
  const found = file.findings.filter(({ rule }) => rule.startsWith('privacy/')).map(({ range }) => range);
  const kept = file.suppressions.flatMap((use) => use.kept.filter(({ rule }) => rule.startsWith('privacy/')));
  const ranges = [...personalDataIn(file.text), ...found, ...kept.map(({ range }) => range)];
  const words = new Set(
    ranges.map(({ start, end }) => file.text.slice(start, end).trim()).filter(({ length }) => length >= shortest),
  );
  const redact = (text: string) => redactText(redactWords(text, words));
  return {
    ...file,
    path: redact(file.path),
    repositoryPath: redact(file.repositoryPath),
    text: redact(withBars(file.text, ranges)),
    findings: file.findings.map((finding) => redactFinding(finding, redact)),
    suppressions: file.suppressions.map((use) => redactSuppression(use, redact)),
  };
}

/** A terminal whose notes hold no personal datum. */
export function redactedNotes(terminal: Terminal): Terminal {
  const { note, noteText, progress } = terminal;
  return {
    ...terminal,
    note: (line) => note(redactText(line)),
    noteText: (text) => noteText(redactText(text)),
    ...(progress ? { progress: (line: string) => progress(redactText(line)) } : {}),
  };
}

/** The same text with a bar for each personal datum that is known by its form. */
function redactText(text: string): string {
  return withBars(text.replaceAll(likeNumber, bars), personalDataIn(text));
}

/** What may be a telephone number, be it none that can be rung: a bar too many does no harm. */
const likeNumber = /(?:\+\d|(?<!\d)0)(?:[\s().-]{0,3}\d){8,13}(?!\d)/g;

function redactWords(text: string, words: ReadonlySet<string>): string {
  let redacted = text;
  for (const word of words) {
    redacted = redacted.replaceAll(word, () => bars(word));
  }
  return redacted;
}

function withBars(text: string, ranges: readonly Range[]): string {
  let redacted = '';
  let at = 0;
  for (const { start, end } of ranges.toSorted((left, right) => left.start - right.start)) {
    if (end > at) {
      redacted += text.slice(at, Math.max(at, start)) + bars(text.slice(Math.max(at, start), end));
      at = end;
    }
  }
  return redacted + text.slice(at);
}

/** Lines stay, so that every place is where it was. */
function bars(text: string): string {
  return text.replaceAll(/[^\r\n]/g, '█');
}

function redactFinding(finding: Finding, redact: (text: string) => string): Finding {
  return {
    ...finding,
    message: redact(finding.message),
    related: finding.related.map((place) => ({ ...place, message: redact(place.message) })),
    fixes: finding.fixes.filter((fix) => isHarmless(fix, redact)).map((fix) => ({ ...fix, title: redact(fix.title) })),
  };
}

function isHarmless({ edits }: Fix, redact: (text: string) => string): boolean {
  return edits.every(({ text }) => redact(text) === text);
}

function redactSuppression({ suppression, used, kept }: SuppressionUse, redact: (text: string) => string) {
  return {
    suppression: { ...suppression, reason: redact(suppression.reason) },
    used,
    kept: kept.map((finding) => redactFinding(finding, redact)),
  };
}
