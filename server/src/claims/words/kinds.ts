/** A token, or anything else that is of some kind. */
interface Kinded<Kind extends string> {
  readonly kind: Kind;
}

/** Whether there is a token, and of one of these kinds. */
export function isOfKind<Found extends Kinded<string>>(
  token: Found | undefined,
  ...kinds: readonly NoInfer<Found>['kind'][]
): token is Found {
  return token !== undefined && kinds.includes(token.kind);
}

/** The same, of the token at this place. */
export function isKindAt<Kind extends string>(
  tokens: readonly Kinded<Kind>[],
  at: number,
  ...kinds: readonly NoInfer<Kind>[]
): boolean {
  return isOfKind(tokens[at], ...kinds);
}

/** Whether there is a token, and of one of many kinds. */
export function isAmong(token: Kinded<string> | undefined, kinds: ReadonlySet<string>): boolean {
  return token !== undefined && kinds.has(token.kind);
}
