import type { Decimal } from 'decimal.js';
import type { TradeFlow } from './flow';
import { Exact, sumKilograms, wholeWorld } from './flow';

/** Whose figures are set beside each other. */
export interface MirrorAsked {
  readonly exporter: string;
  readonly importer: string;
  /** The beginning of a code. */
  readonly code: string;
  readonly year: number;
}

/**
 * What may explain a gap, none of it assumed: insurance and freight are in an importer's values, not in masses; goods leave in one year and arrive in the next;
 * an importer names the origin, an exporter the first destination, so that goods sent on count twice or not; small consignments are not counted everywhere; one
 * side did not report; or the importer's figure is of all its partners together.
 */
export const mirrorReasons = ['VALUES_NOT_COMPARED', 'TIME_LAG', 'SENT_ON', 'THRESHOLDS', 'NOT_REPORTED', 'ALL_PARTNERS'] as const;
export type MirrorReason = (typeof mirrorReasons)[number];

export interface MirrorGap {
  readonly asked: MirrorAsked;
  /** As the exporter reported it, in kilograms; null when it reported nothing. */
  readonly exported: string | null;
  /** As the importer reported it; null when it reported nothing. */
  readonly imported: string | null;
  /** Exported less imported. Null where it says nothing: a side is missing, or the importer's total over all partners is larger. */
  readonly gap: string | null;
  /** Of the larger figure, in per cent to one decimal. */
  readonly percent: string | null;
  /** `AT_LEAST` where the importer told its total alone: one exporter reports more than that from everybody. */
  readonly kind: 'EXACT' | 'AT_LEAST' | 'UNKNOWN';
  readonly reasons: readonly MirrorReason[];
}

const always: readonly MirrorReason[] = ['VALUES_NOT_COMPARED', 'TIME_LAG', 'SENT_ON', 'THRESHOLDS'];

const told = (flows: readonly TradeFlow[]): string | null => (flows.length === 0 ? null : sumKilograms(flows));

/** What one country reported to have sent another, beside what that one reported to have received. */
export const mirrorGap = (flows: readonly TradeFlow[], asked: MirrorAsked): MirrorGap => {
  const of = (reporter: string, direction: TradeFlow['direction'], partner: string): string | null =>
    told(flows.filter((flow) => flow.reporter === reporter && flow.direction === direction && flow.partner === partner && flow.year === asked.year && flow.code.startsWith(asked.code)));
  const exported = of(asked.exporter, 'EXPORT', asked.importer);
  const fromExporter = of(asked.importer, 'IMPORT', asked.exporter);
  const fromAll = fromExporter === null ? of(asked.importer, 'IMPORT', wholeWorld) : null;
  const imported = fromExporter ?? fromAll;
  const reasons: MirrorReason[] = [...always, ...(exported === null || imported === null ? (['NOT_REPORTED'] as const) : []), ...(fromAll === null ? [] : (['ALL_PARTNERS'] as const))];
  const difference = exported === null || imported === null ? null : new Exact(exported).minus(imported);
  if (exported === null || imported === null || difference === null || (fromAll !== null && difference.lessThanOrEqualTo(0))) {
    return { asked, exported, imported, gap: null, percent: null, kind: 'UNKNOWN', reasons };
  }
  const larger: Decimal = Exact.max(exported, imported);
  return { asked, exported, imported, gap: difference.toFixed(), percent: larger.isZero() ? null : difference.abs().times(100).dividedBy(larger).toFixed(1), kind: fromAll === null ? 'EXACT' : 'AT_LEAST', reasons };
};
