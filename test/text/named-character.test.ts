import { characterEntities } from 'character-entities';
import { expect, test } from 'vitest';
import { decodeNamedCharacterReference } from '../../server/src/text/named-character.ts';

// The extension has the names of the one library, and every other program of ours those of the other.
test('the Markdown parser knows the same names of characters in the extension as everywhere', () => {
  const names = Object.entries(characterEntities);
  expect(names.length).toBeGreaterThan(2000);
  for (const [name, character] of names) {
    expect(decodeNamedCharacterReference(name)).toBe(character);
    expect(decodeNamedCharacterReference(`${name}x`)).toBe(characterEntities[`${name}x`] ?? false);
  }
});
