import type { KeyQuestionDefinition, SectionDefinition } from '../../framework/model/definitions.ts';
import type { NamedDefinition } from '../../framework/model/named-definition.ts';
import type { StatementPlace } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { SectionRole } from '../../report/report.ts';
import type { Words } from '../page-lines/marked-text.ts';
import type { DraftHeading } from './write-report.ts';

/** A section while it is being read from a page. */
export interface OpenSection {
  heading: DraftHeading | null;
  readonly role: SectionRole;
  readonly fields: Map<FieldName, string>;
  readonly contents: OpenContent[];
}

export type OpenContent =
  | { readonly kind: 'paragraph'; readonly text: Words }
  | { readonly kind: 'quote'; readonly paragraphs: Words[] }
  | { readonly kind: 'list'; readonly bullets: OpenBullet[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'computed'; readonly name: string }
  | { readonly kind: 'kept'; readonly lines: string[] };

export interface OpenBullet {
  readonly text: Words;
  readonly depth: number;
  /** In a numbered list, its number. */
  readonly number?: number;
}

/** Opens sections one after another and settles the depth of each. `level` is that of the page's own heading, if it has one. */
export interface SectionStack {
  readonly current: () => OpenSection;
  readonly all: () => readonly OpenSection[];
  /** The part of this place that was opened before; null where there is none. */
  readonly opened: (role: SectionRole, level: number | null) => OpenSection | null;
  /** The part of the whole that was opened before; null where there is none. */
  readonly first: (role: SectionRole) => OpenSection | null;
  /** Goes on with that part: what comes next stands at its end. */
  readonly reopen: (section: OpenSection, level: number | null) => void;
  readonly openKeyQuestion: (definition: KeyQuestionDefinition, text: string, level: number | null) => void;
  readonly openStatement: (places: readonly StatementPlace[], text: string, level: number | null) => void;
  /** The statement of the key question above that was opened before; null where there is none. */
  readonly statement: (places: readonly StatementPlace[]) => OpenSection | null;
  /** Goes on with that statement. */
  readonly reopenStatement: (section: OpenSection, level: number | null) => void;
  readonly openOverall: (text: string, level: number | null) => void;
  /** False, and nothing opened, where no statement stands above: then the words are ordinary text. */
  readonly openCategory: (definition: NamedDefinition, text: string, level: number | null) => boolean;
  /** `isPart`: it lies in the key question above, if there is one. */
  readonly openKnown: (definition: SectionDefinition, text: string, level: number | null, isPart?: boolean) => void;
  readonly openOther: (text: string, level: number) => void;
  /** Opens a section in the part above, where a page marks no headings and so has no levels. */
  readonly openUnmarked: (text: string) => void;
  /** Opens a section beside the parts of the report, on such a page. */
  readonly openTop: (text: string) => void;
  /** Opens a service that stands beside the whole. */
  readonly openService: (text: string) => void;
  /** The service of this name that stands beside the whole; null where there is none. */
  readonly service: (name: string) => OpenSection | null;
  /** Goes on with the service itself, where a list of its rated parts has just ended. */
  readonly leaveList: () => void;
}

interface Ancestor {
  readonly level: number | null;
  /** Of what the page does not mark as a heading, the level of the last heading above it; 0 where there is none. */
  readonly below: number;
  readonly section: OpenSection;
}

/** Fewer parts or services without a text may be some of which nothing is told. */
const fewestInList = 2;

/**
 * A stack that holds the text before the first heading. `isOfPage` tells which headings are words of the website, under which
 * the report itself goes on, and not the name of a service.
 */
export function openSections(isOfPage: (heading: string) => boolean = () => false): SectionStack {
  const preamble = newSection(null, { kind: 'preamble' });
  /** What lies in which section, in order; in none under null. */
  const inside = new Map<OpenSection | null, OpenSection[]>([[null, [preamble]]]);
  let ancestors: readonly Ancestor[] = [];
  let current = preamble;
  let lastLevel = 0;
  /** How many parts right above the current one have no text. */
  let partsAbove = 0;
  /** Whether the page has just named a part again, to tell of it. */
  let isReopened = false;

  /** The last open section of one of these kinds. */
  function nearest(...kinds: readonly SectionRole['kind'][]): OpenSection | null {
    return ancestors.findLast(({ section }) => kinds.includes(section.role.kind))?.section ?? null;
  }

  function open(text: string, level: number | null, role: SectionRole, parent: OpenSection | null): void {
    const depth = Math.min(6, (parent?.heading?.depth ?? 0) + 1);
    const section = newSection({ depth, text }, role);
    const siblings = inside.get(parent) ?? [];
    siblings.push(section);
    inside.set(parent, siblings);
    goOnWith(section, level, parent);
    isReopened = false;
  }

  function goOnWith(section: OpenSection, level: number | null, parent: OpenSection | null): void {
    const keep = ancestors.findLastIndex((ancestor) => ancestor.section === parent) + 1;
    lastLevel = level ?? lastLevel;
    ancestors = [...ancestors.slice(0, keep), { level, section, below: lastLevel }];
    // What stands in the part above, or is of another kind, is no next one of a list.
    partsAbove = isEmptyPart(current) && current.role.kind === section.role.kind ? partsAbove + 1 : 0;
    current = section;
  }

  /** Whether the part above ends a list of parts that have no text: what comes next does not belong to it. */
  function isListed(): boolean {
    return partsAbove > 0 && isEmptyPart(current);
  }

  function sectionsIn(parent: OpenSection | null): readonly OpenSection[] {
    return (inside.get(parent) ?? []).flatMap((section) => [section, ...sectionsIn(section)]);
  }

  /** The service that a heading of text belongs to; null below a list of services that have nothing but their ratings. */
  function serviceWithText(): OpenSection | null {
    const services = (inside.get(null) ?? []).filter(({ role }) => role.kind === 'service');
    const isEmpty = (service: OpenSection) =>
      service.contents.length === 0 && sectionsIn(service).every(({ contents }) => contents.length === 0);
    const last = services.slice(-fewestInList);
    return last.length === fewestInList && last.every(isEmpty) ? null : nearest('service');
  }

  /** The heading above that no name explains and that is a service, since what it was rated stands under it; else null. */
  function ratedAbove(): OpenSection | null {
    const isRated = ({ section }: Ancestor) =>
      section.role.kind === 'other' && (inside.get(section) ?? []).some(({ role }) => role.kind === 'overall');
    return ancestors.findLast(isRated)?.section ?? null;
  }

  /** The page's own headings that no name explains and that this one stands below: a service, perhaps. */
  function otherAbove(level: number | null): OpenSection | null {
    if (level === null) {
      // Plain text has no levels: what comes after the name of a service is the service's.
      return nearest('service') ?? ratedAbove();
    }
    const above = ancestors.findLast(
      ({ level: own, section }) => own !== null && own < level && !isOfPage(section.heading?.text ?? ''),
    );
    const kind = above?.section.role.kind;
    return above !== undefined && (kind === 'other' || kind === 'service') ? above.section : null;
  }

  return {
    current: () => current,
    all: () => sectionsIn(null),
    opened: (role, level) =>
      (inside.get(otherAbove(level)) ?? []).find((section) => isSameRole(section.role, role)) ?? null,
    first: (role) => (inside.get(null) ?? []).find((section) => isSameRole(section.role, role)) ?? null,
    reopen: (section, level) => {
      goOnWith(section, level, otherAbove(level));
      isReopened = true;
    },
    openKeyQuestion: (definition, text, level) =>
      open(text, level, { kind: 'key-question', definition }, otherAbove(level)),
    openOverall: (text, level) => open(text, level, { kind: 'overall' }, otherAbove(level)),
    openKnown: (definition, text, level, isPart) =>
      open(
        text,
        level,
        { kind: 'section', definition },
        (isPart && (isReopened || !isListed()) ? nearest('key-question') : null) ??
          (level === null ? serviceWithText() : otherAbove(level)),
      ),
    statement: (places) => {
      const keyQuestion = nearest('key-question');
      const place = placeIn(keyQuestion, places);
      const isSame = ({ role }: OpenSection) =>
        place !== undefined && isSameRole(role, { kind: 'statement', ...place });
      return (inside.get(keyQuestion) ?? []).find(isSame) ?? null;
    },
    reopenStatement: (section, level) => goOnWith(section, level, nearest('key-question')),
    openStatement: (places, text, level) => {
      const keyQuestion = nearest('key-question');
      const place = placeIn(keyQuestion, places);
      if (place !== undefined) {
        open(text, level, { kind: 'statement', ...place }, keyQuestion);
      }
    },
    openCategory: (definition, text, level) => {
      const statement = nearest('statement');
      if (statement === null) {
        return false;
      }
      open(text, level, { kind: 'evidence-category', definition }, statement);
      return true;
    },
    openService: (text) => open(text, 1, { kind: 'service' }, null),
    openTop: (text) => open(text, null, { kind: 'other' }, serviceWithText()),
    openUnmarked: (text) => {
      const part = isListed() ? null : nearest('statement', 'key-question');
      open(text, null, { kind: 'other' }, part ?? serviceWithText());
    },
    service: (name) =>
      (inside.get(null) ?? []).find(
        ({ heading, role }) => role.kind === 'service' && isSameService(heading?.text ?? '', name),
      ) ?? null,
    leaveList: () => {
      const service = nearest('service');
      if (service !== null && partsAbove >= fewestInList && isEmptyPart(current)) {
        goOnWith(service, null, null);
      }
    },
    openOther: (text, level) => {
      const above = ancestors.findLast((ancestor) => (ancestor.level ?? ancestor.below) < level);
      open(text, level, { kind: 'other' }, above?.section ?? null);
    },
  };
}

/** A name without what it goes without elsewhere: “Patient transport services (PTS)”, “Surgery services”. */
function bareName(name: string): string {
  return normaliseName(name.replace(/ \([^()]*\)$/u, '')).replace(/ services?$/u, '');
}

/** Whether two names are those of one service. */
export function isSameService(left: string, right: string): boolean {
  return bareName(left) === bareName(right);
}

function isEmptyPart({ role, contents }: OpenSection): boolean {
  const isPart = role.kind === 'overall' || role.kind === 'key-question' || role.kind === 'statement';
  return isPart && contents.length === 0;
}

function isSameRole(left: SectionRole, right: SectionRole): boolean {
  const id = (role: SectionRole) => ('definition' in role ? role.definition.id : null);
  return left.kind === right.kind && id(left) === id(right);
}

/** Of the places of a statement, that in the key question, or else the first. */
function placeIn(keyQuestion: OpenSection | null, places: readonly StatementPlace[]): StatementPlace | undefined {
  return places.find(({ home }) => isRole(keyQuestion, home)) ?? places[0];
}

function isRole(section: OpenSection | null, home: KeyQuestionDefinition): boolean {
  return section?.role.kind === 'key-question' && section.role.definition.id === home.id;
}

/** A section with nothing in it yet. */
export function newSection(heading: DraftHeading | null, role: SectionRole): OpenSection {
  return { heading, role, fields: new Map(), contents: [] };
}
