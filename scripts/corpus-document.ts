// What Keyline makes of one document of the corpus: names and figures only, none of its sentences.

import { analyse } from '../server/src/analysis/analyse.ts';
import type { Analysis } from '../server/src/analysis/analysis.ts';
import { importPage } from '../server/src/exchange/import-page.ts';
import type { ImportResult } from '../server/src/exchange/import-result.ts';
import type { LineNote } from '../server/src/exchange/page-lines/page-line.ts';
import { builtInLibrary } from '../server/src/framework/file/library.ts';
import { actionsOf } from '../server/src/report/actions.ts';
import { releaseCounts } from '../server/src/rules/claim/news/release-counts.ts';
import type { Finding } from '../server/src/rules/finding.ts';
import { lint } from '../server/src/rules/lint.ts';
import { defaultSettings } from '../server/src/rules/rule-settings.ts';
import { parseDocument } from '../server/src/syntax/parse-document.ts';

/** A document of the corpus, with the report that it becomes and what Keyline says of that report. */
export interface CorpusDocument {
  readonly imported: ImportResult;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** Imports a stored page and lints the report. Throws where the page cannot be imported at all. */
export function readCorpusDocument(source: string): CorpusDocument {
  const library = builtInLibrary();
  const answer = importPage(source, { format: 'text', library });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  const analysis = analyse(parseDocument(answer.imported.report), { library });
  return { imported: answer.imported, analysis, findings: lint(analysis, defaultSettings) };
}

/** The row of the first table: see `recognisedColumns` in `generate-corpus-table.ts`. */
export function recognisedCells(source: string, { imported, analysis }: CorpusDocument): readonly string[] {
  const { report } = analysis;
  const keyQuestions = report.services.flatMap((service) => service.keyQuestions);
  const statements = keyQuestions.flatMap((keyQuestion) => keyQuestion.statements);
  const sections = report.sections.filter(({ role }) => role.kind === 'section' || role.kind === 'evidence-category');
  const overalls = report.services.map(({ overall }) => overall);
  const { actions, notices } = actionsOf(report);
  const { reports, ratings } = releaseCounts(report);
  return [
    imported.framework ?? 'none',
    report.kind,
    counted(report.services.filter(({ name }) => name !== null).length),
    keyQuestions.flatMap(({ section, definition }) => (section === null ? [] : definition.name)).join(', '),
    counted(statements.length),
    scoresRead(source, [...keyQuestions, ...statements, ...overalls]),
    counted(overalls.filter(({ section }) => section !== null).length + sections.length),
    counted(report.claims.length + reports.length + ratings.length),
    counted(actions.length + notices.length),
  ];
}

/** The row of the second table: see `foundColumns` in `generate-corpus-table.ts`. */
export function foundCells({ imported, analysis, findings }: CorpusDocument): readonly string[] {
  return [resultsOf(analysis), findingsByRule(findings), leftOver(imported)];
}

/** The scores that became fields, of those that the page prints; the page is searched for set words, not read. */
function scoresRead(
  source: string,
  parts: readonly { readonly score: { readonly value: number | null } | null }[],
): string {
  const read = parts.filter(({ score }) => score !== null && score.value !== null).length;
  const printed = source.match(/^\W*Score: \d|\bscored \d+ \(out of 100\)/gmu)?.length ?? 0;
  return printed === 0 && read === 0 ? '' : `${read} of ${printed}`;
}

/** Nothing rather than 0, so that the eye finds what is there. */
function counted(count: number): string {
  return count === 0 ? '' : `${count}`;
}

/** For each key question and the whole, what follows beside what is printed. */
function resultsOf({ assessment, report }: Analysis): string {
  const ratings = report.framework?.ratings ?? [];
  const label = (id: string | null) => ratings.find((rating) => rating.id === id)?.name ?? null;
  const results = assessment.services.flatMap(({ keyQuestions, overall }) => [
    ...keyQuestions.map(({ definition, keyQuestion, percentage, rating }) => ({
      name: definition.name,
      stated: [keyQuestion.score?.text, label(keyQuestion.rating?.rating ?? null)],
      computed: [percentage?.score, label(rating)],
    })),
    {
      name: 'Overall',
      stated: [overall.overall.score?.text, label(overall.overall.rating?.rating ?? null)],
      computed: [overall.percentage?.score, label(overall.rating)],
    },
  ]);
  return results
    .filter(({ stated, computed }) => present(stated).length + present(computed).length > 0)
    .map(({ name, stated, computed }) => `${name}: ${words(stated)} printed, ${words(computed)} computed`)
    .join('; ');
}

function words(values: readonly (string | number | null | undefined)[]): string {
  const known = present(values);
  return known.length === 0 ? 'nothing' : known.join(' ');
}

function present(values: readonly (string | number | null | undefined)[]): readonly (string | number)[] {
  return values.filter((value) => value !== null && value !== undefined);
}

function findingsByRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    const key = `${severity} \`${rule}\``;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort()
    .map(([key, count]) => `${count} ${key}`)
    .join(', ');
}

function leftOver({ framework, notUnderstood, added }: ImportResult): string {
  const none = framework === null ? ['nothing in it fits a framework; kept as plain text'] : [];
  return [...none, ...byReason(notUnderstood), ...byReason(added).map((note) => `added: ${note}`)].join('; ');
}

/** The reasons, which are Keyline's own words, with the number of lines that they stand for. */
function byReason(notes: readonly LineNote[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of notes) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `${count} × ${reason}`);
}
