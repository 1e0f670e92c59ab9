import { disposalOperationCodes } from '@muster/shared/reference/disposal-operations';
import { checkAmount, checkCurrency } from '../platform/checks/check-amount';
import { checkCountry } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Mistakes } from '../platform/mistakes';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { MessageEntity } from '../messages/messages.room';
import type { TakeBackEntryEntity } from './take-back-entry.entity';
import type { KeepTakeBackEntryInput, TakeBackCostInput, TakeBackLetterInput, TakeBackProofInput, TakeBackStorageInput } from './take-back-entry.input';

/** What an entry says of its kind; everything else of it is null. */
export type Said = Pick<TakeBackEntryEntity, 'kind' | 'onDay'> & Partial<TakeBackEntryEntity>;

/** Checks the one thing that is to be kept; none, or two, are a mistake. */
export const checkEntry = async (tx: Transaction, check: Mistakes, today: string, { operationId, letter, cost, storage, proof }: KeepTakeBackEntryInput): Promise<Said> => {
  const given = [letter, cost, storage, proof].filter((each) => each != null).length;
  if (given !== 1) check.add('take-back.one-entry', null, 'Exactly one of a letter, a cost, a storage and a proof is kept.');
  const said = letter ? await ofLetter(tx, check, operationId, letter) : cost ? ofCost(check, cost) : storage ? ofStorage(check, storage) : proof ? ofProof(check, proof) : { kind: 'LETTER' as const, onDay: today };
  // A day is known only as such: it may be tomorrow elsewhere already.
  if (said.onDay > today) check.add('date.future', `${said.kind.toLowerCase()}.${said.kind === 'STORAGE' ? 'since' : 'day'}`, 'This day is in the future.');
  return said;
};

const name = (check: Mistakes, field: string, text: string): string => check.requiredText(field, text, { max: 200 });

const ofLetter = async (tx: Transaction, check: Mistakes, operationId: string, { kind, day, from, to, messageId }: TakeBackLetterInput): Promise<Said> => {
  const message = messageId && isUuid(messageId) ? await findRow(tx, MessageEntity, { operationId, id: messageId.toLowerCase() }) : null;
  if (messageId && message?.state !== 'SENT') check.add('message.unknown', 'letter.messageId', 'letter.messageId: there is no such message.');
  return { kind: 'LETTER', onDay: day, letterKind: kind, sender: name(check, 'letter.from', from), recipient: name(check, 'letter.to', to), messageId: message?.id ?? null };
};

const required = (check: Mistakes, field: string, value: string | null): string | null => {
  if (value === null && !check.has(field)) check.add('field.required', field, `${field}: this is needed.`);
  return value;
};

const ofCost = (check: Mistakes, { kind, day, amount, currency, borneBy }: TakeBackCostInput): Said => ({
  kind: 'COST', onDay: day, costKind: kind, borneBy,
  amount: required(check, 'cost.amount', checkAmount(check, 'cost.amount', amount)),
  currency: required(check, 'cost.currency', checkCurrency(check, 'cost.currency', currency)),
});

const ofStorage = (check: Mistakes, { place, since, costPerDay, currency }: TakeBackStorageInput): Said => {
  const amount = checkAmount(check, 'storage.costPerDay', costPerDay);
  const code = checkCurrency(check, 'storage.currency', currency);
  return { kind: 'STORAGE', onDay: since, place: name(check, 'storage.place', place), amount, currency: amount === null ? null : required(check, 'storage.currency', code) };
};

const ofProof = (check: Mistakes, { day, facility, country, disposalOperation, quantity, unit }: TakeBackProofInput): Said => {
  if (!disposalOperationCodes.includes(disposalOperation)) check.add('disposal-operation.unknown', 'proof.disposalOperation', 'proof.disposalOperation: an operation of Annex IV, D1 to D15 or R1 to R13.', { value: disposalOperation.slice(0, 10) });
  return {
    kind: 'PROOF', onDay: day, facility: name(check, 'proof.facility', facility), country: checkCountry(check, 'proof.country', country), disposalOperation,
    quantity: required(check, 'proof.quantity', checkAmount(check, 'proof.quantity', quantity, unit)), unit,
  };
};
