const marked = /^(?:["'”’)]*[.,;!?]|\s+(?:for|if)\b|$)/;
const giving = /\b(?:gives?|gave|giving|scores?|scored|rates?|rated|deserves?|worth|gets?)\b[^.!?#\d]*$/i;
const farthest = 60;

/**
 * “I would give them eleven out of ten”: whether such a number is a mark that somebody gives, which may be more than there
 * is, and no part of ten things. `before` and `behind` are what stands around “eleven out of ten”.
 */
export function isGivenMark(whole: number, before: string, behind: string): boolean {
  return whole === 10 && marked.test(behind) && giving.test(before.slice(-farthest));
}
