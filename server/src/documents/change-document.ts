import type { StateConsent } from '@muster/shared/documents/consent';
import { checkCountry } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { checkDocument } from './check-document';
import type { CorrectWasteDocumentInput, PutWasteConsentInput } from './waste-document.input';
import type { AnsweringAuthority } from './waste-document.store';
import { changeDocument, getDocumentToAnswer, getDocumentToChange } from './waste-document.store';

/** Corrects what a document says; the version before is kept with who made it. */
export const correctDocument = (context: Context, { operationId, id, version, body, reason }: CorrectWasteDocumentInput): Promise<string> =>
  context.change(async (tx) => {
    const document = await getDocumentToChange(context, tx, operationId, id, version);
    const check = new Mistakes();
    const why = check.text('reason', reason, { max: 1000, multiline: true });
    check.throwIfAny();
    return changeDocument(tx, document, checkDocument(document.kind, body), 'WasteDocumentCorrected', why);
  });

export interface Withdrawal {
  operationId: string;
  id: string;
  version: number;
  reason: string;
}

/** Takes a document back that does not belong to its record: it is compared with nothing any more, and its history stays. */
export const withdrawDocument = (context: Context, { operationId, id, version, reason }: Withdrawal): Promise<string> =>
  context.change(async (tx) => {
    const document = await getDocumentToChange(context, tx, operationId, id, version);
    const check = new Mistakes();
    const why = check.requiredText('reason', reason, { max: 1000, multiline: true });
    check.throwIfAny();
    return changeDocument(tx, document, { withdrawnAt: tx.clock.now(), withdrawnBy: context.signedIn.accountId }, 'WasteDocumentWithdrawn', why);
  });

const mostConsents = 30;

/** Puts what one State has answered to a notification, corrects it, or takes it off: for whoever keeps the document, and for that State's own competent authority. */
export const putConsent = (context: Context, input: PutWasteConsentInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, id, version, state } = input;
    const { document, authority } = await getDocumentToAnswer(context, tx, operationId, id, version, state);
    if (document.kind !== 'NOTIFICATION') refuse('document.takes-no-consents', 'id', 'id: States answer to a notification alone.');
    const before = document.consents.find((consent) => consent.state === state);
    // An answer that an authority gave itself is that authority's.
    if (before?.authorityId && !authority) refuse('consent.of-authority', 'state', 'state: the authority of this State has answered itself: it alone changes that.');
    const others = document.consents.filter((consent) => consent.state !== state);
    const consents = input.answer == null ? others : [...others, await checkConsent(tx, { ...input, answer: input.answer }, authority)];
    if (consents.length > mostConsents) refuse('list.too-long', 'state', `state: ${mostConsents} States at most.`, { max: mostConsents });
    return changeDocument(tx, document, { consents }, 'WasteConsentPut', null, { state, ...(authority ? { authorityId: authority.id } : {}) });
  });

/** Whether a file is one of the document's that stand. */
const isFileOf = async (tx: Transaction, { operationId, id }: PutWasteConsentInput, fileId: string): Promise<boolean> =>
  isUuid(fileId) && (await tx.query('/* fileOfDocument */ select 1 from files where operation_id = $1 and waste_document_id = $2 and id = $3 and removed_at is null', [operationId, id, fileId])).length > 0;

const checkConsent = async (tx: Transaction, input: PutWasteConsentInput & { answer: StateConsent['answer'] }, authority: AnsweringAuthority | null): Promise<StateConsent> => {
  const check = new Mistakes();
  if (input.state === '') check.add('field.required', 'state', 'state: which State?');
  const { part, answer, askedOn = null, acknowledgedOn = null, answeredOn = null, validFrom = null, validTo = null } = input;
  const consent: StateConsent = {
    state: checkCountry(check, 'state', input.state) ?? '', part, answer, askedOn, acknowledgedOn, answeredOn, validFrom, validTo,
    conditions: check.text('conditions', input.conditions, { max: 2000, multiline: true }), hasWaived: input.hasWaived === true,
    ...(authority ? { authorityId: authority.id, authorityName: authority.name } : {}), ...(input.fileId ? { fileId: input.fileId.toLowerCase() } : {}),
  };
  const isBefore = (field: 'acknowledgedOn' | 'answeredOn' | 'validTo', than: 'askedOn' | 'validFrom') => {
    const [day, first] = [consent[field], consent[than]];
    if (day !== null && first !== null && day < first) check.add('date.order', field, `${field}: this is before the first day.`);
  };
  isBefore('acknowledgedOn', 'askedOn');
  isBefore('answeredOn', 'askedOn');
  isBefore('validTo', 'validFrom');
  if (input.fileId && !(await isFileOf(tx, input, input.fileId))) check.add('consent.no-such-file', 'fileId', 'fileId: the document has no such file.');
  if (consent.hasWaived && part !== 'TRANSIT') check.add('consent.waived-in-transit', 'hasWaived', 'hasWaived: States of transit alone can waive written consent (Article 6(4)).');
  check.throwIfAny();
  return consent;
};
