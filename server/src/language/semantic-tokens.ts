import type { Framework } from '../framework/framework.ts';
import { findRatingOf } from '../framework/names.ts';
import { directiveDefinitions } from '../report/directives.ts';
import type { Field } from '../report/fields/fields.ts';
import type { Report, ReportSection } from '../report/report.ts';
import { houseBasis } from '../report/stated.ts';
import { directiveContents } from '../rules/directive/directive-contents.ts';
import { suppressionsOf } from '../rules/suppressions.ts';
import { writtenLines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import { claimTokens } from './semantic-tokens/claim.ts';
import type { SemanticToken } from './semantic-tokens/token.ts';

/**
 * The words of a report that Keyline understands, in the order of the text: each on one line, none over another.
 * What it does not understand, such as a rating that the framework does not have, is no token: so the author sees at
 * once whether a line is read.
 */
export function semanticTokens(report: Report): readonly SemanticToken[] {
  const { document, framework, sections, claims } = report;
  const tokens = [
    ...sections.flatMap((section) => [
      ...sectionName(section),
      ...section.fields.flatMap((field) => fieldTokens(field, section, framework)),
    ]),
    ...claims.flatMap(claimTokens),
    ...directiveTokens(report),
    ...suppressionTokens(report),
  ];
  const inOrder = tokens
    // Few clients know tokens over several lines.
    .flatMap(({ kind, range }) => writtenLines(document.text, range).map((line) => ({ kind, range: line })))
    .sort((left, right) => left.range.start - right.range.start);
  return withoutOverlaps(inOrder);
}

/** The tokens that lie in `range` or reach into it. */
export function semanticTokensIn(report: Report, { start, end }: Range): readonly SemanticToken[] {
  return semanticTokens(report).filter(({ range }) => range.start < end && start < range.end);
}

function sectionName({ section, role }: ReportSection): readonly SemanticToken[] {
  return section.heading === null || role.kind === 'preamble' || role.kind === 'other'
    ? []
    : [{ kind: role.kind, range: section.heading.name.range }];
}

function fieldTokens(field: Field, section: ReportSection, framework: Framework | null): readonly SemanticToken[] {
  const kind = valueKind(field, section, framework);
  const value: readonly SemanticToken[] = kind === null ? [] : [{ kind, range: field.valueRange }];
  return field.name === null ? [] : [{ kind: 'field', range: field.nameRange }, ...value];
}

/** What the value of a field is; null where it is prose, or not understood. */
function valueKind(
  { name, value }: Field,
  { keyQuestion }: ReportSection,
  framework: Framework | null,
): 'score' | 'rating' | 'basis' | null {
  switch (name) {
    case 'Score':
      return readWholeNumber(value) === null ? null : 'score';
    case 'Rating':
    case 'Previous rating': {
      const found = framework === null ? null : findRatingOf(framework, value, keyQuestion);
      return found === null || (found.rating === null && found.label === null) ? null : 'rating';
    }
    case 'Basis':
      return houseBasis(value) === null ? null : 'basis';
    default:
      return null;
  }
}

function directiveTokens(report: Report): readonly SemanticToken[] {
  return directiveContents(report.document).flatMap((content) =>
    content.kind === 'directive' && directiveDefinitions.some(({ name }) => name === content.name)
      ? [{ kind: 'directive', range: content.nameRange }]
      : [],
  );
}

function suppressionTokens({ document }: Report): readonly SemanticToken[] {
  return suppressionsOf(document).flatMap(({ range, kind, rules }): readonly SemanticToken[] => {
    const start = document.text.indexOf('keyline-', range.start);
    const end = start + 'keyline-'.length + kind.length;
    return [
      { kind: 'suppression', range: { start, end } },
      ...rules.map((rule): SemanticToken => ({ kind: 'rule', range: rule.range })),
    ];
  });
}

/** Where two tokens meet, the first one stands. */
function withoutOverlaps(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  let end = 0;
  return tokens.filter(({ range }) => {
    const isFree = range.start >= end;
    end = isFree ? range.end : end;
    return isFree;
  });
}
