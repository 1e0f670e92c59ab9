import type { IllegalTrafficGround } from '../../vocabularies';
import type { WasteDocumentState } from '../document-kinds';
import { stepsOf } from '../document-kinds';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

/** States in which nothing may move by a document, and the ground on which it would. */
const barred: Readonly<Partial<Record<WasteDocumentState, IllegalTrafficGround>>> = {
  NOT_SUBMITTED: 'NO_NOTIFICATION', WITHDRAWN: 'NO_NOTIFICATION', OBJECTED: 'NO_CONSENT', CONSENT_WITHDRAWN: 'NO_CONSENT', UNDER_PROHIBITION: 'NO_CONSENT', CANCELLED: 'MATERIAL_MISMATCH',
};

/** Nothing moves by a notification that was withdrawn or objected to, or by a movement that was cancelled. */
export const states: Check = ({ documents }) =>
  documents.flatMap((document) => {
    const ground = document.state && barred[document.state];
    const words = stepsOf[document.kind].find(({ state }) => state === document.state)?.words;
    if (!ground || !words) return [];
    return [inconsistency('STATE', ground, document, null, words.en, '',
      `Nothing may move by this document as it stands: ${words.en.toLowerCase()}.`, `Rien ne peut circuler sous ce document dans son état : ${words.fr.toLowerCase()}.`)];
  });
