import { reportResults } from '../../../server/src/assessment/explain/report-results.ts';
import { frameworkReference } from '../../../server/src/framework/file/library.ts';
import { placedNodes, placeOfNode } from '../../../server/src/render/author/placed-nodes.ts';
import { withoutFields } from '../../../server/src/render/author/without-fields.ts';
import { actionsOf } from '../../../server/src/report/actions.ts';
import { prosesOf } from '../../../server/src/report/proses.ts';
import type { ReportSection } from '../../../server/src/report/report.ts';
import { contentsOf } from '../../../server/src/syntax/sections/contents.ts';
import { toHouseStyle } from '../../../server/src/text/dates/dates.ts';
import { analyseText } from '../../common/lint-text.ts';
import { proseModel } from './prose-model.ts';

/** What a report says, in a form that two texts share exactly when they are the same report; docs/import.md says what counts. */
export function reportModel(text: string) {
  const { report, assessment } = analyseText(text);
  const { document, frontMatter, framework, sections, services, claims } = report;
  const place = (section: ReportSection | null) => (section === null ? null : sections.indexOf(section));
  const nodes = placedNodes(document);
  const modelOf = proseModel(nodes.map(({ node }) => node));
  return {
    frontMatter: frontMatter.values,
    framework: framework === null ? null : frameworkReference(framework),
    sections: sections.map((section) => {
      const {
        role,
        keyQuestion,
        fields,
        section: { heading, range, parent },
      } = section;
      const own = nodes.filter((placed) => {
        const { start } = placeOfNode(placed);
        return placed.node.type !== 'heading' && range.start <= start && start < range.end;
      });
      return {
        heading: modelOf(
          nodes.filter((placed) => placeOfNode(placed).start === heading?.range.start).map(({ node }) => node),
        ),
        parent,
        role: 'definition' in role ? [role.kind, role.definition.id] : [role.kind],
        keyQuestion: keyQuestion?.id,
        fields: fields.map(({ nameText, value }) => [nameText, oneSpace(value)]),
        body: modelOf(withoutFields(own, fields).map(({ node }) => node)),
      };
    }),
    services: services.map(({ name, section, within, basis, keyQuestions }) => ({
      name: name === null ? null : oneSpace(name),
      section: place(section),
      within,
      basis: basis?.value,
      keyQuestions: keyQuestions.map(({ definition, statements }) => [
        definition.id,
        statements.map((one) => one.basis?.value),
      ]),
    })),
    claims: claims.map(({ kind, phrase, slots, section, service }) => {
      const values = Object.entries(slots).map(([name, slot]) => [name, slot?.value]);
      return [kind, phrase, values, place(section), service];
    }),
    actions: actionsOf(report).actions.map(({ kind, text: asked, citations, section }) => [
      kind,
      oneSpace(asked.replace(/<[^<>]*>/g, '')),
      citations.map(({ citation: { start: _start, end: _end, ...citation } }) => citation.number),
      place(section),
    ]),
    results: assessment.services.map(({ keyQuestions, overall }) => [
      ...keyQuestions.map(({ definition, rating, percentage }) => [definition.id, rating, percentage?.score]),
      overall.rating,
    ]),
  };
}

/** What readers of a report are told: its sections, its scores and ratings, and its words. */
export function toldModel(text: string) {
  const { report, assessment } = analyseText(text);
  const { status, sections, frontMatter, document } = report;
  const { provider, location, assessed, notices } = frontMatter.values;
  return {
    front: { status, provider, location, assessed, notices },
    results: reportResults(report, assessment),
    sections: sections.map(({ section, role, fields }) => ({
      role: 'definition' in role ? [role.kind, role.definition.id] : [role.kind],
      name: section.heading?.name.value,
      updated: fields.filter(({ name }) => name === 'Updated').map(({ value }) => toHouseStyle(value)),
      words: Array.from(contentsOf(document, section))
        .flatMap((content) => prosesOf([content]).map(({ value }) => oneSpace(value)))
        .filter((value) => !/^(?:Rating|Score|Basis|Updated|Previous rating)[^.]*$/.test(value)),
    })),
  };
}

function oneSpace(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
