import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { styleId, wordStyles } from './word-names.ts';
import { type WordTheme, wordColour } from './word-theme.ts';

const inCell = { spacing: { before: 50, after: 50, line: 240, lineRule: LineRuleType.AUTO } };

/** The styles of a document of Keyline: those that Word knows, and those by which an import knows what is what. */
export function ownStyles(language: string, { colours }: WordTheme): IStylesOptions {
  const ink = wordColour(colours.text);
  const muted = wordColour(colours.muted);
  const link = wordColour(colours.link);
  const heading = (size: number) => ({
    run: { font: 'Arial', size, bold: true, color: ink },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Arial', size: 52, bold: true, color: ink },
        paragraph: { spacing: { after: 240, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(34),
      heading2: heading(28),
      heading3: heading(24),
      heading4: heading(22),
      heading5: heading(22),
      hyperlink: { run: { color: link, underline: {} } },
    },
    paragraphStyles: [
      // What all others are based on.
      { id: 'Normal', name: 'Normal', quickFormat: true },
      own(wordStyles.field, { run: {}, paragraph: { spacing: { after: 40 } } }),
      own(wordStyles.fact, { run: { color: muted }, paragraph: { spacing: { after: 40 } } }),
      own(wordStyles.added, { run: { color: muted } }),
      own(wordStyles.tableTitle, { run: { color: muted, bold: true }, paragraph: { keepNext: true } }),
      own(wordStyles.code, { run: { font: 'Courier New', size: 20 } }),
      own(wordStyles.rule, { run: { color: muted } }),
      own(wordStyles.quote, { run: { color: muted }, paragraph: { indent: { left: 400 } } }),
      own(wordStyles.quoteMore, { run: { color: muted }, paragraph: { indent: { left: 400 } } }),
      own(wordStyles.tableHead, { run: { bold: true, size: 20 }, paragraph: inCell }),
      own(wordStyles.tableCell, { run: { size: 20 }, paragraph: inCell }),
      own(wordStyles.smallHead, { run: { bold: true, size: 15 }, paragraph: inCell }),
      own(wordStyles.smallCell, { run: { size: 15 }, paragraph: inCell }),
      ...wordStyles.listMore.map((name, level) => own(name, { paragraph: { indent: { left: 400 * (level + 1) } } })),
    ],
    characterStyles: [
      { id: styleId(wordStyles.addedWords), name: wordStyles.addedWords, run: { color: muted } },
      { id: styleId(wordStyles.codeWords), name: wordStyles.codeWords, run: { font: 'Courier New' } },
    ],
  };
}

function own(name: string, look: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions {
  return { id: styleId(name), name, basedOn: 'Normal', quickFormat: true, ...look };
}
