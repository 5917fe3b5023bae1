import { analyse, type Environment } from '../../analysis/analyse.ts';
import { reportRecord } from '../../records/report-record.ts';
import { reportTables, type TableName, tableNames } from '../../records/tables.ts';
import type { Severity } from '../../rules/finding.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import type { Document } from '../../syntax/document.ts';
import { jsonLinesFormat } from '../export/row-lines.ts';
import type { NamedTextFile } from '../files/each-report.ts';
import { checkDocument } from '../lint/check-document.ts';
import { checkedFile } from '../lint/checked-file.ts';
import { fileObject } from '../lint/formats/json.ts';
import type { Tally } from '../lint/tally.ts';
import { jsonText } from '../program/plain-text.ts';
import { scoreObject } from '../score/score-object.ts';
import type { StreamAnswer } from './stream-names.ts';

export interface StreamOptions {
  readonly what: StreamAnswer;
  readonly table?: TableName;
  readonly failOn: Severity | 'never';
}

/** A report of the input, with what holds for it. */
export interface StreamedReport {
  readonly source: NamedTextFile;
  readonly document: Document;
  readonly environment: Environment;
  readonly settings: RuleSettings;
}

/** Raised when the lines change in a way that breaks their readers. */
export const formatVersion = 1;

/** The lines that answer for a report, each with its end. */
export type AnswerReport = (report: StreamedReport) => string;

/** Gives the lines of what is asked for: the same objects that `lint`, `score` and `export` give. Findings are counted. */
export function answersFor({ what, table }: StreamOptions, workingDirectory: string, tally: Tally): AnswerReport {
  switch (what) {
    case 'findings':
      return ({ source, document, environment, settings }) => {
        const checked = checkDocument(document, environment, settings);
        tally.add(checked.findings, 0, true);
        const file = checkedFile(source, { ...checked, text: source.text, fixed: 0, isReport: true }, workingDirectory);
        return jsonLine({ version: formatVersion, ...fileObject(file, false) });
      };
    case 'scores':
      return ({ source, document, environment }) => {
        const { report, assessment } = analyse(document, environment);
        return jsonLine({ version: formatVersion, ...scoreObject(source.path, report.framework, assessment) });
      };
    case 'rows': {
      const tables = (table === undefined ? tableNames : [table]).map((name) => reportTables[name]);
      return ({ source, document, environment }) => {
        const record = reportRecord(source.path, analyse(document, environment));
        return tables.map((each) => jsonLinesFormat.lines(each, each.rows(record))).join('');
      };
    }
  }
}

/** A line of JSON with its end. */
export function jsonLine(value: object): string {
  return `${jsonText(value)}\n`;
}
