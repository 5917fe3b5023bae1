import type { Range } from '../range.ts';

const tenFigures = /(?<![\p{L}\p{N}.,/+-])(?:\d{10}|\d{3}([ -])\d{3}\1\d{4})(?![\p{L}\p{N}/-]|[.,]\d)/gu;
/** In UTF-16 code units: how far before a number its name may stand. */
const nameBefore = 40;

/**
 * NHS numbers: ten figures of which the last is the check digit of the others. Without spaces many other numbers have
 * ten figures, so the name must stand before them. Source: NHS Data Dictionary, “NHS number”.
 */
export function findNhsNumbers(text: string): readonly Range[] {
  if (!/\d{3}[ -]?\d{3}[ -]?\d{4}/.test(text)) {
    return [];
  }
  return Array.from(text.matchAll(tenFigures))
    .filter(({ 0: found, 1: between, index }) => {
      const isNamed = /\bNHS\s+(?:no\b|num|ID)/i.test(text.slice(Math.max(0, index - nameBefore), index));
      return (isNamed || (between !== undefined && /^[4-9]/.test(found))) && hasCheckDigit(found.replaceAll(/\D/g, ''));
    })
    .map(rangeOf);
}

/** Each figure counts ten to two times; what is left to a multiple of eleven is the tenth, and a ten is given to nobody. */
function hasCheckDigit(figures: string): boolean {
  const sum = [...figures.slice(0, 9)].reduce((total, figure, place) => total + Number(figure) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(figures.charAt(9)) && !/^(.)\1+$/.test(figures);
}

/** The letters that open one are never D, F, I, Q, U or V, nor O in the second place, and some pairs are given to nobody. */
const insuranceNumber =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:\d{6}| ?\d{2} \d{2} \d{2} ?| \d{6} )[A-D](?![\p{L}\p{N}])/gu;

/** National Insurance numbers, such as QQ 12 34 56 C would be. Source: HM Revenue & Customs, manual NIM39110. */
export function findInsuranceNumbers(text: string): readonly Range[] {
  if (!/[A-Z] ?\d\d ?\d\d/.test(text)) {
    return [];
  }
  return Array.from(text.matchAll(insuranceNumber)).map(rangeOf);
}

function rangeOf({ 0: found, index }: RegExpMatchArray): Range {
  return { start: index ?? 0, end: (index ?? 0) + found.length };
}
