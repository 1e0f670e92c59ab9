import { said } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** What an authority has found: never worked out here. Waste that was disposed of elsewhere than it was to be is deliberate disposal. */
export const fraud: Check = ({ documents }) =>
  documents.flatMap((document) => [
    ...(said(document, 'isFraudulent') === 'YES'
      ? [inconsistency('FRAUD', 'CONSENT_BY_FRAUD', document, 'isFraudulent', 'YES', '', 'An authority has found this document, or a consent to it, to be false.', 'Une autorité a jugé faux ce document ou un consentement qui s’y rapporte.')]
      : []),
    ...(said(document, 'isDoneAtFacility') === 'NO'
      ? [inconsistency('FRAUD', 'DELIBERATE_DISPOSAL', document, 'isDoneAtFacility', 'NO', '', 'It was not disposed of or recovered at the facility, or by the operation, that the document names.', 'Les déchets n’ont pas été éliminés ou valorisés dans l’installation, ou par l’opération, que nomme le document.')]
      : []),
  ]);
