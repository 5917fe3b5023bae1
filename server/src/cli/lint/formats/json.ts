import type { Finding } from '../../../rules/finding.ts';
import type { SuppressionUse } from '../../../rules/suppressions.ts';
import { jsonText } from '../../program/plain-text.ts';
import { type CheckedFile, type Format, type FormatOptions, formatVersion } from './format.ts';

/** `--format json`: one object, with one line for each report. */
export function jsonFormat({ show }: Pick<FormatOptions, 'show'>): Format {
  let separator = '\n';
  return {
    begin: () => `{"version":${formatVersion},"files":[`,
    file: (file) => {
      const text = separator + jsonText(fileObject(file, show === 'suppressions'));
      separator = ',\n';
      return text;
    },
    end: ({ files, counts }) => `],\n"summary":${jsonText({ files, ...counts })}}\n`,
  };
}

/** A report as `files` of the format lists it. */
export function fileObject(file: CheckedFile, suppressions: boolean) {
  return {
    path: file.path,
    framework: file.framework,
    findings: file.findings.map((finding) => findingObject(finding, file)),
    ...(suppressions ? { suppressions: file.suppressions.map((use) => suppressionObject(use, file)) } : {}),
  };
}

function suppressionObject({ suppression, kept }: SuppressionUse, file: CheckedFile) {
  return {
    rules: suppression.rules.map(({ name }) => name),
    reason: suppression.reason,
    range: file.placeOf(suppression.range),
    findings: kept.map((finding) => findingObject(finding, file)),
  };
}

function findingObject(finding: Finding, file: CheckedFile) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: file.placeOf(finding.range),
    related: finding.related.map(({ range, message }) => ({ message, range: file.placeOf(range) })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
}
