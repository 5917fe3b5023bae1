import { textBetween } from '../../syntax/document-text.ts';
import { type PassageProblem, type PassageRule, problemOf } from '../passage-rules.ts';

export const missingAddress: PassageRule<PassageProblem> = {
  id: 'link/missing-address',
  severity: 'information',
  summary: 'Words that announce a link, such as “at the following link:”, with none behind them.',
  fixable: false,
  missing: true,
  find({ words, kind }) {
    if (kind === 'heading' || !/:\s*$/.test(words.slice(-8))) {
      return [];
    }
    const from = Math.max(0, words.length - farthest);
    const match = announcement.exec(words.slice(from));
    if (match === null) {
      return [];
    }
    const text = match[0].trimEnd();
    const start = from + match.index;
    return [
      {
        start,
        end: start + text.length,
        message: `“${text.replaceAll(/\s+/g, ' ')}” announces a link, and none follows. Add the link, or say it in other words.`,
      },
    ];
  },
  *judge(found, { report: { document } }) {
    for (const announced of found) {
      const { end } = announced.range;
      if (!mayGiveAddress(textBetween(document, end, Math.min(document.length, end + behind)))) {
        yield problemOf(announced);
      }
    }
  },
};

/** In UTF-16 code units: what is read of the words before a colon. */
const farthest = 120;
/** In UTF-16 code units: what is read of the text behind it. */
const behind = 600;

const announcement =
  /\b(?:(?:at|on|from|via|using|through|by|visit|see|follow|click)\s(?:on\s)?(?:the|this|these)\s(?:following\s(?:web\s)?(?:links?|addresse?s?|websites?|web\s?pages?)|links?\sbelow)|please\s(?:visit|go\sto|click\son|follow)|click\shere)\s?:\s*$/i;

/** Whether the next paragraph may be the address, or lead to it. A list, a table or a quotation may. */
function mayGiveAddress(text: string): boolean {
  const [next = ''] = text.replace(/^[\s*_:]+/, '').split(/\r?\n[ \t]*\r?\n/);
  if (next === '' || /^#{1,6}\s/.test(next)) {
    return false;
  }
  // A sentence without any address goes on to something else; a few words may be what a link was.
  return /\]\(|\]\[|:\/\/|www\.|\w\.(?:uk|org|com|net|gov|nhs)\b|@|^[-*+>|[<!\d]/.test(next) || !/[.!?]\s*$/.test(next);
}
