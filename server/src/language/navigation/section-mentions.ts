import { findKeyQuestion, findStatements } from '../../framework/names.ts';
import { referencesOf } from '../../report/linked/references.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { splitServices } from '../../report/sections/services.ts';
import { sectionWithAnchor } from '../../syntax/links/anchors.ts';
import { remembered } from '../../text/memory.ts';
import type { Located, Range } from '../../text/range.ts';

/** A place in a report that names one of the report's own sections. */
export interface SectionMention {
  /** The section's own heading, a sentence that states something, a value of the front matter, or a link within the file. */
  readonly kind: 'heading' | 'sentence' | 'front-matter' | 'link';
  readonly section: ReportSection;
  /** The name itself: of a heading without its number signs, of a link the anchor. */
  readonly range: Range;
}

/** Every place that names a section of the report, in the order of the text. Found once: carets ask often. */
export const sectionMentions = remembered((report: Report): readonly SectionMention[] =>
  [
    ...frontMatterMentions(report),
    ...report.sections.flatMap(headingMention),
    ...sentenceMentions(report),
    ...linkMentions(report),
  ].sort((left, right) => left.range.start - right.range.start),
);

/** The mention that the caret stands in; anywhere in its line for a heading. Null where there is none. */
export function mentionAt(report: Report, offset: number): SectionMention | null {
  const touched = (mention: SectionMention) => {
    const heading = mention.kind === 'heading' ? mention.section.section.heading : null;
    const { start, end } = heading?.range ?? mention.range;
    return start <= offset && offset <= end;
  };
  return sectionMentions(report).find(touched) ?? null;
}

function headingMention(section: ReportSection): readonly SectionMention[] {
  const { heading } = section.section;
  return heading === null ? [] : [{ kind: 'heading', section, range: heading.name.range }];
}

function sentenceMentions(report: Report): readonly SectionMention[] {
  const { framework, claims } = report;
  if (framework === null) {
    return [];
  }
  const sections = splitServices(report.sections).map((part) => sectionsById(part.sections));
  return claims.flatMap(({ slots, service }) => {
    const mention = (slot: Located<string> | undefined, ids: readonly string[]): SectionMention[] => {
      const section = ids.map((id) => sections[service]?.get(id)).find((found) => found !== undefined);
      return slot === undefined || section === undefined ? [] : [{ kind: 'sentence', section, range: slot.range }];
    };
    const { statement, 'key-question': keyQuestion } = slots;
    const statements = statement === undefined ? [] : findStatements(framework, statement.value);
    const named = keyQuestion === undefined ? null : findKeyQuestion(framework, keyQuestion.value);
    return [
      ...mention(
        statement,
        statements.map(({ definition }) => `statement ${definition.id}`),
      ),
      ...mention(keyQuestion, [`key-question ${named?.id}`]),
    ];
  });
}

/** The first section of each key question and statement. */
function sectionsById(sections: readonly ReportSection[]): ReadonlyMap<string, ReportSection> {
  const byId = new Map<string, ReportSection>();
  for (const section of sections) {
    const { role } = section;
    const key = 'definition' in role ? `${role.kind} ${role.definition.id}` : null;
    if (key !== null && !byId.has(key)) {
      byId.set(key, section);
    }
  }
  return byId;
}

/** Key questions are named in `scope` and as the keys of a `previous` map. */
function frontMatterMentions({ frontMatter: { entries }, framework, sections }: Report): readonly SectionMention[] {
  const scope = entries.get('scope');
  const named: readonly Located<unknown>[] = [
    ...(scope === undefined ? [] : [{ value: scope.value, range: scope.valueRange }, ...scope.items]),
    ...[...(entries.get('previous')?.children.values() ?? [])].map(({ key, keyRange }) => ({
      value: key,
      range: keyRange,
    })),
  ];
  return named.flatMap(({ value, range }) => {
    const id = framework === null || typeof value !== 'string' ? null : findKeyQuestion(framework, value)?.id;
    const section = sections.find(({ role }) => role.kind === 'key-question' && role.definition.id === id);
    return section === undefined ? [] : [{ kind: 'front-matter', section, range }];
  });
}

function linkMentions({ document, sections }: Report): readonly SectionMention[] {
  return referencesOf(document).flatMap(({ path, anchor }) => {
    const target = path === '' && anchor !== null ? sectionWithAnchor(document, anchor.value) : null;
    const section = target === null ? undefined : sections.find((candidate) => candidate.section === target);
    return anchor === null || section === undefined ? [] : [{ kind: 'link', section, range: anchor.range }];
  });
}
