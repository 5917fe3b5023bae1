import type { Framework } from '../../framework/framework.ts';
import { fieldsFor } from '../../report/field-places.ts';
import type { SectionRole } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';
import { helpTexts } from '../help/help.ts';
import { type Completion, snippetText } from './completion-item.ts';
import { couldBecome } from './could-become.ts';
import { fieldSnippet } from './field-snippet.ts';
import { type MissingSection, missingSections } from './section-order.ts';
import type { TextPlace } from './text-place.ts';

/** What of a heading is written already. */
interface StartedHeading {
  /** What is typed of the name, on a line that has no `#` yet. */
  readonly typed: string;
  readonly replaces: Range;
  /** What is to be written between the start of `replaces` and the name. */
  readonly lead: (section: MissingSection) => string;
}

/** The names of sections that are still missing, in a heading or at the start of a line that could become one. */
export function sectionNameCompletions(place: TextPlace): readonly Completion[] {
  const started = startedHeading(place);
  if (started === null) {
    return [];
  }
  const alone = restOfSectionIsBlank(place);
  const fitting = missingSections(place).filter(({ name }) => couldBecome(name, started.typed));
  return fitting.map((section) => {
    const text = started.lead(section) + section.name;
    const body = alone ? bodySnippet(section.role, place.framework) : '';
    return {
      label: section.name,
      kind: 'section',
      detail: describeRole(section.role, place.framework),
      help: sectionHelp(section, place.framework),
      replaces: started.replaces,
      text,
      snippet: body === '' ? null : `${snippetText(text)}\n\n${body}`,
      filterText: section.name,
    };
  });
}

function startedHeading({ caret }: TextPlace): StartedHeading | null {
  const { before, after, line } = caret;
  const marks = /^ {0,3}#{1,6}(?<space>[ \t]*)/.exec(before);
  if (marks !== null) {
    const space = marks.groups?.space ?? '';
    if (space === '' && marks[0].length < before.length) {
      return null;
    }
    const replaces = { start: line.start + marks[0].length, end: line.end };
    return { typed: '', replaces, lead: () => (space === '' ? ' ' : '') };
  }
  if (!/^[\p{L}][\p{L} ,&'’-]*$|^$/u.test(before) || after.trim() !== '') {
    return null;
  }
  return { typed: before, replaces: line, lead: ({ depth }) => `${'#'.repeat(depth)} ` };
}

function restOfSectionIsBlank({ analysis, caret, below }: TextPlace): boolean {
  const { text } = analysis.report.document;
  const next = analysis.report.sections.find(({ section }) => section.range.start > caret.line.end);
  const end = next?.section.range.start ?? below[0]?.section.range.start ?? text.length;
  return text.slice(caret.line.end, end).trim() === '';
}

/** The fields that a new section needs at once. */
function bodySnippet(role: SectionRole, framework: Framework): string {
  const needed = fieldsFor(role, framework).filter((name) => name === 'Rating' || name === 'Score');
  return needed.map((name, index) => fieldSnippet(name, role, framework, index + 1)).join('\n');
}

function describeRole(role: SectionRole, framework: Framework): string | null {
  switch (role.kind) {
    case 'key-question':
      return framework.terms.keyQuestion;
    case 'statement':
      return `${framework.terms.statement} of ${role.home.name}`;
    case 'evidence-category':
      return 'evidence category';
    case 'overall':
      return 'overall rating';
    default:
      return null;
  }
}

function sectionHelp({ name, role }: MissingSection, framework: Framework): Completion['help'] {
  if (role.kind !== 'key-question') {
    return null;
  }
  const count = role.definition.statements.filter(({ scored }) => scored).length;
  const statements = count === 0 ? null : `${count} ${framework.terms.statement}s.`;
  return { title: name, parts: helpTexts(role.definition.description, statements) };
}
