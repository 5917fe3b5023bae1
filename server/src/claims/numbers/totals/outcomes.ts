import { groupIn, matchesIn } from '../../../text/matches.ts';
import type { Amount } from '../amounts.ts';
import { type PlainContradiction, sumOf, wrongTotal } from '../contradiction.ts';
import { hasPartOfPart, isBare, type Link, startsPart } from '../links.ts';
import type { NumberSentence } from '../number-sentences.ts';

/** Who is neither for nor against. */
const noView =
  /\b(?:mixed|neutral|unsure|undecided|abstained|(?:not|weren't|wasn't) (?:sure|certain)|could not (?:say|decide)|(?:had|have|with) no (?:view|opinion|answer)|did not (?:know|say|answer|mind)|no view|no opinion|neither)\b/;

/** Sorts of things of which each thing is one at most: what became of it, how far it is, how it is kept or rated. */
const families: readonly (readonly RegExp[])[] = [
  [
    /\b(?:improved|went up|gone up|better|rose|risen|climbed|moved up|higher|upgraded)\b/,
    /\b(?:the same|unchanged|no change|not change|remained|stayed|(?:kept|retained|maintained|held) (?:their|its|the)|where they were)\b/,
    /\b(?:went down|gone down|declined|deteriorated|dropped|fell|fallen|slipped|got worse|worse|lower|moved down|downgraded)\b/,
  ],
  [
    /\b(?:complete|completed|finished|closed|done|put right|met|resolved|answered|(?:carried|brought) (?:out|in)|achieved|delivered|implemented)\b/,
    /\b(?:on track|in progress|under ?way|ongoing|started|begun|partly|part(?: of the)?[- ]way|in hand|being (?:worked|done|dealt|carried|put|made)|still open|open)\b/,
    /\b(?:overdue|late|behind|delayed|missed)\b/,
    /\bnot (?:start(?:ed)?|begun|begin|due|touched)\b/,
  ],
  [
    /\b(?:complete|full|in order|up to date|correct|in date)\b/,
    /\b(?:had gaps|incomplete|had (?:errors|mistakes)|out of date|unsigned|in part|partly)\b/,
    /\b(?:(?:was|were) (?:missing|lost|blank|illegible|unreadable)|not (?:be )?(?:read|found|traced))\b/,
  ],
  [
    /\b(?:positive|happy|satisfied|agreed|pleased|yes|good|in favour)\b(?<!\b(?:dis|un)\w+)/,
    /\b(?:negative|unhappy|dissatisfied|disagreed|critical|no|poor|against|opposed)\b/,
    noView,
  ],
  [
    /\b(?:accepted|approved|granted|upheld|agreed|admitted|successful)\b/,
    /\b(?:partly|partially|in part)\b/,
    /\b(?:declined|refused|rejected|turned down|not upheld|dismissed|unsuccessful|withdrawn)\b/,
    /\b(?:awaiting|waiting|pending|undecided|not yet|still (?:open|being|under)|ongoing|under (?:review|investigation)|in progress)\b/,
  ],
  [
    /\boutstanding\b/,
    /\bgood\b/,
    /\brequir(?:es?|ed|ing) improvement\b|\bneed(?:s|ed|ing)? (?:to improve|improvement)\b/,
    /\binadequate\b/,
  ],
  [/\bfull[- ]time\b/, /\bpart[- ]time\b/],
  [/\b(?:men|male|males|boys)\b/, /\b(?:women|female|females|girls)\b/],
  [
    /\b(?:occupied|full|taken|in use|filled)\b(?<!\b(?:un|not )\w*)/,
    /\b(?:empty|vacant|unoccupied|unfilled|free|out of use|not in use)\b/,
  ],
  [/\b(?:on time|in time|early|promptly|punctual)\b(?<!\bnot [a-z ]+)/, /\b(?:late|delayed|overdue|not on time)\b/],
  [
    /\b(?:within|in time|sooner)\b|\b(?:had been|were|was) (?:seen|answered|met|treated)\b/,
    /\b(?:waited|took|were|was) (?:for )?(?:longer|later)\b(?! than (?!that|this))/,
    /\b(?:not|never)\b.*\bat all\b|\bnever (?:seen|answered)\b/,
  ],
  [/\bpassed\b/, /\bfailed\b/],
  [/\b(?:left|resigned|gone|moved on)\b/, /\b(?:still (?:in post|there|employed|working)|stayed|remained)\b/],
  [/\bpermanent\b/, /\b(?:temporary|agency|bank)\b/],
  [
    /\b(?:in person|face[- ]to[- ]face|at the (?:home|service|practice|surgery|hospital))\b/,
    /\b(?:by (?:tele)?phone|on the (?:tele)?phone|online|remotely|by video)\b/,
  ],
  [
    /\b(?:by|in the|during the) (?:day|daytime)\b(?! (?:room|care|unit))|\b(?:on|work(?:ed|s|ing)?|did|do) (?:days|weekdays)\b|^ days\b/,
    /\b(?:at|by|during the|in the) night\b|\b(?:on|work(?:ed|s|ing)?|did|do) nights\b|^ nights\b|\bovernight\b|\bat weekends\b/,
    /\b(?:on|off) (?:leave|duty|call)\b/,
  ],
  [
    /\b(?:online|by email|electronically)\b/,
    /\b(?:on paper|by post|by letter)\b/,
    /\b(?:by (?:tele)?phone|over the (?:tele)?phone|in person|face[- ]to[- ]face)\b/,
  ],
  [/\b(?:in )?the first half\b/, /\b(?:in )?the second(?: half)?(?=[,.;)]|$| of\b| and\b)/],
  [/\bin the mornings?\b/, /\bin the afternoons?\b/, /\b(?:in the evenings?|at night)\b/],
  [/^(?: (?:is|are|was|were))? with (?!no\b)/, /^(?: (?:is|are|was|were))? (?:without|with no)\b/],
  [/\b(?:older people|older adults|aged 65|over 65)\b/, /\b(?:of working age|younger (?:people|adults)|under 65)\b/],
  [/\badults?\b/, /\b(?:child|children|babies|infants)\b/],
  [/\bground floor\b/, /\bfirst floor\b/, /\bsecond floor\b/, /\b(?:third|top) floor\b/],
];

/** Who people are: each is one of these, and there may be others. */
const roles: readonly (readonly RegExp[])[] = [
  [
    /\b(?:residents|patients|people who (?:use|live)[a-z ]*|service users|tenants)\b/,
    /\b(?:relatives|families|family members|friends)\b/,
    /\b(?:staff|employees|managers)\b/,
    /\b(?:professionals|visitors|volunteers)\b/,
  ],
  [
    /\bnurses\b/,
    /\b(?:doctors|consultants|gps|dentists|pharmacists|therapists)\b/,
    /\b(?:carers|care (?:workers|assistants|staff)|support workers|healthcare assistants)\b/,
    /\b(?:cooks|cleaners|porters|receptionists|administrators)\b/,
  ],
  [
    /\b(?:care|nursing|residential) homes\b/,
    /\b(?:homecare|home care|domiciliary(?: care)?|care) (?:agencies|services)\b/,
    /\bsupported living(?: services)?\b/,
    /\b(?:gp practices|surgeries)\b/,
    /\b(?:dental practices|dentists)\b/,
    /\bhospitals\b/,
    /\bhospices\b/,
  ],
];
const isRole =
  /^(?: of (?:them|these|those|whom|which))?(?: (?:is|are|was|were))? (?:[a-z-]+ )?(?<who>[a-z-]+(?: [a-z]+)?)(?:,| and|, and|, or|$|[.;)])/;

/** “Ten of whom are nurses and five of whom are carers.” */
function areRoles(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.every((text) => isRole.test(text)) &&
    roles.some((sorts) => {
      const found = parts.map((text) => sorts.findIndex((sort) => sort.test(text)));
      return !found.includes(-1) && new Set(found).size === parts.length;
    })
  );
}

const auxiliary = '(?:had|did|was|were|would|could|has|have|do|does|is|are|can|will)';
const of = '^(?: of (?:them|these|those|whom|which|the [a-z ]+))?(?: (?:people|who|that|which))?';
/** “… did”, “… had them”, “… were not yet”: what the other parts say, or its denial, is not said again. */
const elliptic = new RegExp(
  `${of} ${auxiliary}(?: not|n't)?(?: (?:yet|been|so|it|them|one|any|do so|done so))*(?=$|[,.;)]| and $)`,
);
/** “Unsigned” beside “signed”, “dissatisfied” beside “satisfied”. */
const opposite = /\b(?:un|dis|in|non-?|il|im|ir|mis)(?=[a-z]{4,})(?<word>[a-z]+)\b/g;

/** Whether one of two says what the other one does not: then nothing is left. */
function areOpposite(left: string, right: string): boolean {
  const denies = (one: string, other: string) => {
    const words = other.split(/[^a-z]+/);
    return matchesIn(opposite, one).some(({ groups: { word = '' } = {} }) => words.includes(word));
  };
  return elliptic.test(right) || denies(left, right) || denies(right, left);
}

/** “Had still not yet been started” denies what “had not started” does. */
function withPlainDenial(text: string): string {
  return text.replace(/\b(?:still )?(?:not|n't) (?:(?:yet|been|being|even|so far) )+/g, 'not ');
}

/**
 * Whether what is said of the parts of a whole excludes each other: each is of another sort of one family. `all`: nothing
 * is left but these. Null where it does not.
 */
export function areExclusive(said: readonly string[]): 'all' | 'some' | null {
  const parts = said.map(withPlainDenial);
  const [left, right, ...more] = parts;
  if (left !== undefined && right !== undefined && more.length === 0 && areOpposite(left, right)) {
    return 'all';
  }
  // “Two to the council only and one to nobody”.
  const isEnded = more.length > 0 && /\b(?:nobody|neither|no one|none|nothing)\b/.test(parts.at(-1) ?? '');
  if (isEnded && parts.some((text) => /\b(?:only|alone)\b/.test(text))) {
    return 'all';
  }
  // “81% agreed, 18% did not and 11% had no view”: what is only denied is the opposite of the first.
  const denials = more.length === 0 ? [] : parts.filter((text) => elliptic.test(text));
  const others = denials.length === 1 && denials[0] !== left ? parts.filter((text) => text !== denials[0]) : parts;
  // “20 felt supported, six did not and four had no view”, whatever it is that they felt.
  const rest = others.filter((text) => text !== left);
  if (others !== parts && rest.length > 0 && rest.every((text) => noView.test(text))) {
    return 'all';
  }
  const fitting = families.filter((sorts) => {
    const found = new Set(others.map((text) => sorts.findLastIndex((sort) => sort.test(text))));
    const isFree = others === parts || (!found.has(1) && found.has(0));
    return !found.has(-1) && found.size === others.length && isFree;
  });
  const isAll = fitting.some((sorts) => parts.length >= Math.min(3, sorts.length));
  return fitting.length === 0 || parts.length < 2 ? areOnScale(parts) : isAll ? 'all' : 'some';
}

const often = '(?<word>always|usually|mostly|often|sometimes|occasionally|rarely|seldom|never)';
const periods = '(?<word>first|second|third|fourth)';
/** Steps of which each thing has one; the first is said in full, the others only by their word. Other steps may be left. */
const scales: readonly { readonly first: RegExp; readonly next: RegExp }[] = [
  {
    first: new RegExp(`\\b${often}\\b`),
    next: new RegExp(
      `${of}(?: said)?(?: (?:that )?(?:they|it|he|she))?(?: ${auxiliary})? ${often}(?: or [a-z]+)?(?: (?:${auxiliary}|so))?(?=$|[,.;)]| and $)`,
    ),
  },
  {
    first: new RegExp(`^ in the ${periods} $`),
    next: new RegExp(`^ in the ${periods}(?=$|[,.;)]| $| and $)`),
  },
];

/** “58% were always told, 31% usually were and …”, “31 in the first six months and 21 in the second”. */
function areOnScale(parts: readonly string[]): 'some' | null {
  const isOne = scales.some(({ first, next }) => {
    const words = parts.map((text, at) => groupIn(at === 0 ? first : next, text, 'word'));
    return words.length > 1 && !words.includes(undefined) && new Set(words).size === words.length;
  });
  return isOne ? 'some' : null;
}

const pair =
  /(?:,|:| -| \() (?:(?:of (?:which|whom|these|them),? )?(?:only |just )?)(?<first>#)(?: of (?:them|these|which|whom))?(?: (?:was|were|had been|had))? (?:[a-z-]+ )?(?<word>[a-z-]+)(?: ones)?,? and (?:only |just )?(?<second>#)(?: of (?:them|these|which|whom))?(?: (?:was|were|had been|had|did))? (?:not|(?:un|non-?|in|dis|im)(?<same>[a-z-]+))(?=[,;:.)]|$| and\b)/dg;

/** “Nine days, six announced and three not”: a whole right before what was so and what was not. */
export function soAndNot({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return matchesIn(pair, plain).flatMap(({ indices, groups = {} }): readonly PlainContradiction[] => {
    const at = (name: string) => amounts.findIndex(({ index }) => index === indices?.groups?.[name]?.[0]);
    const [first, second] = [amounts[at('first')], amounts[at('second')]];
    const whole = amounts[at('first') - 1];
    const isSame = groups.same === undefined || groups.same === groups.word;
    const isRead = [whole, first, second].every(
      (one) => one !== undefined && one.bound === 'exactly' && one.unit !== 'label' && one.unit !== 'percent',
    );
    if (!isSame || !isRead || whole === undefined || first === undefined || second === undefined) {
      return [];
    }
    const parts = [first, second];
    const isWrong = first.value + second.value !== whole.value;
    return isWrong ? [wrongTotal(parts, whole.value, whole.index, second.to)] : [];
  });
}

/** When something is so says nothing of where: “19 of them at night, 14 in the lounge”. */
const time =
  /\b(?:at (?:night|weekends?|the weekend|christmas)|(?:in|by|during|from|at) (?:the )?(?:[a-z]+ )?(?:day|days|night|nights|mornings?|afternoons?|evenings?|spring|summer|autumn|winter|year|months?|weeks?|half|quarter|hours?)(?! (?:team|staff|shift|nurse|manager|care))|in (?:19|20)\d\d)\b/;

/** Whether several parts are told apart by when they were, or none of them is. */
export function areAllInTimeOrNone(parts: readonly string[]): boolean {
  const inTime = parts.filter((text) => time.test(text));
  return inTime.length === 0 || inTime.length === parts.length;
}

/** “Of the three breaches, two were of regulation 12 and one concerned staffing”: each is of one law only. */
function areOfLaws(whole: string, parts: readonly string[]): boolean {
  const isOf =
    /^(?: of (?:them|these|those))? (?:(?:was|were|is|are) )?(?:of|under|against|over|concern(?:s|ed)?|relat(?:es?|ed|ing) to|cover(?:s|ed)?|c[ao]me under|f[ea]ll under|had to do with)\b/;
  return (
    / (?:breach(?:es)?|(?:requirement|warning) notices)\b/.test(whole) &&
    parts.length > 1 &&
    parts.every((text) => isOf.test(text))
  );
}

const onDays = /^(?: [a-z]+)? days\b|\bby day\b/;
const onNights = /^(?: [a-z]+)? nights\b|\b(?:by|at) night\b/;

/** “57 services, of which 33 are care homes, 18 are agencies and six …”: three sorts or more are all that there are. */
function rolesOf(whole: string, parts: readonly string[]): 'all' | 'some' | null {
  if (areOfLaws(whole, parts)) {
    return 'some';
  }
  const isOf = /\bof (?:which|whom),? $/.test(whole);
  // “Of whom 24 worked days and 13 nights.”
  if (isOf && parts.length === 2 && [onDays, onNights].every((shift) => parts.some((text) => shift.test(text)))) {
    return 'all';
  }
  return areRoles(parts) ? (parts.length > 2 && isOf ? 'all' : 'some') : null;
}

const noneOf = /(?:;|,| -| and)(?: and| but)? (?:none|not one)\b(?<said>[^;:]*)$/;

const nothingMore: ReadonlySet<string> = new Set([
  '',
  ...'of them these those was were is are had has have been be rated found to either or and nor'.split(' '),
]);

/** “12 were complete and ten had gaps; none was missing”: of the other sorts of the family there are none. */
function isRestDenied(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  const denied = groupIn(noneOf, last, 'said');
  const said = [...parts.slice(0, -1), last.replace(noneOf, '')];
  return (
    denied !== undefined &&
    families.some((sorts) => {
      const found = new Set(said.map((text) => sorts.findLastIndex((sort) => sort.test(text))));
      const others = sorts.filter((_, at) => !found.has(at));
      const isDenied = !found.has(-1) && others.length > 0 && others.every((sort) => sort.test(denied));
      // Not “none was missing a date”.
      const rest = others.reduce((text, sort) => text.replace(sort, ' '), denied);
      return isDenied && rest.split(/[ ,.]+/).every((word) => nothingMore.has(word));
    })
  );
}

/** “Across our 24 branches 19 hold a good rating, …”: what follows is said of these. */
function isAcross(plain: string, whole: Amount, next: Amount | undefined): boolean {
  const isPlace =
    /^(?:and |but |today,? |overall,? )?(?:across|among(?:st)?|in|at|on) (?:the |all |all the |these |those |our |its |their |[a-z]+(?:'s|s') )?$/;
  return (
    next !== undefined &&
    isPlace.test(plain.slice(0, whole.index)) &&
    /^(?: [a-z-]+){1,3},? (?:only |just )?$/.test(whole.text) &&
    isBare(next.text, whole.text)
  );
}

/** “Of the 31 records, 12 were complete, ten had gaps and eleven were blank”: each is of one sort only. */
export function outcomes(
  { plain }: NumberSentence,
  counts: readonly Amount[],
  links: readonly Link[],
): readonly PlainContradiction[] {
  const last = counts.at(-1)?.index ?? 0;
  const listed = counts.find(
    ({ text, index }) =>
      index < last &&
      (/(?:of (?:which|whom),? |: | - )$/.test(text) ||
        /^ (?:people |of them )?(?:replied|answered|responded|took part|voted); $/.test(text)),
  );
  // “At the two sites 14 were good”: 14 of something else.
  const across = counts
    .slice(0, -2)
    .find((one, at) => isAcross(plain, one, counts[at + 1]) && counts.every(({ value }) => value <= one.value));
  const of = links.find(({ part, whole }) => whole.index < part.index)?.whole ?? listed ?? across ?? null;
  if (of === null || of.bound !== 'exactly') {
    return [];
  }
  const parts = counts.filter(({ index }) => index > of.index);
  const isRead =
    !hasPartOfPart(parts.map(({ text }) => text)) &&
    parts.every(
      (part) =>
        part.bound === 'exactly' &&
        ((of === across && part === parts[0]) || startsPart.test(plain.slice(0, part.index))),
    );
  const texts = parts.map(({ text }) => text);
  const roles = isRead ? rolesOf(of.text, texts) : null;
  const sorts = isRead && roles !== 'all' ? (areExclusive(texts) ?? roles) : roles;
  const sum = sumOf(parts);
  const isAll = sorts === 'all' || (sorts === 'some' && isRestDenied(texts));
  return sorts === null || sum === of.value || (sum < of.value && !isAll)
    ? []
    : [wrongTotal(parts, of.value, of.index, parts.at(-1)?.to ?? of.to)];
}
