import type { Phrase } from './phrase.ts';
import type { PageLine } from './published-page.ts';

/**
 * How a regulator's news releases are laid out, what they call things and in which words they state what Keyline can
 * check. Several frameworks of one regulator share it. In all words but `subjects`, letter case does not matter.
 */
export interface ReleaseWording {
  readonly id: string;
  readonly note?: string | undefined;
  /** Lines that only releases have, with `{any}` for words that differ: a page without one of them is none. */
  readonly marks: readonly string[];
  /** Lines that belong to the page and not to the release. */
  readonly furniture: readonly string[];
  /** What pages sort releases by: lines and bullets above the text, no part of the release. */
  readonly categories: readonly string[];
  /** Lines that hold a value. */
  readonly lines: readonly PageLine[];
  /** Lines that head a part of the release. */
  readonly headings: readonly string[];
  /** What the names of providers and locations end with, letter case and all. */
  readonly subjects: readonly ReleaseSubject[];
  /** Those who speak in releases: a name with one of these in it is nobody's that the release is about. */
  readonly speakers: readonly string[];
  /** What sentences call the service that the release is about. */
  readonly whole: readonly string[];
  readonly phrases: readonly Phrase[];
  /** The words of a drafted release that state nothing to be checked; null where none can be drafted. */
  readonly draft: ReleaseDraft | null;
}

export interface ReleaseSubject {
  readonly holds: 'provider' | 'location';
  readonly ends: string;
}

/** Templates with the slots `{name}`, `{rating}` and `{provider}`. */
export interface ReleaseDraft {
  /** The name of a service whose report names none. */
  readonly unnamed: string;
  readonly title: string;
  readonly titleWithoutRating: string;
  readonly opening: string;
  readonly openingWithProvider: string;
  readonly closing: string;
}
