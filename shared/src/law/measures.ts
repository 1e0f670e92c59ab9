import { codeValidOn } from '../reference/dated-code';
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

/** A measure with its codes ready to be looked up: an imported table names hundreds. */
interface Ready {
  readonly measure: Measure;
  readonly exact: ReadonlySet<string> | null;
  readonly beginnings: readonly string[];
}

const readied = (measure: Measure): Ready => {
  const { codes } = measure;
  if (codes === null) return { measure, exact: null, beginnings: none };
  return { measure, exact: new Set(codes.filter((code) => !code.endsWith('*'))), beginnings: codes.filter((code) => code.endsWith('*')).map((code) => code.slice(0, -1)) };
};

/** A code is covered by itself, by the entry that it is part of (`B1010` covers `B1010/2`), or by a beginning. */
const isNamed = ({ exact, beginnings }: Ready, code: string): boolean => {
  if (exact?.has(code) === true) return true;
  const part = code.indexOf('/');
  return (part > 0 && exact?.has(code.slice(0, part)) === true) || beginnings.some((beginning) => code.startsWith(beginning));
};

const covers = (ready: Ready, concerned: Concerned): boolean => {
  const { hs, codes } = ready.measure;
  if (hs === null && codes === null) return true;
  const { hs6 } = concerned;
  return (hs !== null && hs6 !== null && hs.some((beginning) => hs6.startsWith(beginning))) || (codes !== null && concerned.codes.some((code) => isNamed(ready, code)));
};

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
    for (const ready of found) {
      const { measure } = ready;
      if (codeValidOn(measure, concerned.day) && isForOther(measure, concerned) && isForOperation(measure, concerned) && covers(ready, concerned)) those.push(measure);
    }
    return those;
  }
}

const none: readonly never[] = [];
