import { matchesIn } from '../../text/matches.ts';
import { isWithin } from '../../text/range.ts';
import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { quotationsIn } from './quotations.ts';

const leftOver = wordingRule({
  id: 'prose/placeholder',
  severity: 'error',
  summary: 'Words of a template that nobody has replaced: “[insert name]”, “TBC”, “Add address here”.',
  fixable: false,
  missing: true,
  find({ words }) {
    if (!mayHold.test(words)) {
      return [];
    }
    const quotations = quotationsIn(words);
    const small = words.toLowerCase();
    const found = patterns.flatMap(({ signs, pattern, message }) =>
      (signs.some((sign) => small.includes(sign)) ? matchesIn(pattern, words) : []).map((match): PassageProblem => {
        const text = match[0].trim();
        const start = match.index + match[0].indexOf(text);
        return { start, end: start + text.length, message: message(text) };
      }),
    );
    // In a quotation, brackets hold what stands in for a name: “[Name] is kind.”
    return found.filter(
      (one) =>
        !quotations.some((quotation) => isWithin(one, quotation)) &&
        !found.some((other) => other !== one && isWithin(one, other)),
    );
  },
});

export const placeholder: typeof leftOver = {
  ...leftOver,
  // Guidance and templates have places for others to fill in.
  judge: (found, analysis, options) =>
    analysis.report.kind === 'other' ? [] : leftOver.judge(found, analysis, options),
};

const mayHold = /[[<]|TB[ACD]|xxx|lorem|here\.?$|clic?k|appropriate/i;

const replace = (text: string) => `“${text}” is left over from a template. Write what belongs here, or take it out.`;

const instruction = 'insert|add|enter|type|write|put|delete|select|choose|complete|describe|state|specify|give|list';
/** Whose it is: other words before “name here” make a sentence of it, such as “She wrote her name here.” */
const owner =
  'provider|location|service|trust|practice|home|hospital|registered\\smanager|manager|inspection|assessment|visit';
const thing =
  'name|names|date|dates|number|address|postcode|provider|location|service|title|text|details?|email|telephone|figure|rating|score|manager';

/** One of `signs` stands, in small letters, in all that `pattern` matches: most patterns are never looked for, nor compiled. */
const patterns: readonly {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly message: (text: string) => string;
}[] = [
  // “[insert name of provider]”
  {
    signs: ['[', '<'],
    pattern: new RegExp(String.raw`[[<]\s{0,3}(?:please\s)?(?:${instruction})\s[^[\]<>\n]{1,80}[\]>](?!\()`, 'gi'),
    message: replace,
  },
  // “[name]”, “[date of visit]”, “[provider name]”
  {
    signs: ['[', '<'],
    pattern: new RegExp(
      String.raw`[[<]\s{0,3}(?:the\s|your\s)?(?:(?:${owner})(?:['’]s)?\s)?(?:${thing})(?:\s(?:of|for)\s[a-z ]{1,40})?\s{0,3}[\]>](?!\()`,
      'gi',
    ),
    message: replace,
  },
  // “[xx]”, “[TBC]”, “[…]” is a cut and stays.
  { signs: ['[', '<'], pattern: /[[<]\s{0,3}(?:x{2,20}|TB[ACD]|\?{1,5})\s{0,3}[\]>](?!\()/gi, message: replace },
  // “xxxx” alone
  {
    signs: ['xxxx'],
    pattern: /(?<![\p{L}\p{N}_.@/-])(?:x{4,40}(?:\s+x{4,40}){0,5}|X{4,40})(?![\p{L}\p{N}_@/-])/gu,
    message: replace,
  },
  // “TBC”
  {
    signs: ['tba', 'tbc'],
    pattern: /(?<![\p{L}\p{N}_.@/[&“"‘'-])(?:TBC|TBA)(?![\p{L}\p{N}_@/\]&”"’'-])/gu,
    message: (text) => `“${text}” says that something is still to come. Write it, or leave the sentence out.`,
  },
  { signs: ['lorem'], pattern: /\blorem ipsum\b/gi, message: replace },
  // A whole passage: “Add address here”, “Location name here”
  {
    signs: ['here'],
    pattern: new RegExp(
      String.raw`^\s*(?:(?:please\s)?(?:${instruction})\s(?:[\p{L}’']{1,20}\s){1,5}here|(?:(?:your|the|full|${owner})(?:['’]s)?\s){1,4}(?:${thing})\shere)\.?\s*$`,
      'giu',
    ),
    message: replace,
  },
  {
    signs: ['click'],
    pattern: /\bclick (?:or tap )?(?:here )?to (?:enter|add|insert) (?:some )?(?:text|a date|date)\b\.?/gi,
    message: replace,
  },
  {
    signs: ['delete as', 'amend as'],
    pattern: /[([]?\b(?:delete|amend) as (?:appropriate|applicable|necessary)\b[)\]]?(?=\s*$|[.;)\]])/gi,
    message: replace,
  },
];
