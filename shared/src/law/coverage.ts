/** What a measure or an agreement speaks of: beginnings of HS subheadings, waste codes with their parts, one that ends in `*` being a beginning; null is all. */
interface Named {
  readonly hs: readonly string[] | null;
  readonly codes: readonly string[] | null;
}

/** The same with its codes ready to be looked up: an imported table names hundreds. */
export class Coverage {
  private readonly hs: readonly string[] | null;
  private readonly exact: ReadonlySet<string> | null;
  private readonly beginnings: readonly string[];

  constructor({ hs, codes }: Named) {
    this.hs = hs;
    this.exact = codes && new Set(codes.filter((code) => !code.endsWith('*')));
    this.beginnings = codes?.filter((code) => code.endsWith('*')).map((code) => code.slice(0, -1)) ?? [];
  }

  /** Whether goods are covered, by their subheading or by a code of their own. */
  covers(hs6: string | null, codes: readonly string[]): boolean {
    if (this.hs === null && this.exact === null) return true;
    if (this.hs !== null && hs6 !== null && this.hs.some((beginning) => hs6.startsWith(beginning))) return true;
    return this.exact !== null && codes.some((code) => this.names(code));
  }

  /** A code is covered by itself, by the entry that it is part of (`B1010` covers `B1010/2`), or by a beginning. */
  private names(code: string): boolean {
    if (this.exact?.has(code) === true) return true;
    const part = code.indexOf('/');
    return (part > 0 && this.exact?.has(code.slice(0, part)) === true) || this.beginnings.some((beginning) => code.startsWith(beginning));
  }
}
