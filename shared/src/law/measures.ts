import { codeValidOn } from '../reference/dated-code';
import type { Paper } from './movement';
import type { Confidence, Verdict } from './verdict';

/** What a State lays a measure on: what comes in, goes out or passes through. */
export type MeasureSide = 'IMPORT' | 'EXPORT' | 'TRANSIT';

/** What a State has laid down by itself for waste that comes in, goes out or passes through. */
export interface Measure {
  readonly jurisdiction: string;
  readonly side: MeasureSide;
  /** What it is, in few words of ours. */
  readonly title: { readonly en: string; readonly fr: string };
  /** Beginnings of HS subheadings; null is all. */
  readonly hs: readonly string[] | null;
  /** Waste codes, each with its parts; one that ends in `*` is a beginning; null is all. A line is covered by its subheading or by a code of its own. */
  readonly codes: readonly string[] | null;
  /** On which other side it applies; null is everywhere. */
  readonly other: 'NOT_BASEL' | readonly string[] | null;
  /** `D` or `R` where it speaks of one kind of operation only. */
  readonly operation: 'D' | 'R' | null;
  readonly effect: Extract<Verdict, 'PROHIBITED' | 'PRIOR_CONSENT_REQUIRED' | 'ALLOWED_WITH_CONDITIONS' | 'INSUFFICIENT_INFORMATION'>;
  readonly needs: readonly Paper[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly citation: string;
  readonly confidence: Confidence;
}

/** What a measure is looked up for. */
export interface Concerned {
  readonly day: string;
  readonly jurisdiction: string;
  readonly side: MeasureSide;
  readonly hs6: string | null;
  readonly codes: readonly string[];
  readonly operation: string | null;
  /** The State on the other side, and whether it is a Party to the Basel Convention. */
  readonly other: string;
  readonly otherIsBasel: boolean;
}

const isOf = (patterns: readonly string[], code: string): boolean => patterns.some((pattern) => (pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern || code.startsWith(`${pattern}/`)));

const covers = ({ hs, codes }: Measure, concerned: Concerned): boolean => {
  if (hs === null && codes === null) return true;
  const { hs6 } = concerned;
  return (hs !== null && hs6 !== null && hs.some((beginning) => hs6.startsWith(beginning))) || (codes !== null && concerned.codes.some((code) => isOf(codes, code)));
};

const isForOther = ({ other }: Measure, concerned: Concerned): boolean => {
  if (other === null) return true;
  if (other === 'NOT_BASEL') return !concerned.otherIsBasel;
  return other.includes(concerned.other);
};

const isForOperation = ({ operation }: Measure, concerned: Concerned): boolean => operation === null || concerned.operation === null || concerned.operation.startsWith(operation);

/** The national measures, found by who laid them down. */
export class MeasureRegister {
  private readonly bySide = new Map<string, Measure[]>();

  constructor(measures: readonly Measure[]) {
    for (const measure of measures) {
      const key = `${measure.jurisdiction}${measure.side}`;
      const others = this.bySide.get(key);
      if (others) others.push(measure);
      else this.bySide.set(key, [measure]);
    }
  }

  /** Those in force that day that cover the line. */
  that(concerned: Concerned): readonly Measure[] {
    const all = this.bySide.get(concerned.jurisdiction + concerned.side);
    return all?.filter((measure) => codeValidOn(measure, concerned.day) && isForOther(measure, concerned) && isForOperation(measure, concerned) && covers(measure, concerned)) ?? none;
  }
}

const none: readonly Measure[] = [];
