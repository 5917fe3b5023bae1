import { nearestNames } from './nearest-names.ts';

/** A shorter beginning or part says too little. */
const shortestHint = 3;

/** More would be a list to read rather than an answer. */
const most = 3;

/**
 * The candidates that `text` was most likely meant to be, the likeliest first, at most three: the one it is a
 * slip of; else those it is a whole part of ("mismatch" of "score/mismatch"), their beginning ("score/mis") or a word in them.
 */
export function likelyNames(candidates: readonly string[], text: string): readonly string[] {
  const near = nearestNames(candidates, text);
  const wanted = text.trim().toLowerCase();
  if (near.length > 0 || wanted.length < shortestHint) {
    return near.slice(0, 1);
  }
  const ways = [
    (name: string) => partsOf(name).includes(wanted),
    (name: string) => nearestNames(partsOf(name), wanted).length > 0,
    (name: string) => name.startsWith(wanted),
    (name: string) => partsOf(name).some((part) => part.startsWith(wanted)) || wordsOf(name).includes(wanted),
  ];
  const found = ways.map((fits) => candidates.filter((candidate) => fits(candidate.toLowerCase())));
  return found.find((names) => names.length > 0)?.slice(0, most) ?? [];
}

/** The parts of a rule's id or of a path. */
function partsOf(name: string): readonly string[] {
  return name.split('/');
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u);
}
