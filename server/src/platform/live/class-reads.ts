import type { DataSource } from 'typeorm';
import type { Step } from '../pipeline';
import { inOneTrip } from '../pipeline';
import type { Statement } from '../reader/compile';
import type { AskAs } from '../reader/reader';
import { asViewer } from '../transaction';
import type { Viewer } from '../viewer';
import { classLiteral } from '../viewer';

/** A statement that one class asks, and where the answer goes. */
interface Asked {
  key: string;
  statement: Statement;
  resolve(answer: string | null): void;
  reject(error: unknown): void;
}

/** The rest of a statement once the class is left out, which is its first parameter. */
const keyOf = ({ sql, parameters }: Statement): string => JSON.stringify([sql, ...parameters.slice(1)]);

const forClass = ({ sql, parameters }: Statement, { tokens }: Viewer): Step => ({ sql, parameters: [classLiteral(tokens), ...parameters.slice(1)] });

/** The settings of the transaction's first class, and what the next ones have of their own. */
const settingsFor = ({ tokens }: Viewer, isFirst: boolean): Step =>
  isFirst ? { sql: asViewer, parameters: ['muster_app', '', classLiteral(tokens)] } : { sql: `select set_config('muster.class', $1, true)`, parameters: [classLiteral(tokens)] };

/**
 * What one frame reads, for many classes of readers: a statement that one of them asks is asked for all of them, each
 * with its own rights before row-level security and its own class in the predicate, in one round trip. What is asked at
 * the same time goes together.
 */
export class ClassReads {
  private readonly answers: readonly Map<string, string | null>[];
  private waiting: Asked[] = [];
  private hasFailed = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly readers: readonly Viewer[],
  ) {
    this.answers = readers.map(() => new Map());
  }

  /** How one class asks, on behalf of others who have still to be told. */
  askFor(one: number, others: readonly number[]): AskAs {
    return (_viewer, statement) => {
      const key = keyOf(statement);
      const known = this.answers[one]?.get(key);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        this.waiting.push({ key, statement, resolve, reject });
        if (this.waiting.length === 1) setImmediate(() => void this.send(one, others));
      });
    };
  }

  /** Whether two classes were told the same by every statement that the first of them asked. */
  haveSame(one: number, other: number): boolean {
    const theirs = this.answers[other];
    return [...(this.answers[one] ?? [])].every(([key, answer]) => theirs?.get(key) === answer);
  }

  private async send(one: number, others: readonly number[]): Promise<void> {
    const asked = this.waiting.splice(0);
    // What failed for many is asked by each of them alone, so that nobody suffers from another's.
    const askers = this.hasFailed ? [one] : others;
    try {
      const steps = askers.flatMap((index, turn) => {
        const reader = this.readers[index] as Viewer;
        return [settingsFor(reader, turn === 0), ...asked.map(({ statement }) => forClass(statement, reader))];
      });
      const results = await inOneTrip(this.dataSource, steps);
      for (const [turn, index] of askers.entries()) {
        for (const [nth, { key }] of asked.entries()) this.answers[index]?.set(key, results[turn * (asked.length + 1) + 1 + nth]?.[0]?.[0] ?? null);
      }
      for (const { key, resolve } of asked) resolve(this.answers[one]?.get(key) ?? null);
    } catch (error) {
      this.hasFailed = true;
      for (const { reject } of asked) reject(error);
    }
  }
}
