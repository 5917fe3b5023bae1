import type { Framework } from './framework.ts';
import type { Regulation, RegulationInstrument } from './model/law.ts';

/** A regulation and the instrument that it stands in. */
export interface RegulationPlace {
  readonly instrument: RegulationInstrument;
  readonly regulation: Regulation;
}

/**
 * The regulations of this number, such as `12` or `9A`; sub-paragraphs as in `12(1)(2)(a)` do not matter.
 * More than one where the number stands in several instruments: then a number alone is ambiguous.
 */
export function findRegulations(framework: Framework, number: string): readonly RegulationPlace[] {
  const wanted = number.trim().replace(/\(.*$/s, '').trim().toUpperCase();
  return framework.instruments.flatMap((instrument) =>
    instrument.regulations
      .filter((regulation) => regulation.number === wanted)
      .map((regulation) => ({ instrument, regulation })),
  );
}
