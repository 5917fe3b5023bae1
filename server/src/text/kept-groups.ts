import { memory } from './memory.ts';

/** Members of a long list that follow each other. */
export interface Group<Member> {
  readonly members: readonly Member[];
}

/** No group is longer, whatever its members say. */
const mostMembers = 128;

/**
 * Cuts lists into groups. A group is the same object again as long as it holds the same members, wherever it stands: what
 * was found in all of it can be kept by it. A group ends behind a member of which `endsGroup` says so, not after so many
 * members: else one more member would make all later groups others.
 */
export function keptGroups<Member extends object>(
  endsGroup: (member: Member) => boolean,
): (members: readonly Member[]) => readonly Group<Member>[] {
  const groupsByLast = memory<Member, Group<Member>>();

  function sharedGroup(members: readonly Member[], last: Member): Group<Member> {
    const known = groupsByLast.get(last);
    if (known?.members.length === members.length && members.every((member, place) => member === known.members[place])) {
      return known;
    }
    const group = { members };
    groupsByLast.set(last, group);
    return group;
  }

  return (members) => {
    const groups: Group<Member>[] = [];
    let start = 0;
    for (const [place, member] of members.entries()) {
      const end = place + 1;
      if (endsGroup(member) || end - start === mostMembers || end === members.length) {
        groups.push(sharedGroup(members.slice(start, end), member));
        start = end;
      }
    }
    return groups;
  };
}
