import type { Consent, Documents, Paper } from '../law/movement';
import type { HeldDocument } from './dossier';
import { said } from './dossier';
import { isGiven } from './consent';

const paperOf = { NOTIFICATION: 'NOTIFICATION', MOVEMENT: 'MOVEMENT_DOCUMENT', ANNEX_VII: 'ANNEX_VII_FORM' } as const satisfies Record<HeldDocument['kind'], Paper>;

/**
 * What documents on record tell the judging of a movement: which papers are held, what States have answered, and until when it was notified. What is not on record
 * stays unknown. A consent is told State by State, never as a paper that is held: one State's consent is none of another's.
 */
export const documentsHeld = (documents: readonly HeldDocument[]): Documents => {
  const held = new Set<Paper>();
  const consents = new Map<string, Consent>();
  let notifiedUntil: string | null = null;
  for (const document of documents) {
    held.add(paperOf[document.kind]);
    if (said(document, 'hasContract') === 'YES') held.add('CONTRACT');
    if (said(document, 'isInsured') === 'YES') held.add('FINANCIAL_GUARANTEE');
    if (document.kind === 'NOTIFICATION' && said(document, 'subject') === 'GENERAL') {
      const last = said(document, 'lastDay');
      if (last !== null && (notifiedUntil === null || notifiedUntil < last)) notifiedUntil = last;
    }
    for (const consent of document.consents) {
      const { state, validFrom, validTo, hasWaived, acknowledgedOn } = consent;
      consents.set(state, { state, answer: isGiven(consent) ? 'CONSENTED' : consent.answer === 'REFUSED' ? 'REFUSED' : 'NONE', askedOn: acknowledgedOn, validFrom, validTo, hasWaived });
    }
  }
  return { held: [...held], absent: [], consents: [...consents.values()], notifiedUntil, isFraudulent: documents.some((document) => said(document, 'isFraudulent') === 'YES') };
};
