/** What `look` gives as soon as it gives something; throws after a minute, saying what was waited for. */
export async function until<Seen>(
  what: string | (() => string),
  look: () => Seen | undefined | false | Thenable<Seen | undefined | false>,
): Promise<Seen> {
  const end = performance.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) {
      return seen;
    }
    if (performance.now() > end) {
      throw new Error(`Waited in vain for ${typeof what === 'string' ? what : what()}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
