import { groupIn } from '../../../text/matches.ts';
import { isOneOf } from '../../words/written.ts';
import type { Amount } from '../amounts.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';

const comes =
  /^(?: [a-z-]+){0,2}? (?:(?:had|have|has|were|was|been) )*(?:joined|arrived|started|opened|moved in|come|came|been recruited|recruited|admitted|appointed|taken on|hired|added|gained)\b/;
const goes =
  /^(?: [a-z-]+){0,2}? (?:(?:had|have|has|were|was|been) )*(?:left|resigned|closed|moved out|gone|went|discharged|died|retired|departed|dismissed|lost)\b/;
const result = /(?:,| -|;) (?:so|and so|which|making|leaving|meaning|a|an)\b[^#;:]* $/;
const size = /^ (?:[a-z-]+ )?(?<word>larger|bigger|stronger|up|more|smaller|fewer|down|short)\b/;
const net = /\b(?:a )?(?:net )?(?<word>gain|rise|increase|growth|loss|fall|drop|reduction) of $/;
/** “Three smaller than planned”: measured from something else. */
const fromElse =
  /\bthan (?:it |they |was |is )*(?:planned|needed|required|should|budgeted|expected|hoped|the (?:target|plan|budget))\b/;

/** “Four had left and nine had joined, so the team was three larger”: what came less what went. */
export function balance({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const [a, b, said, ...more] = amounts;
  if (a === undefined || b === undefined || said === undefined || more.length > 0) {
    return [];
  }
  const isRead =
    [a, b, said].every(({ unit, bound }) => unit === 'things' && bound === 'exactly') &&
    result.test(plain.slice(0, said.index)) &&
    !fromElse.test(said.text);
  if (!isRead) {
    return [];
  }
  const come = [a, b].find(({ text }) => comes.test(text));
  const gone = [a, b].find((one) => one !== come && goes.test(one.text));
  const word = groupIn(size, said.text, 'word') ?? groupIn(net, plain.slice(0, said.index), 'word');
  if (come === undefined || gone === undefined || word === undefined) {
    return [];
  }
  const right = come.value - gone.value;
  const isMore = isOneOf(word, 'larger bigger stronger up more gain rise increase growth');
  return right === (isMore ? said.value : -said.value)
    ? []
    : [
        wrong(
          'change',
          said.index,
          said.to,
          `${come.value} came and ${gone.value} went, which makes ${Math.abs(right)} ${right < 0 ? 'fewer' : 'more'}`,
        ),
      ];
}
