import { isoDay } from '../../text/dates/calendar.ts';
import type { CalendarDay } from '../../text/dates/dates.ts';
import { rememberedParts } from '../../text/memory.ts';
import { builtInFrameworks } from '../built-in.generated.ts';
import type { Framework } from '../framework.ts';
import { likelyNames } from '../likely-names.ts';
import type { FrameworkStatus } from '../model/definitions.ts';
import type { AcrossServices } from '../model/overall.ts';
import { nearestNames } from '../nearest-names.ts';
import { normaliseName } from '../normalise-name.ts';
import { builtInParts } from './built-in-parts.ts';
import type { FrameworkFile, FrameworkRevision } from './framework-schema.ts';
import { isBeforeForce, statusOf, titleWithStatus } from './framework-status.ts';
import { lazyJson } from './lazy-json.ts';
import { acrossFor, resolveRevision } from './resolve-revision.ts';

/** The frameworks that reports can name. Immutable: adding gives a new library. */
export interface FrameworkLibrary {
  /** By id; a file is read when it is named for the first time. */
  readonly files: ReadonlyMap<string, () => FrameworkFile>;
}

export interface FrameworkSummary {
  readonly id: string;
  readonly title: string;
  readonly draft: boolean;
  /** Whether it may be taken for a text that names no framework: no draft, and none that says that it shares its names. */
  readonly guessed: boolean;
  /** Whether it is taken where a text could be of any framework, and one is needed. */
  readonly usual: boolean;
  readonly note: string | null;
  /** The first and the last day on which it was in force, YYYY-MM-DD; null where none is known, or revisions say it. */
  readonly from: string | null;
  readonly until: string | null;
  readonly status: FrameworkStatus;
  /** Those that it is for; empty where it is for all. */
  readonly sectors: readonly string[];
  /** Oldest first; empty where the framework has no revisions. `from` is YYYY-MM-DD; no `sectors` are all others. */
  readonly revisions: readonly {
    readonly revision: string;
    readonly from: string;
    readonly until?: string;
    readonly sectors?: readonly string[];
    /** Words that pages on these sectors use more than others. */
    readonly signs?: readonly string[];
    /** Words that reports on these sectors alone have. */
    readonly tells?: readonly string[];
  }[];
}

export type FrameworkResolution =
  | { readonly framework: Framework; readonly problem?: undefined }
  | { readonly framework?: undefined; readonly problem: UnknownFramework };

export interface UnknownFramework {
  readonly kind: 'unknown-framework' | 'unknown-revision';
  /** The part of the reference that is not known: an id or a revision. */
  readonly name: string;
  /** What could stand there instead. */
  readonly known: readonly string[];
  readonly nearest: string | null;
}

const builtIn: FrameworkLibrary = {
  files: new Map(Object.entries(builtInFrameworks).map(([id, json]) => [id, lazyJson<FrameworkFile>(json)])),
};

/** The frameworks that come with Keyline. */
export function builtInLibrary(): FrameworkLibrary {
  return builtIn;
}

/** What a report names in place of a framework where it follows none. */
export const noFramework = 'none';

/** A library that also has these checked files. A file with the id of one that is there takes its place. */
export function addFrameworks(library: FrameworkLibrary, files: readonly FrameworkFile[]): FrameworkLibrary {
  const own = files.map((file): [string, () => FrameworkFile] => [file.id, () => file]);
  return { files: new Map([...library.files, ...own]) };
}

/** Every framework of the library, sorted by id. It reads all of their files; `summaryOf` reads one. */
export function listFrameworks(library: FrameworkLibrary): readonly FrameworkSummary[] {
  return [...library.files.keys()].sort().flatMap((id) => summaryOf(library, id) ?? []);
}

/** What there is to know of the framework with that id; null where the library has none. */
export function summaryOf(library: FrameworkLibrary, id: string): FrameworkSummary | null {
  const file = library.files.get(id)?.();
  if (file === undefined) {
    return null;
  }
  const status = statusOf(file, null);
  return {
    id: file.id,
    title: titleWithStatus(file.title, status),
    status,
    draft: isBeforeForce(status),
    guessed: (file.guessed ?? true) && !isBeforeForce(status),
    usual: file.usual ?? false,
    note: file.note ?? null,
    from: file.from ?? null,
    until: file.until ?? null,
    sectors: file.sectors ?? [],
    revisions: (file.revisions ?? []).map(({ revision, from, until, sectors, signs, tells }) => ({
      revision,
      from,
      ...(until !== undefined && { until }),
      ...(sectors !== undefined && { sectors }),
      ...(signs !== undefined && { signs }),
      ...(tells !== undefined && { tells }),
    })),
  };
}

/**
 * Whether the framework was in force on that day; without a day, whether it is in force still. It helps to choose
 * among frameworks that have the same names; a report may name any framework.
 */
export function isInForce(
  { revisions, from: begins, until, status }: FrameworkSummary,
  day: CalendarDay | null,
): boolean {
  if (status !== 'in-force') {
    return false;
  }
  if (day === null) {
    return until === null;
  }
  const wanted = isoDay(day);
  const holds = (from: string | null, last: string | null) =>
    (from === null || from <= wanted) && (last === null || wanted <= last);
  const inOne = revisions.length === 0 || revisions.some((one) => holds(one.from, one.until ?? null));
  return inOne && holds(begins, until);
}

/** Whether it is for that sector; without a sector, whether it is for all. */
export function isForSector({ sectors }: FrameworkSummary, sector: string | null): boolean {
  const wanted = sector === null ? null : normaliseName(sector);
  return sectors.length === 0 || sectors.some((name) => normaliseName(name) === wanted);
}

/**
 * The framework that `id` or `id@revision` names. Without a revision it is the one for the sector that was in force on
 * the day of the assessment: the latest where no day is known, the earliest where the day lies before all of them.
 * The same revision is always the same object, for all sectors whose reports combine services in the same way.
 */
export function resolveFramework(
  library: FrameworkLibrary,
  reference: string,
  assessed: CalendarDay | null,
  sector: string | null = null,
): FrameworkResolution {
  const [id = '', wanted] = splitReference(reference);
  const file = library.files.get(id)?.();
  if (file === undefined) {
    return { problem: unknown('unknown-framework', id, [...library.files.keys()].sort()) };
  }
  const revisions = file.revisions ?? [];
  if (wanted === undefined) {
    return {
      framework: inSector(resolveOnce(file, revisionInForce(revisionsFor(sector, revisions), assessed)), sector),
    };
  }
  const revision = revisions.find((candidate) => candidate.revision === wanted);
  if (revision === undefined) {
    const known = revisions.map((candidate) => candidate.revision);
    return { problem: unknown('unknown-revision', wanted, known) };
  }
  return { framework: inSector(resolveOnce(file, revision), sector) };
}

/** How a report names exactly this framework: `id@revision`, or `id` where it has no revisions. */
export function frameworkReference(framework: Framework): string {
  return framework.revision === null ? framework.id : `${framework.id}@${framework.revision}`;
}

function splitReference(reference: string): string[] {
  const at = reference.indexOf('@');
  const parts = at === -1 ? [reference] : [reference.slice(0, at), reference.slice(at + 1)];
  return parts.map((part) => part.trim());
}

function unknown(kind: UnknownFramework['kind'], name: string, known: readonly string[]): UnknownFramework {
  const likely = likelyNames(known, name);
  // Where several are as likely, only the author knows which.
  const nearest = nearestNames(known, name)[0] ?? (likely.length === 1 ? likely[0] : undefined) ?? null;
  return { kind, name, known, nearest };
}

/** The revisions that name the sector; where none does, those that name no sectors, or else all. */
function revisionsFor(sector: string | null, revisions: readonly FrameworkRevision[]): readonly FrameworkRevision[] {
  const wanted = sector === null ? null : normaliseName(sector);
  const naming = revisions.filter(({ sectors }) => sectors?.some((name) => normaliseName(name) === wanted));
  const general = revisions.filter(({ sectors }) => sectors === undefined);
  return [naming, general, revisions].find((some) => some.length > 0) ?? [];
}

function revisionInForce(
  revisions: readonly FrameworkRevision[],
  assessed: CalendarDay | null,
): FrameworkRevision | null {
  const day = assessed === null ? null : isoDay(assessed);
  const begun = revisions.filter((revision) => day === null || revision.from <= day);
  const current = begun.filter(({ until }) => until === undefined || (day !== null && day <= until));
  return current.at(-1) ?? begun.at(-1) ?? revisions[0] ?? null;
}

const resolveOnce = rememberedParts(
  (file: FrameworkFile, revision: FrameworkRevision | null): Framework =>
    resolveRevision(file, revision, builtInParts()),
);

function inSector(framework: Framework, sector: string | null): Framework {
  return combining(framework, acrossFor(framework.acrossBySector, sector));
}

const combining = rememberedParts(
  (framework: Framework, acrossServices: AcrossServices | null): Framework => ({ ...framework, acrossServices }),
);
