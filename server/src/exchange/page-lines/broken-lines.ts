import { readDateSpan } from '../../text/dates/dates.ts';
import type { PageLine } from './page-line.ts';

/** Longer lines are paragraphs, which are not printed in columns. */
const longestLine = 120;

/**
 * The lines, of which those are one again that a narrow column of print broke apart: dates, and the names of trusts.
 * Only lines are joined that tell nothing alone, and a date or such a name together.
 */
export function joinBrokenLines(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above?.kind === 'prose' && line.kind === 'prose' && isBroken(above.text, line.text)) {
      joined[joined.length - 1] = { kind: 'prose', line: above.line, text: `${above.text} ${line.text}` };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function isBroken(above: string, below: string): boolean {
  return (
    above.length + below.length < longestLine &&
    (isBrokenDate(above, below) || isBrokenName(above, below) || isBrokenTitle(above, below))
  );
}

/** “Report of an inspection of a” above “Designated Centre” and “(Adults)”, “Unannounced Care Inspection” above “Report”. */
function isBrokenTitle(above: string, below: string): boolean {
  if (/^report$/iu.test(below) && /^\p{Lu}[^.:;!?]* Inspection$/u.test(above)) {
    return true;
  }
  const isTitle = /^Report (?:of|on) /u.test(above);
  const isUnfinished = / (?:an?|the|of)$/u.test(above) && /^\p{Lu}[^.:;!?]*\.?$/u.test(below);
  return isTitle && (isUnfinished || /^\(\p{L}[\p{L} ]*\)$/u.test(below));
}

/** “Date of visit: 3 September to 10 October” above “2019”. */
function isBrokenDate(above: string, below: string): boolean {
  const start = above.slice(above.indexOf(':') + 1).trim();
  return (
    /\d/u.test(start) &&
    /\b\d{4}\W*$/u.test(below) &&
    !('span' in readDateSpan(start)) &&
    'span' in readDateSpan(`${start} ${below}`)
  );
}

/** “Some Valley NHS Foundation” above “Trust”. */
function isBrokenName(above: string, below: string): boolean {
  const isHalf = /^\p{Lu}[^.:;!?]*\s(?:NHS|NHS Foundation)$/u.test(above) && /^(?:Foundation )?Trust$/u.test(below);
  return isHalf || (/^\p{Lu}[^.:;!?]*\p{L}$/u.test(above) && /^NHS (?:Foundation )?Trust$/u.test(below));
}
