import type { Paper } from './movement';

/** Verdicts, the gravest first: of all grounds the gravest one's verdict is the movement's. */
export const verdicts = ['PROHIBITED', 'ILLEGAL_TRAFFIC', 'INSUFFICIENT_INFORMATION', 'PRIOR_CONSENT_REQUIRED', 'ALLOWED_WITH_CONDITIONS', 'ALLOWED', 'OUTSIDE_SCOPE'] as const;
export type Verdict = (typeof verdicts)[number];

/** How sure the table behind a ground is. */
export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof confidences)[number];

/** Facts that might change a verdict, once they are known or otherwise. */
export const changes = ['WASTE_STATUS', 'CODE', 'TESTS', 'CONTAMINATION', 'OPERATION', 'DESTINATION', 'NATIONAL_CONTROL', 'CONSENT', 'DATE'] as const;
export type Change = (typeof changes)[number];

/** Clocks that a verdict starts. */
export const clocks = ['TRANSIT_ANSWER', 'TACIT_CONSENT', 'TAKE_BACK_BY_EXPORTER', 'DISPOSAL_BY_IMPORTER', 'RE_IMPORT'] as const;
export type Clock = (typeof clocks)[number];

/** Names and figures that a ground's sentence speaks of. */
export type About = Readonly<Record<string, string | undefined>>;

/** Why a movement is judged as it is: one rule that applies to one line, or to all. */
export interface Ground {
  readonly rule: string;
  /** Index of the line it speaks of. */
  readonly line: number;
  /** Null where it only says how the line is classed. */
  readonly verdict: Verdict | null;
  /** Whether it judges what has been done, which an observation has shown: that comes before what would be allowed. */
  readonly isOfWhatWasDone: boolean;
  readonly about: About;
  readonly citation: string;
  /** First and last day of the law that it cites; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: Confidence;
  readonly changes: readonly Change[];
  readonly missing: readonly Paper[];
  readonly clocks: readonly Clock[];
}

/** Advice with its grounds. A competent authority decides. */
export interface Decision {
  readonly verdict: Verdict;
  readonly lines: readonly Verdict[];
  readonly grounds: readonly Ground[];
  readonly changes: readonly Change[];
  readonly missing: readonly Paper[];
  readonly clocks: readonly Clock[];
  /** The least of the confidences of the grounds that decide. */
  readonly confidence: Confidence;
  /** Which edition of the shipped tables it stands on, and which state of the register that people keep; 0 is none. */
  readonly edition: string;
  readonly register: number;
}
