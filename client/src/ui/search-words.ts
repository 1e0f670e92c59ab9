const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** A thing that can be found by its code or by words of its title, in any order, accents aside. */
export interface Findable {
  readonly code?: string | undefined;
  readonly title: string;
  readonly keywords?: string | undefined;
}

/** Ranks and cuts: codes that begin with what was typed first, then titles, then the rest. */
export const searchWords = <Item extends Findable>(items: readonly Item[], typed: string, limit = 50): Item[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items.slice(0, limit);
  const whole = words.join(' ');
  const ranked: { item: Item; rank: number }[] = [];
  for (const item of items) {
    const code = plain(item.code ?? '').replace(/[.\s]/g, '');
    const title = plain(item.title);
    const all = `${code} ${title} ${plain(item.keywords ?? '')}`;
    if (!words.every((word) => all.includes(word.replace(/(\d)\.(?=\d)/g, '$1')))) continue;
    const compact = whole.replace(/[.\s]/g, '');
    ranked.push({ item, rank: code.startsWith(compact) ? 0 : title.startsWith(whole) ? 1 : title.includes(whole) ? 2 : 3 });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ item }) => item);
};
