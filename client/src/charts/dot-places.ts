/** A dot in its column. */
export interface DotPlace<Item> {
  readonly item: Item;
  readonly x: number;
  /** How many dots lie beneath it. */
  readonly level: number;
}

/** Stacks dots whose places would overlap into columns one dot wide. */
export const stackDots = <Item>(items: readonly Item[], at: (item: Item) => number, size: number): DotPlace<Item>[] => {
  const filled = new Map<number, number>();
  return items.map((item) => {
    const column = Math.round(at(item) / size);
    const level = filled.get(column) ?? 0;
    filled.set(column, level + 1);
    return { item, x: column * size, level };
  });
};
