const clauseEnd = /[,;:]\s|\sbut\s|\band\s+$/gu;
const negative =
  /(?<![\p{L}\p{N}])(?:not(?! only)|never|neither|nor|cannot|no longer)(?![\p{L}\p{N}])|n't(?![\p{L}\p{N}])/u;

/**
 * Whether the words of a sentence that stand before a statement deny it: “we did not find that” in “we did not find
 * that the service was rated inadequate”. Only the words of the same clause count: “the rating has not changed, and it
 * remains good” does state a rating. What is only supposed, “had we found a breach, …”, is denied as well. The text is
 * comparable text.
 */
export function isDenied(sentenceBefore: string): boolean {
  return negative.test(lastClause(sentenceBefore)) || isSupposed(sentenceBefore);
}

/** Whether a sentence, or the part of it that stands before a statement, only supposes: “had we found a breach, …”. */
export function isSupposed(sentence: string): boolean {
  return supposed.test(sentence);
}

const supposed = /(?:^|[;:]\s)(?:had|were|should)\s(?:(?:we|it|they|you|there|the|this|its|an?|any|inspectors)\s|$)/u;

function lastClause(text: string): string {
  const end = [...text.matchAll(clauseEnd)].at(-1);
  return end === undefined ? text : text.slice(end.index + end[0].length);
}
