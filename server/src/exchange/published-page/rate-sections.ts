import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { ratingById } from '../../framework/ratings.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import { newSection, type OpenContent, type OpenSection } from '../draft/open-section.ts';
import { type PageParagraph, type PageSubject, statedRatings, whole } from '../page-facts/stated-ratings.ts';
import type { Words } from '../page-lines/marked-text.ts';
import type { LineNote } from '../page-lines/page-line.ts';

/** The sections of a page with the ratings that its sentences state. */
export interface RatedSections {
  readonly sections: readonly OpenSection[];
  /** The previous ratings of parts that the page has no section for, for the front matter; by name. */
  readonly previous: Readonly<Record<string, string>>;
  readonly added: readonly LineNote[];
}

/**
 * Gives sections the ratings that tables and sentences state of them, where they have none. A key question that only a sentence
 * rates gets a heading of its own at the end; what it was rated before goes into the front matter.
 */
export function rateSections(
  framework: Framework,
  sections: readonly OpenSection[],
  subject: PageSubject,
  {
    tabled,
    tabledBefore,
  }: { readonly tabled: ReadonlyMap<string, string>; readonly tabledBefore: ReadonlyMap<string, string> },
  lastLine: number,
): RatedSections {
  const ofWhole = placed(framework, sections).filter(({ unit }) => unit === null);
  const own = ofWhole.map(({ section }) => section);
  const { now, before } = statedRatings(framework, ofWhole.flatMap(paragraphsOf), subject);
  const added: LineNote[] = [];
  const more: OpenSection[] = [];
  const previous: Record<string, string> = {};
  for (const part of [null, ...framework.keyQuestions]) {
    const id = part?.id ?? whole;
    const role = part === null ? ({ kind: 'overall' } as const) : ({ kind: 'key-question', definition: part } as const);
    const name = part?.name ?? framework.overallNames[0] ?? null;
    const said = ratingName(framework, now.get(id), part);
    const rating = tabled.get(id) ?? said;
    const last = ratingName(framework, tabledBefore.get(id) ?? before.get(id), part);
    const fields = fieldsFor(role, framework);
    let section = own.find((one) => isSection(one, part)) ?? null;
    const mayAdd = part !== null || tabled.has(id);
    if (section === null && name !== null && rating !== null && mayAdd && fields.includes('Rating')) {
      section = newSection({ depth: 1, text: name }, role);
      more.push(section);
      const told = tabled.has(id) ? 'a table' : 'a sentence';
      added.push({ line: lastLine, text: name, reason: `${told} of the page says how it was rated` });
    }
    if (section !== null) {
      setField(section, fields, 'Rating', rating);
      setField(section, fields, 'Previous rating', last);
    } else if (last !== null && name !== null && fields.includes('Rating')) {
      previous[name] = last;
    }
  }
  const inPlace = more.reduce((all, section) => inOrder(framework, all, section, own), sections);
  return { sections: inPlace, previous, added };
}

/**
 * The sections with one more, which stands before the first key question of the whole, among `own`, that the framework has
 * after it, and as deep as that.
 */
function inOrder(
  { keyQuestions }: Framework,
  sections: readonly OpenSection[],
  section: OpenSection,
  own: readonly OpenSection[],
): readonly OpenSection[] {
  const placeOfKeyQuestion = ({ role }: OpenSection) =>
    role.kind === 'key-question' ? keyQuestions.indexOf(role.definition) : -1;
  const place = placeOfKeyQuestion(section);
  const next = sections.findIndex(
    (one) =>
      (placeOfKeyQuestion(one) > place && (own.includes(one) || one.heading?.depth === 1)) ||
      (one.role.kind === 'service' && one.heading?.depth === 1),
  );
  const below = sections[next];
  if (below === undefined) {
    return [...sections, section];
  }
  const { heading } = section;
  const depth = below.role.kind === 'key-question' ? (below.heading?.depth ?? 1) : 1;
  const placed = heading === null ? section : { ...section, heading: { ...heading, depth } };
  return [...sections.slice(0, next), placed, ...sections.slice(next)];
}

function setField(section: OpenSection, fields: readonly FieldName[], name: FieldName, value: string | null): void {
  if (value !== null && fields.includes(name) && !section.fields.has(name)) {
    section.fields.set(name, value);
  }
}

function ratingName(
  framework: Framework,
  id: string | undefined,
  keyQuestion: KeyQuestionDefinition | null,
): string | null {
  const own = keyQuestion?.ratings?.find((rating) => rating.id === id);
  return own?.name ?? (id === undefined ? null : (ratingById(framework, id)?.name ?? null));
}

function isSection({ role }: OpenSection, part: KeyQuestionDefinition | null): boolean {
  return part === null ? role.kind === 'overall' : role.kind === 'key-question' && role.definition.id === part.id;
}

/** A section, and where it stands. */
interface PlacedSection {
  readonly section: OpenSection;
  /** The service, or the heading that may be one, that it is a part of; null for what is of the whole. */
  readonly unit: OpenSection | null;
  /** The nearest heading at or above it that a sentence can speak of. */
  readonly under: PageParagraph['under'];
}

function placed(framework: Framework, sections: readonly OpenSection[]): readonly PlacedSection[] {
  const all: PlacedSection[] = [];
  let above: readonly PlacedSection[] = [];
  for (const section of sections) {
    const depth = section.heading?.depth ?? 0;
    above = above.filter((outer) => (outer.section.heading?.depth ?? 0) < depth);
    const parent = above.at(-1);
    // Where nothing but the whole is rated, a heading above the key questions is no service.
    const isRated = framework.services && (section.role.kind === 'overall' || section.role.kind === 'key-question');
    const holder = isRated && parent?.section.role.kind === 'other' ? parent.section : null;
    const unit = section.role.kind === 'service' ? section : (holder ?? parent?.unit ?? null);
    const place = { section, unit, under: placeOf(framework, section, parent?.under ?? 'whole') };
    all.push(place);
    above = [...above, place];
  }
  return all;
}

function placeOf({ page }: Framework, { role }: OpenSection, around: PageParagraph['under']): PageParagraph['under'] {
  switch (role.kind) {
    case 'key-question':
      return { keyQuestion: role.definition.id };
    case 'overall':
      return 'whole';
    case 'section':
      return page.earlier.includes(role.definition.id) ? 'earlier' : around;
    default:
      return around;
  }
}

/** The paragraphs of a section, and its bullets. A quotation is other people's words. */
function paragraphsOf({ section, under }: PlacedSection): readonly PageParagraph[] {
  return section.contents.flatMap(textsOf).map((text) => ({ text, under }));
}

function textsOf(content: OpenContent): readonly string[] {
  const plain = (words: Words) => (typeof words === 'string' ? words : words.text);
  switch (content.kind) {
    case 'paragraph':
      return [plain(content.text)];
    case 'list':
      return content.bullets.map(({ text }) => plain(text));
    default:
      return [];
  }
}
