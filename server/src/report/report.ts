import type { Framework } from '../framework/framework.ts';
import type { KeyQuestionDefinition, SectionDefinition, StatementDefinition } from '../framework/model/definitions.ts';
import type { NamedDefinition } from '../framework/model/named-definition.ts';
import type { PhraseKind, SlotName } from '../framework/model/phrase.ts';
import type { Document } from '../syntax/document.ts';
import type { FrontMatter } from '../syntax/front-matter/front-matter.ts';
import type { Section } from '../syntax/sections/sections.ts';
import type { DateSpan } from '../text/dates/dates.ts';
import type { Located, Range } from '../text/range.ts';
import type { Field } from './fields/fields.ts';
import type { Basis, PreviousReport } from './linked/results.ts';

/** A report as Keyline understands it. Every value carries the range it was read from; what is absent is null. */
export interface Report {
  readonly document: Document;
  readonly frontMatter: FrontMatter;
  /** Null where the front matter names none, or one that is not known: then only syntax can be checked. */
  readonly framework: Framework | null;
  readonly status: 'draft' | 'final';
  readonly kind: 'assessment' | 'inspection' | 'news' | 'other';
  /** The key questions that this file must hold, in the framework's order: those of `scope`, else all but the optional ones. */
  readonly scope: readonly KeyQuestionDefinition[];
  readonly assessed: Located<DateSpan> | null;
  /** Null where the front matter names no previous report, or one of which nothing is known. */
  readonly previous: PreviousReport | null;
  /** All sections in the order of the text, each with what it is in the framework. */
  readonly sections: readonly ReportSection[];
  /** At least one; the single service of an ordinary report has no name. */
  readonly services: readonly Service[];
  readonly claims: readonly Claim[];
}

/** A section of the text together with its place in the framework. */
export interface ReportSection {
  readonly section: Section;
  readonly role: SectionRole;
  readonly fields: readonly Field[];
  /** The key question that the section stands under (or is), found from the headings above it. */
  readonly keyQuestion: KeyQuestionDefinition | null;
}

export type SectionRole =
  | { readonly kind: 'preamble' }
  | { readonly kind: 'service' }
  | { readonly kind: 'overall' }
  | { readonly kind: 'key-question'; readonly definition: KeyQuestionDefinition }
  | {
      readonly kind: 'statement';
      readonly definition: StatementDefinition;
      /** The key question that the framework puts the statement in. */
      readonly home: KeyQuestionDefinition;
    }
  | { readonly kind: 'evidence-category'; readonly definition: NamedDefinition }
  | { readonly kind: 'section'; readonly definition: SectionDefinition }
  | { readonly kind: 'other' };

export interface Service {
  readonly name: string | null;
  readonly section: ReportSection | null;
  /** The place in `Report.services` of the service that this one lies in, such as its location; null where there is none. */
  readonly within: number | null;
  readonly basis: Located<Basis> | null;
  readonly updated: Field | null;
  readonly overall: Overall;
  /** In the framework's order; those of which the text says something, by a heading or by a statement. */
  readonly keyQuestions: readonly KeyQuestion[];
}

export interface Overall {
  readonly section: ReportSection | null;
  readonly score: StatedScore | null;
  readonly rating: StatedRating | null;
  /** From the field, else from the front matter's `previous`: its map, or the report that it names. */
  readonly previousRating: PreviousRating | null;
  readonly rationale: Field | null;
  readonly updated: Field | null;
}

export interface KeyQuestion {
  readonly definition: KeyQuestionDefinition;
  /** Null where only statements of it stand in the text. */
  readonly section: ReportSection | null;
  readonly score: StatedScore | null;
  readonly rating: StatedRating | null;
  /** From the field, else from the front matter's `previous`: its map, or the report that it names. */
  readonly previousRating: PreviousRating | null;
  readonly rationale: Field | null;
  readonly basis: Located<Basis> | null;
  readonly updated: Field | null;
  /** In the order of the text; a name that appears twice is there twice. */
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly definition: StatementDefinition;
  readonly section: ReportSection;
  readonly score: StatedScore | null;
  /** From the field, else carried forward where the statement has the published sentence. */
  readonly basis: Located<Basis> | null;
  /** The statement's own, else that of its key question. */
  readonly previousRating: PreviousRating | null;
  readonly categories: readonly EvidenceCategory[];
  /** The carried-forward sentence, where the statement has it. */
  readonly carriedClaim: Claim | null;
}

export interface EvidenceCategory {
  readonly definition: NamedDefinition;
  readonly section: ReportSection;
  readonly score: StatedScore | null;
}

/** A score as written; `value` is null where the text is no whole number in figures or in words. */
export interface StatedScore {
  readonly text: string;
  readonly value: number | null;
  /** The value's place, without the field's name. */
  readonly range: Range;
}

/** A rating as written; `rating` is the framework's id, `label` that of a label that is no rating; both null: not known. */
export interface StatedRating {
  readonly text: string;
  readonly rating: string | null;
  readonly label: string | null;
  readonly range: Range;
}

/** A rating from before: stated in this report, or taken from the previous one, which then stands at `range`. */
export interface PreviousRating extends StatedRating {
  /** The previous report that it was taken from, as the front matter names it; null where this report states it. */
  readonly file: string | null;
}

/** A sentence that states something Keyline can compute or compare. */
export interface Claim {
  readonly kind: PhraseKind;
  readonly phrase: string;
  readonly range: Range;
  readonly slots: Readonly<Partial<Record<SlotName, Located<string>>>>;
  readonly section: ReportSection;
  /** The service that the claim stands in: its place in `Report.services`. */
  readonly service: number;
  /** What the grammar of sentences read; null where a phrase of the framework was found. */
  readonly read: ReadSentence | null;
}

/** How many things have a rating. */
export interface CountRead {
  /** Of what: services are those of a report, or the reports of a release. */
  readonly of: 'key questions' | 'services';
  /** Null for every one of them. */
  readonly count: number | null;
  /** Of how many, where the sentence says it. */
  readonly whole: number | null;
}

/** What a sentence says beside its slots. */
export interface ReadSentence {
  /** Whether it speaks of the service as a whole, as phrases say it. */
  readonly about: 'whole' | 'whole-only' | null;
  /** Which way the sentence says that the rating went; null where it does not say. */
  readonly direction: 'up' | 'down' | null;
  /** “No longer rated inadequate”: it has another rating now. */
  readonly isDenied: boolean;
  /** “Two of the five key questions”: how many have the rating; null where the sentence does not count. */
  readonly count: CountRead | null;
}
