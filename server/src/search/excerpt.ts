import type { ExcerptPart } from './search-hit.type';

const before = 40;
const length = 120;

const folded = (sign: string): string => sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The text as it is compared, and for each of its signs where it stands in the original. */
const foldText = (text: string): { plain: string; places: number[] } => {
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = folded(text.charAt(at));
    plain += sign;
    for (let each = 0; each < sign.length; each += 1) places.push(at);
  }
  return { plain, places: [...places, text.length] };
};

/** Where terms stand in the original, in order, none within another; a word at its beginning first. */
const spansOf = (text: string, terms: readonly string[]): [from: number, to: number][] => {
  const { plain, places } = foldText(text);
  const found: [number, number][] = [];
  for (const term of terms.map(folded).filter((one) => one !== '')) {
    for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + term.length)) found.push([places[at] ?? 0, (places[at + term.length - 1] ?? 0) + 1]);
  }
  found.sort(([a, b], [c, d]) => a - c || d - b);
  return found.filter(([from], at) => found.slice(0, at).every(([, to]) => to <= from));
};

/** The part of a text around the first term, cut into what was looked for and what stands between. */
export const excerptOf = (text: string, terms: readonly string[]): ExcerptPart[] => {
  const window = text.slice(0, 20_000);
  const spans = spansOf(window, terms);
  const [first] = spans;
  if (!first) return [];
  const from = first[0] <= before ? 0 : window.indexOf(' ', first[0] - before) + 1 || first[0] - before;
  const start = Math.min(from, first[0]);
  const end = Math.min(window.length, Math.max(start + length, first[1]));
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const [left, right] of spans.filter(([left]) => left < end)) {
    if (left > at) parts.push({ text: window.slice(at, left), isMatch: false });
    parts.push({ text: window.slice(left, Math.min(right, end)), isMatch: true });
    at = Math.min(right, end);
  }
  if (at < end) parts.push({ text: window.slice(at, end), isMatch: false });
  if (start > 0) parts.unshift({ text: '… ', isMatch: false });
  if (end < window.length) parts.push({ text: ' …', isMatch: false });
  return parts;
};
