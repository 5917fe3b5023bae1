import { builtInInstrumentList } from './built-in.generated.ts';
import type { RegulationInstrument } from './framework.ts';
import { lazyJson } from './lazy-json.ts';

/** Instruments of law by id. */
export type Instruments = ReadonlyMap<string, RegulationInstrument>;

const list = lazyJson<readonly RegulationInstrument[]>(builtInInstrumentList);

/** The instruments that come with Keyline and that a framework file can name by their ids. */
export function builtInInstruments(): Instruments {
  return new Map(list().map((instrument) => [instrument.id, instrument]));
}
