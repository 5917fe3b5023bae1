import { englishWords } from '../../framework/words.ts';
import { once } from '../../text/memory.ts';
import { anyOf } from '../page-facts/page-words.ts';

/** “What we found”, “Our findings”, “Ratings by key question”: it tells what comes next, as no name of a service does. */
const tellsWhatComes =
  /^(?:what|how|why|our|(?:the )?(?:five )?(?:key )?questions|(?:the )?key questions?|(?:the |our |key |main |detailed |inspection |assessment )?(?:findings|ratings?|judgements?|scores))\b/iu;

/** “People’s experience of this service”: it speaks of the service without its name. */
const ofTheService = once(
  () =>
    new RegExp(
      String.raw`\b(?:of|about|for|at|by|in|on)\s+(?:this|the|our)\s+${anyOf(englishWords().pages.unnamed)}$`,
      'iu',
    ),
);

/** Whether a heading of a page, which no name explains, is one on the whole, so that the parts below it are of no service. */
export function isOfTheWhole(heading: string): boolean {
  return tellsWhatComes.test(heading) || ofTheService().test(heading);
}
