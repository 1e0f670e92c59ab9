/** How many keys go together in one question. */
const together = 50;

interface Waiting<Answer> {
  promise: Promise<Answer | undefined>;
  resolve: (answer: Answer | undefined) => void;
  reject: (reason: unknown) => void;
}

/**
 * Puts one question for many who ask at the same time: whoever comes while one is under way goes with the next, so that a storm costs
 * a few round trips, and one alone waits for nobody. An answer is never older than the asking.
 */
export class Gathering<Key extends string, Answer> {
  private readonly waiting = new Map<Key, Waiting<Answer>>();
  private isUnderWay = false;

  /** @param ask answers for several keys; those that it leaves out have no answer */
  constructor(
    private readonly ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Answer>>,
    private readonly most = together,
  ) {}

  /** Throws what the question threw that the key went with. */
  of(key: Key): Promise<Answer | undefined> {
    const others = this.waiting.get(key);
    if (others) return others.promise;
    const { promise, resolve, reject } = promiseOf<Answer | undefined>();
    this.waiting.set(key, { promise, resolve, reject });
    this.go();
    return promise;
  }

  private go(): void {
    if (this.isUnderWay || this.waiting.size === 0) return;
    const due = [...this.waiting].slice(0, this.most);
    for (const [key] of due) this.waiting.delete(key);
    this.isUnderWay = true;
    void this.answer(due);
  }

  private async answer(due: readonly (readonly [Key, Waiting<Answer>])[]): Promise<void> {
    try {
      const answers = await this.ask(due.map(([key]) => key));
      for (const [key, { resolve }] of due) resolve(answers.get(key));
    } catch (error) {
      for (const [, { reject }] of due) reject(error);
    } finally {
      this.isUnderWay = false;
      this.go();
    }
  }
}

/** Promise.withResolvers, which Node 20 has not. */
const promiseOf = <T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } => {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((done, fail) => ([resolve, reject] = [done, fail]));
  return { promise, resolve, reject };
};
