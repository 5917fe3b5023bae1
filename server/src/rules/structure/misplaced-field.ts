import { joinWords } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { peopleJudge } from '../../framework/judged-ratings.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import { furtherFieldLines } from '../../report/fields/field-lines.ts';
import type { Field } from '../../report/fields/fields.ts';
import type { ReportSection } from '../../report/report.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import { ratingStands } from '../../report/sections/full-services.ts';
import { mistakenHeadings } from '../../report/sections/mistaken-headings.ts';
import { statedBasis } from '../../report/stated.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { nearestStatements } from './misspelt-statements.ts';
import { headingText, houseName } from './section-names.ts';

export const misplacedField: Rule = {
  id: 'structure/misplaced-field',
  severity: 'warning',
  summary: 'A field is where it is not read: within the text, or under a heading where it has no meaning.',
  fixable: false,
  missing: false,
  reads: 'parts',
  check: byFramework(function* ({ report }, framework) {
    const { document } = report;
    const standing = new Set(
      report.services.flatMap((service) =>
        service.keyQuestions.flatMap((one) => (ratingStands(service, one) ? one.section : [])),
      ),
    );
    const isMeant = (section: ReportSection, { name }: Field) => name === 'Basis' && standing.has(section);
    const mistaken = mistakenHeadings(document, framework);
    for (const section of report.sections) {
      const further = furtherFieldLines(document, section.section, section.fields);
      // structure/unknown-statement speaks of all that stands under such a heading.
      if ((section.fields.length === 0 && further.length === 0) || isUnknownStatement(section)) {
        continue;
      }
      for (const field of section.fields.filter(
        (candidate) => meansNothing(framework, section, candidate) && !isMeant(section, candidate),
      )) {
        yield { range: field.nameRange, message: meaningless(framework, section, field) };
      }
      const likeText = mistaken.get(section.section)?.[0]?.range.start ?? document.length;
      for (const field of further) {
        // What stands below a line that was meant as a heading belongs to that.
        if (field.range.start > likeText) {
          break;
        }
        if (!isSentence(field)) {
          yield { range: field.nameRange, message: unread(section, field) };
        }
      }
    }
  }),
};

/** “Previous rating: Good. New rating: Inadequate.” within the text: a sentence, whose claims are read. */
function isSentence({ name, value }: Field): boolean {
  return (name === 'Rating' || name === 'Previous rating') && /[.;]\s+\S/.test(value);
}

function isUnknownStatement(section: ReportSection): boolean {
  const scored = section.fields.some(({ name }) => name === 'Score');
  return (
    section.role.kind === 'other' && section.keyQuestion !== null && (scored || nearestStatements(section).length > 0)
  );
}

function meansNothing(framework: Framework, section: ReportSection, field: Field): boolean {
  if (field.name === null) {
    return false;
  }
  const basis = field.name === 'Basis' ? statedBasis([field])?.value : null;
  if (basis === 'transferred' && section.role.kind !== 'service') {
    return true;
  }
  if (field.name === 'Basis' && section.role.kind === 'key-question' && !peopleJudge(framework)) {
    return basis !== 'not-assessed';
  }
  return !fieldsFor(section.role, framework).includes(field.name);
}

function meaningless(framework: Framework, section: ReportSection, field: Field): string {
  const { name, value } = field;
  const known = fieldsFor(section.role, framework);
  if (section.role.kind === 'other') {
    const nearest = nearestSection(framework, section);
    const advice = nearest === null ? 'Move it under the heading that it speaks of.' : `Did you mean “${nearest}”?`;
    return `“${headingText(section)}” is not a section of the framework, so its “${name}” is not read. ${advice}`;
  }
  if (name === 'Basis' && known.includes('Basis') && statedBasis([field])?.value === 'transferred') {
    return `Only a service can be “${value}”, so this is not read. Write it under the heading of the service.`;
  }
  if (name === 'Basis' && section.role.kind === 'key-question') {
    return `A ${framework.terms.keyQuestion} as a whole can only be “not assessed”, so “${value}” is not read. Write the basis under each ${framework.terms.statement}.`;
  }
  if (section.role.kind === 'overall' && framework.overall.method === 'none') {
    return `“${name}” is not read, because this framework has no overall rating. Take it out.`;
  }
  return `“${name}” means nothing under “${houseName(section)}”, so it is not read. ${
    known.length === 0 ? 'Remove it.' : `The fields here are ${joinWords(known)}.`
  }`;
}

/** The section with a rating of its own that the heading is probably a slip of. */
function nearestSection(framework: Framework, section: ReportSection): string | null {
  const names = [...framework.keyQuestions.map(({ name }) => name), ...framework.overallNames];
  return nearestNames(names, headingText(section))[0] ?? null;
}

function unread(section: ReportSection, { name }: Field): string {
  return section.section.heading === null
    ? `“${name}” stands above every heading, so it is not read. Move it under the heading that it speaks of.`
    : `“${name}” comes after the text has begun, so it is not read. Move it directly under the heading “${headingText(section)}”.`;
}
