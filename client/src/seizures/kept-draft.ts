import type { ReportDraft } from './report-draft';

/** A draft as this device keeps it, with the id under which it will be sent. */
export interface KeptDraft<Draft> {
  readonly id: string;
  readonly savedAt: string;
  readonly draft: Draft;
  /** The version that a correction began from. */
  readonly version?: number | undefined;
}

// Raised when the form of a draft changes; an older one is then forgotten rather than misread.
const shape = 2;

const places = { report: 'muster.report', target: 'muster.draft.target', control: 'muster.draft.control', introduction: 'muster.draft.introduction', message: 'muster.draft.message', product: 'muster.draft.product', course: 'muster.draft.course' } as const;

/** Whose draft it is, and of what: something new in an operation, the correction of a record, or what is written outside of any operation under its own identifier. */
export interface DraftKey {
  readonly form: keyof typeof places;
  readonly accountId: string;
  readonly operationId: string;
  readonly recordId?: string | undefined;
}

const keyOf = ({ form, accountId, operationId, recordId = 'new' }: DraftKey): string => `${places[form]}.${accountId}.${operationId}.${recordId}`;

/** Keeps a draft on this device; false when the device refuses (full, or private browsing). */
export const keepDraft = <Draft>(of: DraftKey, kept: KeptDraft<Draft>): boolean => {
  try {
    localStorage.setItem(keyOf(of), JSON.stringify({ shape, ...kept }));
    return true;
  } catch {
    return false;
  }
};

/** The draft that this device kept for this person and operation, if any. */
export const findDraft = <Draft>(of: DraftKey): KeptDraft<Draft> | undefined => {
  try {
    const read = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null') as (KeptDraft<Draft> & { shape: number }) | null;
    return read?.shape === shape ? read : undefined;
  } catch {
    // Not what we wrote: nothing of it can be trusted.
    return undefined;
  }
};

/** Forgets the draft once it is sent. */
export const dropDraft = (of: DraftKey): void => localStorage.removeItem(keyOf(of));

const lastKeyOf = (accountId: string): string => `muster.last-report.${accountId}`;

/** What the next report begins with. */
export type LastReport = Pick<ReportDraft, 'country' | 'place' | 'zone' | 'transportMode'>;

/** Remembers where this person last reported from. */
export const keepLastReport = (accountId: string, { country, place, zone, transportMode }: ReportDraft): void => {
  try {
    localStorage.setItem(lastKeyOf(accountId), JSON.stringify({ country, place, zone, transportMode }));
  } catch {
    // Only a convenience: without it the next report begins emptier.
  }
};

/** Where this person last reported from, if this device knows. */
export const findLastReport = (accountId: string): LastReport | undefined => {
  try {
    return (JSON.parse(localStorage.getItem(lastKeyOf(accountId)) ?? 'null') as LastReport | null) ?? undefined;
  } catch {
    return undefined;
  }
};
