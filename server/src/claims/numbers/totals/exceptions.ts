import { matchesIn } from '../../../text/matches.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import { ownLinksOf } from '../links.ts';
import { type NumberSentence, writtenBetween } from '../number-sentences.ts';
import { namesIn } from './named-items.ts';

const opening =
  /(?:,|;|:| -| \() ?(?:and |but )?(?:the (?:only )?(?:#|exceptions?|others?|rest|remainder)(?: [a-z]+s)?(?: (?:being|were|was|are|is|that did not|that had not)|:| -| \()|(?:all|everyone|every one|each)(?: of them)? (?:but|except|bar)|except(?:ing)?(?: for)?|with the exceptions? of|apart from|but not)(?: the)? /g;
const end = /(?= - |\)|;|$)/;

/** “11 of the 14 wards met the target, the exceptions being Ash, Birch and Elm”: as many as a whole leaves. */
export function exceptions(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const openings = matchesIn(opening, plain);
  const [link, ...more] = openings.length === 0 ? [] : ownLinksOf(sentence);
  if (link === undefined || more.length > 0 || link.whole.bound !== 'exactly' || link.part.bound !== 'exactly') {
    return [];
  }
  const { part, whole } = link;
  const isLeft = /\b(?:all|everyone) (?:but|except) $/.test(plain.slice(0, part.index));
  return openings.flatMap(({ index, 0: words }): readonly PlainContradiction[] => {
    const from = index + words.length;
    const to = from + plain.slice(from).search(end);
    const names = namesIn(writtenBetween(sentence, from, to));
    const said = whole.value - part.value;
    const isWrong = index > Math.max(part.index, whole.index) && !isLeft && names.length > 0 && names.length !== said;
    const reason = `${part.value} of ${whole.value} leaves ${said}, and ${names.length} are named`;
    return isWrong ? [wrong('total', Math.min(part.index, whole.index), Math.max(part.to, whole.to), reason)] : [];
  });
}
