import type { QuantityBasis, QuantityUnit } from '@muster/shared/vocabularies';
import type { ReportBody, ReportItem } from '../seizures/seizures.room';

/** Something wrong in a row: which column, which rule, with the text that stood there. */
export interface RowProblem {
  column: string | null;
  field: string | null;
  rule: string;
  message: string;
  value: string | null;
  arguments: { name: string; value: string }[];
}

/** A report as it is put together from the cells of one row. */
export class RowDraft {
  readonly body: ReportBody = {};
  readonly item: Partial<ReportItem> = {};
  readonly amounts = new Map<QuantityUnit, { amount: string; column: string }>();
  readonly bases = new Map<QuantityUnit, QuantityBasis>();
  readonly route: { part: 'DEPARTURE' | 'TRANSIT' | 'DESTINATION'; country: string; column: string }[] = [];
  moment: string | null = null;
  reference: string | null = null;
  externalReference: string | null = null;
}
