import type { Theme } from '../../configuration/theme/theme-schema.ts';
import { shownForMissing } from '../../render/pdf/missing-characters.ts';
import type { TypesetPages } from '../../render/pdf/pdf-layout.ts';
import { withRowHeaders } from '../../render/pdf/row-headers.ts';
import { noPictures, type Pictures } from '../../render/printed/pictures.ts';
import type { PdfStandard, Typesetter } from './typesetter.ts';

/** What is drawn: a picture or a logo may be damaged in a way that shows only then. */
export interface PdfLooks {
  readonly pictures: Pictures;
  /** Null for the usual look. */
  readonly theme: Theme | null;
}

/** What to make a PDF of. */
export interface PdfRequest {
  /** The pages, where `shownAs` says what stands in the place of a character that no font has. */
  readonly lay: (shownAs: ReadonlyMap<string, string> | null, looks: PdfLooks) => TypesetPages;
  readonly looks: PdfLooks;
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
  readonly lostLogo: boolean;
}

/** What is to be told of a PDF that does not show all of its report, as sentences. */
export function pdfNotes({ replaced, lostPictures, lostLogo }: WrittenPdf): readonly string[] {
  return [
    ...(lostLogo ? ['The logo of the theme cannot be drawn, so it is left out.'] : []),
    ...(lostPictures ? ['A picture of the report cannot be drawn, so words stand in the place of its pictures.'] : []),
    ...(replaced.length > 0
      ? [
          `No font here has ${replaced.map((letter) => JSON.stringify(letter)).join(', ')}: numbers stand in their place.`,
        ]
      : []),
  ];
}

/** How often characters are replaced before it is given up: the compiler names those of one text at a time. */
const mostTries = 8;

/** Makes the PDF. Characters that no font here has are replaced, so that a report always has one. */
export function makePdf({ lay, looks, rowHeaders, standard }: PdfRequest, typesetter: Typesetter): MadePdf {
  const replaced = new Set<string>();
  const lesser = lesserLooks(looks);
  let shown = looks;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = typesetter(lay(replaced.size === 0 ? null : shownForMissing([...replaced]), shown), standard);
    if ('pdf' in made) {
      return {
        pdf: withRowHeaders(made.pdf, rowHeaders),
        replaced: [...replaced],
        lostPictures: shown.pictures !== looks.pictures,
        lostLogo: shown.theme !== looks.theme,
      };
    }
    if ('problem' in made) {
      const next = lesser.shift();
      if (next === undefined) {
        return made;
      }
      shown = next;
      continue;
    }
    for (const letter of made.missing) {
      replaced.add(letter);
    }
  }
  return { problem: `No font here has the characters ${[...replaced].join(' ')}.` };
}

/** The same with less that may be damaged: without the logo, without pictures, without both. */
function lesserLooks({ pictures, theme }: PdfLooks): PdfLooks[] {
  const plain = theme?.logo == null ? null : { ...theme, logo: null };
  return [
    ...(plain === null ? [] : [{ pictures, theme: plain }]),
    ...(pictures.size === 0 ? [] : [{ pictures: noPictures, theme }]),
    ...(plain === null || pictures.size === 0 ? [] : [{ pictures: noPictures, theme: plain }]),
  ];
}
