import type { Token } from './tokens.ts';

/** What stands where a sentence has no token: nothing is written there. */
interface NoToken extends Omit<Token, 'kind'> {
  readonly kind: '';
  readonly service?: undefined;
}

const noToken: NoToken = {
  kind: '',
  text: '',
  value: '',
  start: 0,
  end: 0,
  capital: false,
  owner: false,
  determined: true,
};

/** The token at this place; before the first and behind the last one it says nothing. */
export function tokenAt<One extends Token>(tokens: readonly One[], at: number): One | NoToken {
  return tokens[at] ?? noToken;
}
