/** A word of a sentence, and what it does there. */
interface Word {
  readonly kind: string;
  readonly text: string;
  readonly determined?: boolean;
}

const scale = '(?:overall |percentage |total )?';
/** How a sentence begins that says what scores mean, whoever has them. */
const openings: readonly RegExp[] = [
  // “Scores of 63 to 87 per cent correspond to …”.
  /^(?:percentage |overall )?(?:scores|percentages|totals|marks)\b/,
  // “Below 39 per cent the rating is …”, “anything between 63 and 87 is …”.
  /^(?:anything |everything |those |at )?(?:below|above|under|over|between|from|up to|at least|less than|more than) \d{1,3}\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))/,
];
/** “A score under 39 leads to …”, “a key question scoring less than 39 is …”: with a bound, it is that of any. */
const anyOne = new RegExp(
  `^(?:an?|any|every|each) ${scale}(?:score|percentage|total|mark|key question|area|category|service|home)\\b.*\\b(?:under|below|above|over|between|at least|less than|more than|up to|or (?:more|less|above|below|over|higher|lower)|\\d+ to \\d+)\\b`,
);
/** “Good starts at 63”, “the rating of outstanding is reserved for …”, “a rating of good is not the end”. */
const ofRating =
  /^a (?:rating|judgement|verdict|grade) of V (?:is|does) (?:not|never|only)\b|^(?:rating of )?(?:V|a V|V rating) (?:starts?|begins?|ends?|runs?|covers?|spans?|is reserved|are reserved|stands? for)\b/;
/** “Two key questions rated inadequate make the overall rating …”, “two consecutive ratings of inadequate lead to …”. */
const rule =
  /^N (?:or more |consecutive |successive )?(?:key questions|areas|domains|themes|ratings)\b.*\b(?:makes?|gives?|leads? to|results? in|means?|brings?|limits?)\b/;
const figure = '(?:forward )?(?:an? )?(?:score of )?\\d\\b';
/** “A previous rating of good is counted as a 3”, “… carries forward a 4”, “a score of 3 stands for a rating of good”. */
const worth: readonly RegExp[] = [
  new RegExp(
    `\\bV (?:[a-z]+ ){0,3}?(?:(?:is|are) (?:counted|treated|taken|valued|scored|read|carried) (?:as|at|forward as)|(?:is|are) worth|counts? (?:as|for)|stands? (?:as|for)|gives?|carries|carry) ${figure}`,
  ),
  /^(?:an? )?score of \d (?:stands for|means|represents|corresponds to|comes from) (?:[a-z]+ ){0,4}V\b/,
];
const past = /^(?:was|were|had|has|have|been|did|got|gave|made|led|meant|rated now)$/i;

/** Whether a sentence says what scores or ratings mean by the rules: nothing is told of one service. */
export function saysWhatScoresMean(words: readonly Word[]): boolean {
  if (worth.some((form) => form.test(shapeOf(words)))) {
    return true;
  }
  const isTold = words.some(
    ({ kind, text }, at) =>
      past.test(text) || kind === 'now' || kind === 'regulator' || kind === 'pronoun' || (at > 0 && kind === 'name'),
  );
  if (isTold || words[0]?.determined === true) {
    return isTold ? false : ofRating.test(shapeOf(words));
  }
  const text = shapeOf(words);
  return [...openings, anyOne, ofRating, rule].some((form) => form.test(text));
}

/** The words, with `V` for a rating and `N` for a number in words at the start. */
function shapeOf(words: readonly Word[]): string {
  return words
    .map(({ kind, text }, at) => (kind === 'value' ? 'V' : at === 0 && kind === 'number' ? 'N' : text.toLowerCase()))
    .join(' ');
}
