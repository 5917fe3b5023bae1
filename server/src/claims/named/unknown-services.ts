import { isOfKind } from '../words/kinds.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf } from '../words/written.ts';
import { isKind, type ListSource } from './list-source.ts';

/**
 * Whether this word ends the name of one service among several, which whoever reads the sentence does not know: “surgery”,
 * “critical care”, “the children’s ward”. What the document rates apart is named to readers of changes, and is none of these.
 */
export function isUnknownService(source: ListSource, at: number): boolean {
  return isSurgery(source, at) || isKindOfCare(source, at) || isInnerPlace(source, at);
}

/** “Surgery was rated good”: what surgeons do; not “the surgery”, “Mill Lane surgery”, nor a headline. */
function isSurgery(source: ListSource, at: number): boolean {
  const token = source.tokens[at];
  return (
    isKind(source, at, 'subject') &&
    isOneOf(token?.value, 'surgery') &&
    token?.determined === false &&
    !source.isHeadline &&
    !isKind(source, at - 1, 'a', 'name', 'word', 'number')
  );
}

/** “Critical care”, “end of life care”; not “care”, “their care”. */
function isKindOfCare({ tokens }: ListSource, at: number): boolean {
  const kind = tokenAt(tokens, at - 1).kind;
  return (
    tokenAt(tokens, at).kind === 'called' &&
    tokenAt(tokens, at).value === 'care' &&
    tokenAt(tokens, at).determined === false &&
    (kind === 'word' || kind === 'name')
  );
}

/** A ward or a department is nowhere the whole; “the maternity unit”, “the eye clinic” are parts of it, too. */
function isInnerPlace(source: ListSource, at: number): boolean {
  const { value, determined } = tokenAt(source.tokens, at);
  const before = source.tokens[at - 1];
  const isOne = isOfKind(before, 'word') && determined === false && !adjective.test(before.text);
  return (
    isKind(source, at, 'subject') &&
    (isOneOf(value, 'ward department') || (isOne && isOneOf(value, 'unit clinic centre')))
  );
}

const adjective = /(?:ing|ed|ful|ous|able|less|small|new|whole|local|bed|day)$/iu;
