const clauseEnd = /[,;:]\s|\sbut\s|\band\s+$/gu;
const negative =
  /(?<![\p{L}\p{N}])(?:not(?! only)|never|neither|nor|cannot|no longer)(?![\p{L}\p{N}])|n't(?![\p{L}\p{N}])/u;

/**
 * Whether the words of a sentence that stand before a statement deny it: “we did not find that” in “we did not find
 * that the service was rated inadequate”. Only the words of the same clause count: “the rating has not changed, and it
 * remains good” does state a rating. The text is comparable text.
 */
export function isDenied(sentenceBefore: string): boolean {
  return negative.test(lastClause(sentenceBefore));
}

function lastClause(text: string): string {
  const end = [...text.matchAll(clauseEnd)].at(-1);
  return end === undefined ? text : text.slice(end.index + end[0].length);
}
