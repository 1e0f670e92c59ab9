import { daysBetween } from '../../days';
import { transitAnswerDays } from '../../law/consent';
import type { StateConsent } from '../consent';
import { isGiven } from '../consent';
import type { Dossier } from '../dossier';
import { said } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** No State concerned has refused, or is on record without an answer, when the waste moves. Of a State that is not on record nothing is known, and nothing said. */
export const consents: Check = (dossier) =>
  dossier.documents.filter(({ kind }) => kind === 'NOTIFICATION').flatMap((notification) =>
    notification.consents.filter((consent) => !isGiven(consent) && !isSilent(consent, dossier)).map(({ state, answer, part }) =>
      inconsistency('CONSENT', 'NO_CONSENT', notification, null, state, answer,
        answer === 'REFUSED' ? `${state} has refused.` : part === 'EXPORT' ? `${state} has not allowed the export.` : `${state} has not consented.`,
        answer === 'REFUSED' ? `${state} a refusé.` : part === 'EXPORT' ? `${state} n’a pas autorisé l’exportation.` : `${state} n’a pas consenti.`)));

/** A State of transit that waived written consent has consented by its silence, once its days have passed (Article 6(4)). */
const isSilent = ({ part, answer, hasWaived, acknowledgedOn }: StateConsent, dossier: Dossier): boolean => {
  if (part !== 'TRANSIT' || answer !== 'NONE' || !hasWaived || acknowledgedOn === null) return false;
  const day = dossier.documents.map((one) => said(one, 'shippedOn')).find((one) => one !== null) ?? dossier.found.find(({ on }) => on !== null)?.on ?? dossier.declarations.find(({ expectedOn }) => expectedOn !== null)?.expectedOn;
  return day != null && daysBetween(acknowledgedOn, day) >= transitAnswerDays;
};
