import { isSupposed } from '../../../framework/phrases/negation.ts';
import { another, condition, earlier, elsewhere, notFound } from '../gates.ts';
import { isQuotedAt, type NumberSentence } from '../number-sentences.ts';

/** How sentences on breaches are put together: parts of patterns over `plain`, and the gates of one clause. */

/** Words before “breaches” or “regulations” that say nothing of how many there are in all. */
export const kinds =
  '(?:(?:separate|different|legal|statutory|regulatory|serious|multiple|the|of|these|those|its|cqc|fundamental) )*';
export const law =
  '(?:(?:legal |statutory )?(?:regulations?|legal requirements?|requirements of the regulations|fundamental standards?|standards of care)\\b)';
const adverbs = '(?: (?:still|also|now|again|all|both|each|fully|therefore))*';
/** “Were not being met”, “had been breached”: behind regulations. */
export const isBroken = `(?:had|have|has|was|were|is|are)${adverbs}(?: been)?${adverbs} (?:(?:being |found to (?:be|have been) )?(?:breached|broken|contravened)|(?:found to be )?not(?: being| been| fully)* (?:met|complied with))\\b`;
/** “Breached”, “in breach of”, “failed to meet”, “was not meeting”: before regulations. */
export const breaks =
  "\\b(?:breach(?:ed|es|ing)?|broke|broken|breaking|in contravention|contraven(?:ed|es|ing)|f(?:ell|alls?|allen) (?:short|foul) of|flout(?:ed|s|ing)|violat(?:ed|es|ing)|(?:must|needs? to|has to|told (?:[a-z]+ ){1,3}to) (?:make improvements?|improve|take action|act) (?:under|on|over|in relation to|in line with|to meet|against)|non-?complian(?:ce|t) with|fail(?:ed|s|ing|ure) to (?:meet|comply with)|not (?:(?:been|being|fully|always) )*(?:meet|meeting|comply with|complying with|complied with|compliant with)|(?:had|has|have)(?: not|n't) (?:(?:yet|fully|always) )?met|n't (?:(?:fully|always) )?(?:meet|comply with|meeting|complying with))\\b";

const boundary =
  /;|,? (?:because|owing to|due to)\b|, (?=(?:is|was|are|were|has|have) (?:now|this time|at this|currently)\b)|: | - |, (?:of |for |in )?(?:which|whom)\b|, as\b|, (?=# (?:more|fewer|less) than\b|out of #|against #|up from\b|down from\b|compared\b)|,? but\b|,? (?:while|whereas|although|though|however)\b| and (?=(?:we|they|there|inspectors)\b)|, and (?=(?:it|we|they|there|this|inspectors|that of|the (?:provider|service|home|trust|practice))\b)/g;
const now =
  /\b(?:now|new|still|currently|today|this time|remain(?:s|ed)?|continue[sd]?|at this|on this occasion|again)\b/;
/** “Repeated from last time”: what was so then is so now. */
const lasting =
  /\b(?:repeat(?:ed|s)?|carried over|persist(?:s|ed)?|still|continu(?:e[sd]?|ing)|(?:is|was|are|were) new)\b/;
/** What a regulator demands is no condition, and what must be put right is there: “a plan to address its breaches of …”. */
const demanded =
  /\b(?:must|needs? to|has to) (?=(?:make improvements?|improve|take action|act)\b)|\b(?:must|needs? to|has to|will)\b[^,;:]{0,90}?\b(?:its|the|these|those) (?=breach)/g;
/** “Members should note that”, “it should be borne in mind that”: what is asked there is to know it. */
const noted =
  /\b(?:should|must|will|may|might|would)(?: (?:also|wish|want|like|to|please))* (?:be )?(?:not(?:e|ed)|aware|recall(?:ed)?|remember(?:ed)?|know(?:n)?|borne in mind)\b/g;
const told =
  /\b(?:said|says|told (?:us|inspectors|the)|alleged|complained|believed|felt|thought|reported that|according to|admitted|recorded|logged)\b/g;
const regulator =
  /\b(?:regulators?|cqc|commission|inspectors?|watchdog|we|inspectorate|team|report)(?: (?:has|have|had))? (?:said|says|told|reported that|recorded)\b/;
/** “… could have been avoided,” said the regulator’s deputy director. */
const byRegulator =
  /^"[^"]*,?"? (?:said|says|added) (?:the )?(?:cqc|care quality commission|regulator|watchdog|commission|inspectorate|chief inspector|lead inspector)\b|^"[^"]*,?"? (?:said|says|added) [a-z'. -]{2,40}, (?:the )?(?:cqc|care quality commission|regulator|watchdog|commission|inspectorate)(?:'s)? (?:[a-z' -]{2,40} )?(?:director|inspector|head|manager|chief|lead)\b|^"?[^":]{0,60}\bour (?:inspectors|inspection team|team of inspectors|inspection teams)\b|^"[^"]*,?"? (?:said|says|added) [a-z'. -]{2,40}, (?:the )?(?:[a-z' -]{2,40} )?(?:director|inspector|head|manager|chief|lead)[a-z' -]{0,40} (?:at|of|for|with|from) (?:the )?(?:cqc|care quality commission|regulator|watchdog|commission|inspectorate)\b/;
const denied = /\b(?:not|no|never|neither|nor|cannot|without|longer|none)\b|n't\b/;

/** “Unlike the last”, “since our last visit”: what was so then is not what is told. */
const unlike =
  /\bunlike (?:at |on )?(?:the )?(?:last|previous|earlier|our last|our previous)\b[^,;]*|\bsince (?:our|the|its) (?:last|previous) (?:inspection|assessment|visit|report)\b/g;

/** The clause of `plain` around these indices. */
export function clauseAt(plain: string, from: number, to: number): string {
  const bounds = [...plain.matchAll(boundary)].map(({ index }) => index);
  return plain.slice(
    bounds.findLast((index) => index < from) ?? 0,
    bounds.find((index) => index >= to) ?? plain.length,
  );
}

/** Whether what is said of breaches between two indices of `plain` is said of now, and by the regulator. */
export function isSaidNow(sentence: NumberSentence, from: number, to: number): boolean {
  const { isQuestion } = sentence;
  const plain = sentence.plain.replace(unlike, (words) => ' '.repeat(words.length));
  const bounds = [...plain.matchAll(boundary)].map(({ index }) => index);
  const start = bounds.findLast((index) => index < from) ?? 0;
  const end = bounds.find((index) => index >= to) ?? plain.length;
  const before = plain.slice(0, from);
  // “It was still in breach, as it had been at the last inspection.”
  const isNow =
    (now.test(plain.slice(start, to)) && !earlier.test(plain.slice(start, from))) ||
    (lasting.test(plain.slice(to, end)) && !earlier.test(plain.slice(start, to)));
  // “In March 2022 we found six; this time there were three.”
  const isBesideNow = /@|\b(?:19|20)\d\d\b|\bhad been\b/.test(plain.slice(start, end)) && now.test(plain.slice(end));
  // “The home, which had been in breach of three, has improved.”
  const isBygone = /\b(?:which|who|that) had (?:[a-z]+ )?been\b/.test(plain.slice(start, to));
  const isEarlier =
    !isNow && (isBesideNow || isBygone || earlier.test(plain.slice(start, end)) || earlier.test(before));
  const speech = [...before.matchAll(told)].some(
    ({ index, 0: word }) =>
      !regulator.test(plain.slice(Math.max(0, index - 24), index + word.length)) &&
      !/\b(?:been|was|were|not|never)(?: [a-z]+ly| always)? $/.test(plain.slice(0, index)),
  );
  return !(
    isQuestion ||
    isEarlier ||
    speech ||
    condition.test(plain.slice(start, to).replace(demanded, '').replace(noted, '')) ||
    notFound.test(before) ||
    another.test(before) ||
    elsewhere.test(plain.slice(start, end)) ||
    /\b(?:if|whether|unless)\b/.test(plain) ||
    isSupposed(plain) ||
    (isQuotedAt(sentence, from) && !byRegulator.test(sentence.plain))
  );
}

/** “… had not been read and the provider was in breach of …”: behind “and” a new subject has its verb. */
const newSubject =
  / and (?=(?:(?:the|this|its|our|their) (?:[a-z'-]+ ){1,4}?|(?:it|they|this|these|there|we|inspectors) )(?:was|were|is|are|had|has|have|remain(?:s|ed)?|continue[sd]?|found|breach(?:es|ed)?|fail(?:s|ed)|fell)\b)/g;

/** Whether the words before an index of `plain` deny what follows, in its clause. */
export function isDenied(plain: string, index: number): boolean {
  const clause = plain
    .slice(Math.max(0, index - longestClause), index + longestClause)
    .replace(newSubject, (words) => `;${words.slice(1)}`)
    .slice(0, Math.min(index, longestClause))
    .replace(/\b(?:no (?:fewer|less|more) than|not only)\b/g, ',')
    .split(/[,;:]/)
    .at(-1);
  return clause !== undefined && denied.test(clause);
}

const longestClause = 80;

const anyOne =
  /(?:^|[;:,] )(?:(?:an?|any|every|each|such|further|serious|single|one|proven) )*$|\bwhat (?:[a-z]+ ){1,4}(?:an? )?$/;
/** “When a provider is no longer in breach of …”, “a home in breach of … can be fined”. */
const anyProvider =
  /(?:^|[;:,] )(?:when|where|whenever|once|any|every) (?:an?|any|providers?|services?|homes?)\b[^,;:]*$|(?:^|[;:,] )(?:an?|any|every) (?:[a-z]+ )?(?:provider|service|home|practice|manager|trust|company) (?:(?:that|which|who) (?:is|are) |found )?(?:in |no longer in |(?:that has |which has |with |has )(?:[a-z]+ )?)?$|(?:^|[;:,] )(?:[a-z]+ )?(?:providers|services|homes|practices|managers|companies) (?:(?:that|which|who) are |found )?(?:in |no longer in |(?:that have |which have |with )(?:[a-z]+ )?)?$/;
const inGeneral =
  /^[^,;:]*?\b(?:(?:can|may|might|will|would|could|should|must)\b(?! have been)|(?:is|are) (?:an?|often|usually|always|sometimes|never)\b|means?\b|leads?\b|counts?\b)/;

/** “A breach of regulation 12 can lead to a fine”, “what counts as a breach of …”: of any service. */
export function isOfAny(plain: string, from: number, to: number): boolean {
  const before = plain.slice(0, from);
  return (
    isOfAnyProvider(plain, from) ||
    (anyOne.test(before) && (/\bwhat [^,;]*$/.test(before) || inGeneral.test(plain.slice(to))))
  );
}

/** “A home with four breaches would …”: of any. */
export function isOfAnyProvider(plain: string, from: number): boolean {
  return anyProvider.test(plain.slice(0, from));
}
