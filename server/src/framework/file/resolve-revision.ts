import type { Framework, Terms } from '../framework.ts';
import type { AcrossServices, OverallMethod } from '../model/overall.ts';
import type { Phrase } from '../model/phrase.ts';
import type { PublishedPage } from '../model/published-page.ts';
import { normaliseName } from '../normalise-name.ts';
import type { KnownParts } from './built-in-parts.ts';
import type { FrameworkFile, FrameworkRevision } from './framework-schema.ts';
import { isBeforeForce, statusOf, titleWithStatus } from './framework-status.ts';

const defaultTerms: Terms = { keyQuestion: 'key question', statement: 'quality statement' };
const noPage: PublishedPage = { furniture: [], lines: [], openings: [], sectors: [], parts: [], earlier: [] };
const noOverall: OverallMethod = { method: 'none' };

/**
 * One revision of a framework file as the rest of Keyline reads it: the revision's keys replace those of the file,
 * and what neither says has its default. `revision` is null for a file without revisions.
 * An instrument or a release that is not known is left out; checking the file has named it.
 */
export function resolveRevision(
  file: FrameworkFile,
  revision: FrameworkRevision | null,
  { instruments: known, releases }: KnownParts,
): Framework {
  const said = { ...file, ...revision };
  const instruments = (revision?.instruments ?? file.instruments ?? []).flatMap((instrument) => {
    const found = typeof instrument === 'string' ? known.get(instrument) : instrument;
    return found === undefined ? [] : [found];
  });
  const status = statusOf(file, revision);
  const named = said.release;
  const release = (typeof named === 'string' ? releases.get(named) : named) ?? null;
  return {
    id: file.id,
    revision: revision?.revision ?? null,
    title: titleWithStatus(revision?.title ?? file.title, status),
    // What a revision says of itself does not take away what all of them share.
    note: [file.note, revision?.note].filter((text) => text !== undefined).join(' ') || undefined,
    draft: isBeforeForce(status),
    status,
    follows: file.follows ?? [],
    terms: said.terms ?? defaultTerms,
    regulators: said.regulators ?? [],
    keyQuestions: revision?.keyQuestions ?? file.keyQuestions,
    evidenceCategories: said.evidenceCategories ?? [],
    overallNames: said.overallNames ?? ['Overall'],
    scale: said.scale ?? [],
    ratings: revision?.ratings ?? file.ratings,
    labels: said.labels ?? [],
    anyOrder: said.anyOrder ?? false,
    leftOut: said.leftOut ?? 'missing',
    scoring: revision?.scoring ?? file.scoring,
    limits: said.limits ?? [],
    overall: said.overall ?? noOverall,
    caps: said.caps ?? [],
    ...rulesBeyondScores(said),
    ...combinations(said.acrossServices),
    sections: said.sections ?? [],
    phrases: [...(said.phrases ?? []), ...(release?.phrases.map(inNewsOnly) ?? [])],
    instruments,
    page: said.page ?? noPage,
    services: said.services ?? false,
    release,
  };
}

/** What decides besides scores, where the framework says anything of it. */
function rulesBeyondScores(
  said: Pick<FrameworkFile, 'breachCap' | 'specialMeasures' | 'display'>,
): Pick<Framework, 'breachCap' | 'specialMeasures' | 'display'> {
  const { breachCap, specialMeasures, display } = said;
  return {
    breachCap: breachCap ?? null,
    specialMeasures: specialMeasures ?? null,
    display: display ?? null,
  };
}

/** How services are combined, where reports name no sector; and in every sector. */
function combinations(said: FrameworkFile['acrossServices']): Pick<Framework, 'acrossServices' | 'acrossBySector'> {
  const acrossBySector = said === undefined ? [] : [said].flat();
  return { acrossServices: acrossFor(acrossBySector, null), acrossBySector };
}

/** The way in which reports of that sector combine services; null where they do not. */
export function acrossFor(options: readonly AcrossServices[], sector: string | null): AcrossServices | null {
  const wanted = sector === null ? null : normaliseName(sector);
  const naming = options.find(({ sectors }) => sectors?.some((name) => normaliseName(name) === wanted));
  return naming ?? options.find(({ sectors }) => sectors === undefined) ?? null;
}

function inNewsOnly(phrase: Phrase): Phrase {
  return { ...phrase, only: 'news' };
}
