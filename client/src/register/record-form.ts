import type { RecordBody, RecordKind } from '@muster/shared/law/register';
import { bodyOfMembership, recordKinds } from '@muster/shared/law/register';
import { treatyTables } from '@muster/shared/law/tables/treaty-parties';
import { membersOf, treaties } from '@muster/shared/law/treaties';
import { findCountry } from '@muster/shared/reference/countries';
import type { RegisterRecordInput } from '../graphql/graphql';
import { shippedRecord } from './register-rows';

/** A record as it is being written: lists as they are typed. */
export interface Written extends Omit<RecordBody, 'hs' | 'codes' | 'country'> {
  readonly country: string | undefined;
  readonly hs: string;
  readonly codes: string;
}

/** A record that nobody has written on yet. */
export const empty = (kind: RecordKind): Written => ({
  kind, country: undefined, treaty: null, side: kind === 'MEASURE' ? 'IMPORT' : null, titleEn: '', titleFr: '', hs: '', codes: '', other: null, operation: null, effect: null, needs: [], isTacit: false,
  validFrom: null, validTo: null, citation: '', confidence: 'MEDIUM', source: '', edition: null, note: null, replaces: null, isStruck: false,
});

/** A record to be written on. */
export const writtenOf = ({ hs, codes, ...body }: RecordBody): Written => ({ ...body, hs: hs?.join(' ') ?? '', codes: codes?.join(' ') ?? '' });

/** What the address of a new record begins with: nothing, a shipped measure or agreement that is corrected, or a treaty and a country. */
export const beginOf = (search: string): Written => {
  const given = new URLSearchParams(search);
  const kind = recordKinds.find((one) => one === given.get('kind')) ?? 'MEASURE';
  const shipped = shippedRecord(given.get('replaces') ?? '');
  if (kind !== 'MEMBERSHIP') return shipped ? writtenOf(shipped.body) : empty(kind);
  const treaty = treaties.find((one) => one === given.get('treaty')) ?? null;
  const country = findCountry(given.get('country') ?? '')?.code;
  const member = treatyTables.filter((table) => table.treaty === treaty).flatMap(membersOf).find((one) => one.country === country);
  return member ? writtenOf(bodyOfMembership(member)) : { ...empty(kind), treaty, country };
};

const parts = (typed: string): string[] => typed.toUpperCase().split(/[\s,;]+/).filter((part) => part !== '');

/** What is sent. */
export const inputOf = ({ hs, codes, country, needs, other, ...body }: Written): RegisterRecordInput => ({
  ...body, country: country ?? '', hs: parts(hs), codes: parts(codes), needs: [...needs], other: other ? [...other] : null,
});
