import { findCountry } from '@muster/shared/reference/countries';
import type { Deed } from '../charts/SilenceStrip';

/** What an agency did and when, as far as everybody in the operation knows. */
export interface KnownDeed {
  readonly did: Deed;
  readonly at?: string | undefined;
}

/** What is known of an agency's activity. */
export interface KnownActivity {
  readonly reportCount: number;
  readonly lastReportAt?: string | null;
  readonly lastActivityAt?: string | null;
  readonly lastActivityKind?: string | null;
}

const deedOfKind = (kind: string): Deed => {
  if (kind === 'SeizureReported' || kind === 'SeizuresImported') return 'REPORTED';
  if (kind === 'TargetControlled') return 'CONTROLLED';
  return kind.startsWith('Target') || kind.startsWith('Seizure') ? 'ANSWERED' : 'ACKNOWLEDGED';
};

/** The most telling deed: a report stands above all else, then the last thing it did. */
export const deedOf = ({ reportCount, lastReportAt, lastActivityAt, lastActivityKind }: KnownActivity): KnownDeed => {
  if (reportCount > 0) return { did: 'REPORTED', at: lastReportAt ?? lastActivityAt ?? undefined };
  if (!lastActivityAt || !lastActivityKind) return { did: 'SILENT' };
  return { did: deedOfKind(lastActivityKind), at: lastActivityAt };
};

/** Where an agency stands in the strip: the WCO region of its country, or none for one of the whole world. */
export const regionOf = ({ country, region }: { readonly country?: string | null; readonly region?: string | null }): string =>
  (country ? findCountry(country)?.wcoRegion : undefined) ?? (country ? 'OTHER' : region ? 'REGIONAL' : 'WORLD');
