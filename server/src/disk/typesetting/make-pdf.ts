import { shownForMissing } from '../../render/pdf/missing-characters.ts';
import type { TypesetPages } from '../../render/pdf/pdf-layout.ts';
import { withRowHeaders } from '../../render/pdf/row-headers.ts';
import { noPictures, type Pictures } from '../../render/printed/pictures.ts';
import type { PdfStandard, Typesetter } from './typesetter.ts';

/** What to make a PDF of. */
export interface PdfRequest {
  /** The pages, where `shownAs` says what stands in the place of a character that no font has. */
  readonly lay: (shownAs: ReadonlyMap<string, string> | null, pictures: Pictures) => TypesetPages;
  readonly pictures: Pictures;
  /** Of each table, in their order, whether the first cells of its rows head them. */
  readonly rowHeaders: readonly boolean[];
  readonly standard: PdfStandard;
}

/**
 * A PDF with the characters in whose place their numbers stand, and whether its pictures had to be left out; or what is
 * wrong, as a sentence.
 */
export type MadePdf = WrittenPdf | { readonly problem: string };

interface WrittenPdf {
  readonly pdf: Uint8Array;
  readonly replaced: readonly string[];
  readonly lostPictures: boolean;
}

/** What is to be told of a PDF that does not show all of its report, as sentences. */
export function pdfNotes({ replaced, lostPictures }: WrittenPdf): readonly string[] {
  return [
    ...(lostPictures ? ['A picture of the report cannot be drawn, so words stand in the place of its pictures.'] : []),
    ...(replaced.length > 0
      ? [
          `No font here has ${replaced.map((letter) => JSON.stringify(letter)).join(', ')}: numbers stand in their place.`,
        ]
      : []),
  ];
}

/** How often characters are replaced before it is given up: the compiler names those of one text at a time. */
const mostTries = 5;

/** Makes the PDF. Characters that no font here has are replaced, so that a report always has one. */
export function makePdf({ lay, pictures, rowHeaders, standard }: PdfRequest, typesetter: Typesetter): MadePdf {
  const replaced = new Set<string>();
  let shown = pictures;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = typesetter(lay(replaced.size === 0 ? null : shownForMissing([...replaced]), shown), standard);
    if ('pdf' in made) {
      return { pdf: withRowHeaders(made.pdf, rowHeaders), replaced: [...replaced], lostPictures: shown !== pictures };
    }
    if ('problem' in made) {
      if (shown.size === 0) {
        return made;
      }
      // A picture may be damaged in a way that shows only when it is drawn.
      shown = noPictures;
      continue;
    }
    for (const letter of made.missing) {
      replaced.add(letter);
    }
  }
  return { problem: `No font here has the characters ${[...replaced].join(' ')}.` };
}
