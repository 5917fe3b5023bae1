import { builtInInstrumentList, builtInReleaseList } from '../built-in.generated.ts';
import type { RegulationInstrument } from '../model/law.ts';
import type { ReleaseWording } from '../model/release-wording.ts';
import { lazyJson } from './lazy-json.ts';

/** What framework files can name by its id instead of writing it out. */
export interface KnownParts {
  readonly instruments: ReadonlyMap<string, RegulationInstrument>;
  readonly releases: ReadonlyMap<string, ReleaseWording>;
}

const instruments = lazyJson<readonly RegulationInstrument[]>(builtInInstrumentList);
const releases = lazyJson<readonly ReleaseWording[]>(builtInReleaseList);

/** The instruments of law and the wordings of releases that come with Keyline. */
export function builtInParts(): KnownParts {
  return { instruments: byId(instruments()), releases: byId(releases()) };
}

/** The parts by their ids. */
export function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}
