import { codeValidOn } from '../reference/dated-code';
import { Coverage } from './coverage';
import type { Paper } from './movement';
import type { Confidence, Verdict } from './verdict';

/** What a State lays a measure on: what comes in, goes out or passes through. */
export const measureSides = ['IMPORT', 'EXPORT', 'TRANSIT'] as const;
export type MeasureSide = (typeof measureSides)[number];

/** What a measure may come to. */
export const measureEffects = ['PROHIBITED', 'INSUFFICIENT_INFORMATION', 'PRIOR_CONSENT_REQUIRED', 'ALLOWED_WITH_CONDITIONS'] as const satisfies readonly Verdict[];
export type MeasureEffect = (typeof measureEffects)[number];

/** What a State has laid down by itself for waste that comes in, goes out or passes through. */
export interface Measure {
  /** By which it is found again: of a shipped one its name, of one that people keep its identifier; null where nobody keeps it. */
  readonly key: string | null;
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
  readonly effect: MeasureEffect;
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

interface Ready {
  readonly measure: Measure;
  readonly coverage: Coverage;
}

const readied = (measure: Measure): Ready => ({ measure, coverage: new Coverage(measure) });

const isForOther = ({ other }: Measure, concerned: Concerned): boolean => {
  if (other === null) return true;
  if (other === 'NOT_BASEL') return !concerned.otherIsBasel;
  return other.includes(concerned.other);
};

const isForOperation = ({ operation }: Measure, concerned: Concerned): boolean => operation === null || concerned.operation === null || concerned.operation.startsWith(operation);

/** The national measures, found by who laid them down. */
export class MeasureRegister {
  private readonly bySide = new Map<string, Ready[]>();

  constructor(readonly all: readonly Measure[]) {
    for (const measure of all) {
      const key = `${measure.jurisdiction}${measure.side}`;
      const others = this.bySide.get(key);
      if (others) others.push(readied(measure));
      else this.bySide.set(key, [readied(measure)]);
    }
  }

  /** Those in force that day that cover the line. */
  that(concerned: Concerned): readonly Measure[] {
    const found = this.bySide.get(concerned.jurisdiction + concerned.side);
    if (!found) return none;
    const those: Measure[] = [];
    for (const { measure, coverage } of found) {
      if (codeValidOn(measure, concerned.day) && isForOther(measure, concerned) && isForOperation(measure, concerned) && coverage.covers(concerned.hs6, concerned.codes)) those.push(measure);
    }
    return those;
  }
}

const none: readonly never[] = [];
