/** Sorts of things of which each thing is one at most: what became of it, how far it is, how it is kept or rated. */
const families: readonly (readonly RegExp[])[] = [
  [
    /\b(?:improved|went up|gone up|better|rose|moved up|higher)\b/,
    /\b(?:the same|unchanged|no change|not change|remained|stayed)\b/,
    /\b(?:went down|gone down|declined|deteriorated|dropped|fell|got worse|worse|lower|moved down)\b/,
  ],
  [
    /\b(?:complete|completed|finished|closed|done|put right|met|resolved|answered)\b/,
    /\b(?:on track|in progress|under ?way|ongoing|started|partly met|still open|open)\b/,
    /\b(?:overdue|late|behind|delayed|missed)\b/,
    /\b(?:not started|not begun|not due)\b/,
  ],
  [
    /\b(?:complete|full|in order|up to date|correct|in date)\b/,
    /\b(?:had gaps|incomplete|had (?:errors|mistakes)|out of date|unsigned|in part|partly)\b/,
    /\b(?:(?:was|were) (?:missing|lost|blank|illegible|unreadable)|not (?:be )?(?:read|found|traced))\b/,
  ],
  [
    /\b(?:positive|happy|satisfied|agreed|pleased|yes|good)\b(?<!\b(?:dis|un)\w+)/,
    /\b(?:negative|unhappy|dissatisfied|disagreed|critical|no|poor)\b/,
    /\b(?:mixed|neutral|unsure|undecided|did not (?:know|say|answer|mind)|no view|no opinion|neither)\b/,
  ],
  [
    /\b(?:accepted|approved|granted|upheld|agreed|admitted|successful)\b/,
    /\b(?:partly|partially|in part)\b/,
    /\b(?:declined|refused|rejected|turned down|not upheld|dismissed|unsuccessful|withdrawn)\b/,
    /\b(?:awaiting|waiting|pending|undecided|not yet|still (?:open|being|under)|ongoing|under (?:review|investigation)|in progress)\b/,
  ],
  [/\boutstanding\b/, /\bgood\b/, /\brequir(?:es?|ed|ing) improvement\b/, /\binadequate\b/],
  [/\bfull[- ]time\b/, /\bpart[- ]time\b/],
  [/\b(?:men|male|males|boys)\b/, /\b(?:women|female|females|girls)\b/],
];

/**
 * Whether what is said of the parts of a whole excludes each other: each is of another sort of one family. `all`: nothing
 * is left but these. Null where it does not.
 */
export function areExclusive(parts: readonly string[]): 'all' | 'some' | null {
  const family = families.find((sorts) => {
    const found = new Set(parts.map((text) => sorts.findLastIndex((sort) => sort.test(text))));
    return !found.has(-1) && found.size === parts.length;
  });
  return family === undefined || parts.length < 2 ? null : parts.length >= Math.min(3, family.length) ? 'all' : 'some';
}
