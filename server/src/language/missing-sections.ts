import type { Analysis } from '../analysis/analysis.ts';
import { neededStatements } from '../framework/needed-parts.ts';
import { isFullService } from '../report/sections/full-services.ts';
import { possibleKeyQuestions } from '../report/sections/scope.ts';
import { insertKeyQuestions, insertStatements } from '../rules/structure/insert-section.ts';
import type { TextEdit } from '../text/edit.ts';
import { scorePartId } from './scores/score-part.ts';

/** A section that a report of its framework has and this one has not. */
export interface MissingSection {
  readonly name: string;
  /** The key question that a statement belongs to; null for a key question. */
  readonly home: string | null;
  /** The service that it is missing from; null in a report with a single one. */
  readonly service: string | null;
  /** That of the part in a view of scores. */
  readonly id: string;
  readonly address: MissingAddress;
}

/** Names a missing section in a form that outlives the text that it is missing from. */
export interface MissingAddress {
  /** Place of the service in `Report.services`. */
  readonly service: number;
  readonly keyQuestion: string;
  /** Null for the key question itself. */
  readonly statement: string | null;
}

/** Every key question in scope that the report does not have, and every scored statement that one of its own lacks. */
export function missingSections({ report }: Analysis): readonly MissingSection[] {
  const { framework } = report;
  if (framework === null) {
    return [];
  }
  return report.services.flatMap((service, place) => {
    return possibleKeyQuestions(report).flatMap((definition): readonly MissingSection[] => {
      const found = service.keyQuestions.find((candidate) => candidate.definition.id === definition.id);
      const address = { service: place, keyQuestion: definition.id };
      if (found === undefined) {
        if (!report.scope.includes(definition) || !isFullService(report, place)) {
          return [];
        }
        const { name } = definition;
        const id = scorePartId(place, definition.id);
        return [{ name, home: null, service: service.name, id, address: { ...address, statement: null } }];
      }
      const present = new Set(found.statements.map((statement) => statement.definition.id));
      return neededStatements(definition, framework)
        .filter(({ id }) => !present.has(id))
        .map(({ id, name }) => ({
          name,
          home: definition.name,
          service: service.name,
          id: scorePartId(place, definition.id, id),
          address: { ...address, statement: id },
        }));
    });
  });
}

/** Inserts a missing section, marked as not assessed, where the framework's order has it; null where it is not missing. */
export function insertMissingSection(analysis: Analysis, address: MissingAddress): TextEdit | null {
  const { report } = analysis;
  const definition = report.framework?.keyQuestions.find(({ id }) => id === address.keyQuestion);
  if (definition === undefined || !isMissing(analysis, address)) {
    return null;
  }
  if (address.statement === null) {
    return insertKeyQuestions(report, address.service, [definition])[0]?.edit ?? null;
  }
  const wanted = definition.statements.filter(({ id }) => id === address.statement);
  return insertStatements(report, address.service, definition, wanted)[0]?.edit ?? null;
}

function isMissing(analysis: Analysis, { service, keyQuestion, statement }: MissingAddress): boolean {
  return missingSections(analysis).some(
    ({ address }) =>
      address.service === service && address.keyQuestion === keyQuestion && address.statement === statement,
  );
}
