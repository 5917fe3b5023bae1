/** A part of a whole, and what the sentence says of it, from its `#` to the next one. */
export interface Part {
  readonly value: number;
  readonly text: string;
}

/** Sorts of things of which each thing is one at most: what became of a rating, how far an action is, how a file is kept. */
const families: readonly (readonly RegExp[])[] = [
  [
    /\b(?:improved|went up|gone up|better|rose|moved up|higher)\b/,
    /\b(?:the same|unchanged|no change|not change|remained|stayed)\b/,
    /\b(?:went down|gone down|declined|deteriorated|dropped|fell|got worse|worse|lower|moved down)\b/,
  ],
  [
    /\b(?:complete|completed|finished|closed|done|put right|met)\b/,
    /\b(?:on track|in progress|under ?way|ongoing|started|partly met)\b/,
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
  [/\bfull[- ]time\b/, /\bpart[- ]time\b/],
  [/\b(?:men|male|boys)\b/, /\b(?:women|female|girls)\b/],
];
/** “Eight on the ground floor”, “five in Sussex”: each thing is in one place, and the words of the whole are left out. */
const placed =
  /^# (?:(?:was|were|is|are) )?(?:(?:in|on|at|near) (?:the |a |an |its |our )?[a-z'-]+(?: [a-z'-]+){0,3}|outside|inside|outdoors|indoors|upstairs|downstairs|elsewhere|at home|abroad)$/;

/** What stands between a part and the next one: “, and only”. */
const joint = /(?:,| -|;|\))?(?: (?:and|but|while|with))?(?: (?:only|just|the (?:other|remaining)))? ?$/;

/** Whether the parts, each of another sort, are more than the whole, or, where they are all sorts, fewer. */
export function isWrongPartition(parts: readonly Part[], whole: number): boolean {
  const sum = sumOf(parts);
  return (
    parts.length >= 2 &&
    families.some(
      (family) =>
        areSorts(family, parts) && (sum > whole || (sum < whole && parts.length >= Math.min(3, family.length))),
    )
  );
}

function areSorts(family: readonly RegExp[], parts: readonly Part[]): boolean {
  const found = new Set(parts.map(({ text }) => family.findLastIndex((pattern) => pattern.test(text))));
  return !found.has(-1) && found.size === parts.length;
}

/** Whether every part is only a number and a place. */
export function arePlaced(parts: readonly Part[]): boolean {
  return parts.length >= 2 && parts.every(({ text }) => placed.test(text.replace(joint, '')));
}

/** What parts make together. */
export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}
