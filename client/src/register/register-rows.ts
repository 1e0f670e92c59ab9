import { bodyOfAgreement, bodyOfMeasure, bodyOfMembership, type KeptRegister, type RecordBody } from '@muster/shared/law/register';
import { MeasureRegister } from '@muster/shared/law/measures';
import { measureOf } from '@muster/shared/law/register';
import { agreements } from '@muster/shared/law/tables/agreements';
import { codeValidOn } from '@muster/shared/reference/dated-code';
import { nationalMeasures } from '@muster/shared/law/tables/national-measures';
import { treatyTables } from '@muster/shared/law/tables/treaty-parties';
import { membersOf } from '@muster/shared/law/treaties';

/** A line of the register as it stands: shipped, or kept by people. */
export interface RegisterRow {
  /** Identifier of a record, key of a shipped measure, or treaty and country of a shipped membership. */
  readonly key: string;
  readonly body: RecordBody;
  readonly isShipped: boolean;
}

const shippedMeasures: readonly RegisterRow[] = nationalMeasures.map((measure) => ({ key: measure.key ?? '', body: bodyOfMeasure(measure), isShipped: true }));
const shippedAgreements: readonly RegisterRow[] = agreements.map((one) => ({ key: one.key, body: bodyOfAgreement(one), isShipped: true }));
const shippedMembers: readonly RegisterRow[] = treatyTables.flatMap(membersOf).map((one) => ({ key: `${one.treaty}:${one.country}`, body: bodyOfMembership(one), isShipped: true }));

const keptRows = ({ records }: KeptRegister, kind: RecordBody['kind']): RegisterRow[] => records.filter((record) => record.kind === kind).map(({ id, ...body }) => ({ key: id, body, isShipped: false }));

/** A shipped measure or agreement by its key. */
export const shippedRecord = (key: string): RegisterRow | undefined => [...shippedMeasures, ...shippedAgreements].find((row) => row.key === key);

/** What stands of a kind: kept by people, and shipped where nothing was put in its place. */
const standing = (kept: KeptRegister, kind: RecordBody['kind'], shipped: readonly RegisterRow[]): RegisterRow[] => {
  const own = keptRows(kept, kind);
  const replaced = new Set(own.map(({ body }) => body.replaces));
  return [...shipped.filter(({ key }) => !replaced.has(key)), ...own].sort((a, b) => a.body.country.localeCompare(b.body.country));
};

/** Every measure that stands, by country. */
export const measureRows = (kept: KeptRegister): RegisterRow[] => standing(kept, 'MEASURE', shippedMeasures);

/** Every agreement under Article 11 that stands, by the State that it is written down for. */
export const agreementRows = (kept: KeptRegister): RegisterRow[] => standing(kept, 'AGREEMENT', shippedAgreements);

/** The agreements of which a country is a party, as of a day; nothing is all. */
export const filterAgreements = (rows: readonly RegisterRow[], { country, day }: Pick<MeasureFilter, 'country' | 'day'>): RegisterRow[] =>
  rows.filter(({ body }) => (!country || body.country === country || body.other?.includes(country) === true) && (day === '' || codeValidOn(body, day)));

/** Everybody who is bound by anything, and whom the register says not to be. */
export const membershipRows = (kept: KeptRegister): RegisterRow[] => {
  const own = keptRows(kept, 'MEMBERSHIP');
  const spokenOf = new Set(own.map(({ body }) => `${body.treaty}:${body.country}`));
  return [...shippedMembers.filter(({ key }) => !spokenOf.has(key)), ...own];
};

export interface MeasureFilter {
  readonly country: string | undefined;
  readonly side: RecordBody['side'] | undefined;
  /** A waste code or an HS subheading, as it was typed. */
  readonly code: string;
  /** A day, or nothing for all. */
  readonly day: string;
}

/** Whether a measure covers a code, by the same rules as judging does. */
const coversCode = (row: RegisterRow, typed: string): boolean => {
  const code = typed.trim().toUpperCase();
  if (code === '') return true;
  const isHs = /^\d{4,6}$/.test(code);
  const { body } = row;
  const measure = { ...measureOf({ ...body, id: row.key }), other: null, operation: null, validFrom: null, validTo: null };
  const asked = { day: '2000-01-01', jurisdiction: body.country, side: measure.side, hs6: isHs ? code : null, codes: isHs ? [] : [code], operation: null, other: '', otherIsBasel: true };
  // Of an entry its parts are found too: whoever looks for B3020 wants to know what holds for B3020/1.
  return new MeasureRegister([measure]).that(asked).length > 0 || body.codes?.some((each) => each.startsWith(`${code}/`)) === true;
};

/** The measures that somebody asks for. */
export const filterMeasures = (rows: readonly RegisterRow[], { country, side, code, day }: MeasureFilter): RegisterRow[] =>
  rows.filter((row) => (!country || row.body.country === country) && (!side || row.body.side === side) && (day === '' || codeValidOn(row.body, day)) && coversCode(row, code));
