import type { ScaleValue } from '../../server/src/protocol/texts.ts';

/** What a control offers: first to go back to what the report states, then every other score, by its name where it has one. */
export function scoreChoices(
  scale: readonly ScaleValue[],
  stated: string,
  tried: number | undefined,
): readonly { readonly value: string; readonly text: string; readonly selected: boolean }[] {
  const known = scale.find(({ value }) => String(value) === stated);
  const back = stated === '' ? 'no score' : known === undefined ? stated : scoreName(known);
  return [
    {
      value: '',
      text: tried === undefined ? 'Try another score' : `Back to ${back}`,
      selected: tried === undefined,
    },
    ...scale
      .filter((one) => one !== known)
      .map((one) => ({
        value: String(one.value),
        text: `${scoreName(one)}: ${one.meaning}`,
        selected: tried === one.value,
      })),
  ];
}

/** What reports write for a score: its name where it has one, else the number. */
function scoreName({ value, name }: ScaleValue): string {
  return name ?? String(value);
}
