import { In } from 'typeorm';
import { ParticipationEntity } from '../operations/operations.room';
import { checkCountry, checkIndicators, checkLanguage, checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import type { ProductEntity } from './product.entity';
import type { ProductBodyInput } from './product.input';

/** The columns that a product's body fills by itself. */
export type ProductContent = Pick<
  ProductEntity,
  'kind' | 'title' | 'body' | 'reasons' | 'language' | 'wasteStream' | 'riskIndicators' | 'departureCountry' | 'destinationCountry' | 'expectedAt' | 'validUntil' | 'sourceEvaluation' | 'informationEvaluation'
>;

/** Checks what a product says; mistakes are added, each by its field. */
export const checkProduct = (check: Mistakes, input: ProductBodyInput): ProductContent => ({
  kind: input.kind,
  title: check.requiredText('title', input.title, { max: 200 }),
  body: check.requiredText('body', input.body, { max: 20_000, multiline: true }),
  reasons: check.text('reasons', input.reasons, { max: 4000, multiline: true }),
  language: checkLanguage(check, 'language', input.language),
  wasteStream: input.wasteStream ?? null,
  riskIndicators: checkIndicators(check, input.riskIndicators),
  departureCountry: checkCountry(check, 'departureCountry', input.departureCountry),
  destinationCountry: checkCountry(check, 'destinationCountry', input.destinationCountry),
  expectedAt: input.expectedAt ? new Date(input.expectedAt) : null,
  validUntil: checkDay(check, 'validUntil', input.validUntil),
  sourceEvaluation: input.sourceEvaluation ?? null,
  informationEvaluation: input.informationEvaluation ?? null,
});

const checkDay = (check: Mistakes, field: string, day: string | null | undefined): string | null => {
  if (!day) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (isDay) return day;
  check.add('date.format', field, `${field}: this is not a day, such as 2026-06-30.`, { value: day.slice(0, 20) });
  return null;
};

/** The agencies that are to have it: participants, never its own. */
export const checkAddressees = async (tx: Transaction, check: Mistakes, operationId: string, agencyId: string, given: readonly string[]): Promise<string[]> => {
  const asked = [...new Set(checkLength(check, 'addresseeIds', given, 200).map((id) => id.toLowerCase()))];
  const taking = new Set(await participantsOf(tx, operationId, asked));
  asked.forEach((id, index) => {
    if (id === agencyId) check.add('product.to-yourself', `addresseeIds.${index}`, `addresseeIds.${index}: this is your own agency.`);
    else if (!taking.has(id)) check.add('agency.not-participant', `addresseeIds.${index}`, `addresseeIds.${index}: this agency takes no part in the operation.`, { value: id.slice(0, 40) });
  });
  return asked.filter((id) => id !== agencyId && taking.has(id)).sort();
};

/** Those of these agencies that take part in an operation. */
export const participantsOf = async (tx: Transaction, operationId: string, agencyIds: readonly string[]): Promise<string[]> => {
  const ids = agencyIds.filter(isUuid);
  if (ids.length === 0) return [];
  return (await tx.manager.find(ParticipationEntity, { where: { operationId, agencyId: In(ids), state: 'ACCEPTED' } })).map(({ agencyId }) => agencyId);
};
