import { shownForMissing } from '../../render/pdf/missing-characters.ts';
import type { TypesetPages } from '../../render/pdf/pdf-layout.ts';
import { withRowHeaders } from '../../render/pdf/row-headers.ts';
import type { PdfStandard, Typesetter } from './typesetter.ts';

/** What to make a PDF of. */
export interface PdfRequest {
  /** The pages, where `shownAs` says what stands in the place of a character that no font has. */
  readonly lay: (shownAs: ReadonlyMap<string, string> | null) => TypesetPages;
  /** Of each table, in their order, whether the first cells of its rows head them. */
  readonly rowHeaders: readonly boolean[];
  readonly standard: PdfStandard;
}

/** A PDF with the characters in whose place their numbers stand; or what is wrong, as a sentence. */
export type MadePdf = { readonly pdf: Uint8Array; readonly replaced: readonly string[] } | { readonly problem: string };

/** How often characters are replaced before it is given up: the compiler names those of one text at a time. */
const mostTries = 5;

/** Makes the PDF. Characters that no font here has are replaced, so that a report always has one. */
export function makePdf({ lay, rowHeaders, standard }: PdfRequest, typesetter: Typesetter): MadePdf {
  const replaced = new Set<string>();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = typesetter(lay(replaced.size === 0 ? null : shownForMissing([...replaced])), standard);
    if ('pdf' in made) {
      return { pdf: withRowHeaders(made.pdf, rowHeaders), replaced: [...replaced] };
    }
    if ('problem' in made) {
      return made;
    }
    for (const letter of made.missing) {
      replaced.add(letter);
    }
  }
  return { problem: `No font here has the characters ${[...replaced].join(' ')}.` };
}
