/** A map that keeps so many entries and lets go of the one that was not asked for longest. */
export class Recent<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(
    private readonly most: number,
    private readonly onLetGo: (value: Value) => void = () => undefined,
  ) {}

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.most) return;
    for (const [oldest, its] of this.entries) {
      this.entries.delete(oldest);
      return this.onLetGo(its);
    }
  }

  delete(key: Key): void {
    this.entries.delete(key);
  }

  /** Lets go of everything. */
  clear(): void {
    const all = [...this.entries.values()];
    this.entries.clear();
    all.forEach(this.onLetGo);
  }
}
