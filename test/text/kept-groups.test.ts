import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptGroups } from '../../server/src/text/kept-groups.ts';

interface Member {
  readonly endsGroup: boolean;
}

const cut = keptGroups(({ endsGroup }: Member) => endsGroup);
const members = fc.array(fc.record({ endsGroup: fc.boolean() }), { maxLength: 400 });

test('groups hold every member once, in its order, and none is long', () => {
  fc.assert(
    fc.property(members, (all) => {
      const groups = cut(all);
      expect(groups.flatMap((group) => group.members)).toEqual(all);
      expect(groups.every((group) => group.members.length >= 1 && group.members.length <= 128)).toBe(true);
    }),
  );
});

test('a member that comes or goes makes only its own group another', () => {
  const list = Array.from({ length: 90 }, (_, place) => ({ endsGroup: place % 10 === 9 }));
  const before = cut(list);
  const after = cut([...list.slice(0, 45), { endsGroup: false }, ...list.slice(45)]);
  expect(after.map((group) => before.indexOf(group))).toEqual([0, 1, 2, 3, -1, 5, 6, 7, 8]);
});
