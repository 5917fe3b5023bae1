import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { namedTokens } from '../../server/src/claims/changes/subjects/named-services.ts';
import { withStep } from '../../server/src/claims/plain/step.ts';
import { steps, understoodTokens } from '../../server/src/claims/plain/understood-tokens.ts';
import { sentencesOf } from '../../server/src/claims/words/sentences.ts';
import { type Token, tokensOf } from '../../server/src/claims/words/tokens.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { builtIn } from '../framework/built-in.ts';

const folder = resolve('test/claims/readings');

/** As if the sentence had all that any step needs. */
const anything = { has: () => true };

function withEveryStep(framework: Framework, tokens: readonly Token[]): readonly Token[] {
  return steps.reduce((plain, step) => withStep(step, plain, framework, anything), tokens);
}

/** The sentences of a text, as those who read ratings and those who read changes take their words. */
function sentencesIn(framework: Framework, text: string): readonly (readonly Token[])[] {
  const words = [tokensOf(framework, text), namedTokens(framework, text, { own: [], services: [] })];
  return words.flatMap((tokens) => sentencesOf(text, tokens).map((sentence) => sentence.tokens));
}

test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
  'no step that would do something is passed over: %s',
  (name) => {
    let framework = builtIn('cqc-inspection@adult-social-care');
    for (const line of readFileSync(resolve(folder, name), 'utf8').split('\n')) {
      const [, id] = /^framework: *(.*)$/.exec(line) ?? [];
      framework = id === undefined ? framework : builtIn(id);
      for (const tokens of /^(?: {2}|#|\w+: )/.test(line) ? [] : sentencesIn(framework, line)) {
        expect(understoodTokens(framework, tokens), line).toEqual(withEveryStep(framework, tokens));
      }
    }
  },
);
