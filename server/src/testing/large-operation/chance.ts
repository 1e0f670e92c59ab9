/** Numbers that look drawn by chance and are the same each time. */
export class Chance {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((this.state / 4_294_967_296) * limit);
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** So many of them at most, each once. */
  some<T>(list: readonly T[], count: number): T[] {
    return [...new Set(Array.from({ length: count }, () => this.one(list)))];
  }
}
