import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isAmong } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource, Group, Piece, PlacedValue } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';

/**
 * Ratings that say whether standards are met, where care is not rated otherwise: “was not providing safe care in accordance
 * with the relevant regulations”, “the regulations on well-led care were not all met”. One denial turns them round.
 */
export function standardsMet({ source, text, pieces }: Sentence): readonly Check[] {
  return pieces.flatMap((piece): readonly Check[] => {
    const [value, ...others] = piece.values;
    const group = piece.groups.find(({ isOfParts }) => isOfParts);
    const isSaid =
      value !== undefined &&
      group !== undefined &&
      others.length === 0 &&
      !source.tokens.some(({ kind }, at) => elsewhere.has(kind) || (at < value.at && doubts.has(kind))) &&
      isStandard.test(text.slice(value.start, value.end)) &&
      !isQuoted(text, value.start) &&
      isBeside(source, piece, group, value);
    if (!isSaid) {
      return [];
    }
    const { start, end, rating } = value;
    const denials = source.tokens.slice(piece.from, value.at).filter(({ kind }) => kind === 'deny').length;
    const said = denials === 0 ? { now: rating } : { notNow: rating };
    return denials > 1 ? [] : [{ start, end, alternatives: [{ ...nothingSaid, ...said, things: group.things }] }];
  });
}

const isStandard = /\b(?:met|regulations?)\b/iu;

/** Key questions that stand alone or before “care”, with a verb between them and whether their standards are met. */
function isBeside(source: ChangeSource, piece: Piece, { at, next }: Group, value: PlacedValue): boolean {
  const isFree = at === piece.from || isAmong(source.tokens[at - 1], ahead);
  const verb = source.tokens.slice(piece.from, value.at).some(({ kind }) => kind === 'be');
  const between = source.tokens.slice(next, value.at);
  return isFree && verb && between.every(({ kind }) => links.has(kind));
}

const ahead: ReadonlySet<TokenKind> = new Set<TokenKind>(['being', 'break', 'for', 'in', 'of', 'be', 'deny']);
const links: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'called',
  'be',
  'being',
  'have',
  'deny',
  'latest',
  'now',
  'subject',
]);
/** Before what is said, these leave it open. */
const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>(['hedge', 'other-voice', 'or', 'how', 'except', 'failing']);
const elsewhere: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'condition',
  'generic',
  'older',
  'earlier',
  'before',
  'long-ago',
]);
