import type { Finding, Severity } from '../../../rules/finding.ts';
import { automaticFix } from '../../../rules/fix-text.ts';
import { rulePageAddress } from '../../../rules/rule-page-address.ts';
import type { Range } from '../../../text/range.ts';
import { jsonText } from '../../program/plain-text.ts';
import type { CheckedFile, Format, Position } from './format.ts';
import { lineText } from './line-text.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** `--format rdjson`: what reviewdog reads. One finding for each line. */
export function rdjsonFormat(): Format {
  let separator = '\n';
  return {
    begin: () => '{"source":{"name":"keyline"},"diagnostics":[',
    file: (file) =>
      file.findings
        .map((finding) => {
          const text = separator + jsonText(diagnostic(finding, file));
          separator = ',\n';
          return text;
        })
        .join(''),
    end: () => '\n]}\n',
  };
}

function diagnostic(finding: Finding, file: CheckedFile) {
  const address = rulePageAddress(finding.rule);
  const edits = automaticFix(finding, false)?.edits ?? [];
  return {
    message: finding.message,
    location: location(finding.range, file),
    severity: severities[finding.severity],
    code: { value: finding.rule, ...(address === null ? {} : { url: address }) },
    // Each suggestion is taken by itself, so a fix in several places cannot be one.
    ...(edits.length === 1
      ? { suggestions: edits.map((edit) => ({ range: location(edit, file).range, text: edit.text })) }
      : {}),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ range, message }) => ({ message, location: location(range, file) })),
        }),
  };
}

function location(range: Range, file: CheckedFile) {
  const { start, end } = file.placeOf(range);
  return { path: file.repositoryPath, range: { start: place(start, file), end: place(end, file) } };
}

/** Reviewdog counts columns in bytes of UTF-8, from 1. */
function place(position: Position, { text }: CheckedFile) {
  const before = lineText(text, position).slice(0, position.column - 1);
  return { line: position.line, column: Buffer.byteLength(before) + 1 };
}
