import type { CostBearer, LetterKind, QuantityUnit, TakeBackCostKind, TakeBackEntryKind } from '@muster/shared/vocabularies';
import type { KeepTakeBackEntryInput } from '../graphql/graphql';
import { typedAmount } from '../ui/typed-amount';

/** What is typed into the form of an entry, whatever its kind. */
export interface EntryDraft {
  readonly day: string;
  readonly text: string;
  readonly letterKind: LetterKind;
  readonly from: string;
  readonly to: string;
  readonly messageId: string | undefined;
  readonly costKind: TakeBackCostKind;
  readonly borneBy: CostBearer;
  readonly amount: string;
  readonly currency: string;
  readonly place: string;
  readonly facility: string;
  readonly country: string | undefined;
  readonly disposalOperation: string;
  readonly quantity: string;
  readonly unit: QuantityUnit;
}

export const emptyEntry = (day: string, from: string): EntryDraft => ({
  day, text: '', letterKind: 'NOTIFICATION', from, to: '', messageId: undefined, costKind: 'STORAGE', borneBy: 'NOT_SETTLED', amount: '', currency: 'EUR', place: '', facility: '', country: undefined, disposalOperation: 'D10', quantity: '', unit: 'KILOGRAM',
});

/** The part of the input that a kind of entry is made of. */
export const entryInput = (kind: TakeBackEntryKind, draft: EntryDraft, locale: string): Pick<KeepTakeBackEntryInput, 'letter' | 'cost' | 'storage' | 'proof'> => {
  const { day, currency } = draft;
  const amount = typedAmount(draft.amount, locale);
  if (kind === 'LETTER') return { letter: { kind: draft.letterKind, day, from: draft.from, to: draft.to, messageId: draft.messageId ?? null } };
  if (kind === 'COST') return { cost: { kind: draft.costKind, day, amount: amount || '0', currency, borneBy: draft.borneBy } };
  if (kind === 'STORAGE') return { storage: { place: draft.place, since: day, costPerDay: amount || null, currency: amount ? currency : null } };
  return { proof: { day, facility: draft.facility, country: draft.country ?? null, disposalOperation: draft.disposalOperation, quantity: typedAmount(draft.quantity, locale) || '0', unit: draft.unit } };
};
