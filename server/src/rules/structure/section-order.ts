import type { Framework } from '../../framework/framework.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { keyQuestionSpan, serviceSections, statementSpan } from '../../report/sections/section-spans.ts';
import { grouped } from '../../text/grouped.ts';
import type { Problem, Rule } from '../rule.ts';
import { headingRange, houseName } from './section-names.ts';
import { type OrderedSection, sortSections } from './sort-sections.ts';

export const sectionOrder: Rule = {
  id: 'structure/section-order',
  severity: 'warning',
  summary: 'Sections are not in the framework’s order.',
  fixable: true,
  missing: false,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    const { framework } = report;
    if (framework !== null) {
      for (const service of report.services.keys()) {
        const sections = serviceSections(report, service);
        yield* framework.anyOrder ? [] : problemIn(report, keyQuestionsOf(framework, sections));
        for (const group of statementGroups(sections)) {
          yield* problemIn(report, group);
        }
      }
    }
  },
};

function* problemIn(report: Report, group: readonly OrderedSection[]): Iterable<Problem> {
  const late = group.findIndex(({ place }, index) => place < (group[index - 1]?.place ?? place));
  const section = group[late]?.section;
  const before = group.find(({ place }) => place > (group[late]?.place ?? place))?.section;
  if (section === undefined || before === undefined) {
    return;
  }
  const edits = sortSections(report.document, group);
  yield {
    range: headingRange(section),
    message: `“${houseName(section)}” comes after “${houseName(before)}”, but the framework has it first. Readers expect that order: move it up.`,
    related: [{ range: headingRange(before), message: `“${houseName(before)}” is here.` }],
    fixes: edits === null ? [] : [{ title: 'Sort the sections as the framework has them', safe: true, edits }],
  };
}

function keyQuestionsOf(framework: Framework, sections: readonly ReportSection[]): readonly OrderedSection[] {
  const order = framework.keyQuestions.map(({ id }) => id);
  return sections.flatMap((section, index) =>
    section.role.kind === 'key-question'
      ? [
          orderedSection(
            sections,
            keyQuestionSpan(sections, index).last,
            index,
            order.indexOf(section.role.definition.id),
          ),
        ]
      : [],
  );
}

/** The statements under each key-question heading that belong to it, and those of each key question without one. */
function statementGroups(sections: readonly ReportSection[]): readonly (readonly OrderedSection[])[] {
  let above = 0;
  const statements = sections.flatMap(({ role, keyQuestion }, index) => {
    above = role.kind === 'key-question' ? index : above;
    if (role.kind !== 'statement' || (keyQuestion ?? role.home).id !== role.home.id) {
      return [];
    }
    const key = keyQuestion === null ? role.home.id : `${role.home.id} ${above}`;
    const place = role.home.statements.indexOf(role.definition);
    return [{ key, ...orderedSection(sections, statementSpan(sections, index).last, index, place) }];
  });
  return [...grouped(statements, ({ key }) => key).values()];
}

function orderedSection(
  sections: readonly ReportSection[],
  last: number,
  first: number,
  place: number,
): OrderedSection {
  const section = sections[first];
  const end = sections[last]?.section.range.end;
  if (section === undefined || end === undefined) {
    throw new RangeError('A span of sections lies outside its list.');
  }
  return { section, place, range: { start: section.section.range.start, end } };
}
