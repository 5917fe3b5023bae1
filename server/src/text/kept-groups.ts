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

  /** The group of the members from `start` on, of which the last stands before `end`. */
  function sharedGroup(members: readonly Member[], start: number, end: number, last: Member): Group<Member> {
    const known = groupsByLast.get(last);
    if (known !== undefined && standsAt(known.members, members, start, end)) {
      return known;
    }
    const group = { members: members.slice(start, end) };
    groupsByLast.set(last, group);
    return group;
  }

  return (members) => {
    const groups: Group<Member>[] = [];
    let start = 0;
    for (let end = 1; end <= members.length; end += 1) {
      const last = members[end - 1];
      if (last !== undefined && (end === members.length || end - start === mostMembers || endsGroup(last))) {
        groups.push(sharedGroup(members, start, end, last));
        start = end;
      }
    }
    return groups;
  };
}

/** Whether these are the members of the list from `start` to `end`. */
function standsAt<Member>(own: readonly Member[], members: readonly Member[], start: number, end: number): boolean {
  if (own.length !== end - start) {
    return false;
  }
  for (let place = start; place < end; place += 1) {
    if (members[place] !== own[place - start]) {
      return false;
    }
  }
  return true;
}
