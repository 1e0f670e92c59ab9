import { isControlled } from '../question';
import type { Rule } from '../rule';

/** Disposal south of 60 degrees South. */
export const antarctic: Rule = {
  id: 'PROHIBITED-ANTARCTIC', citation: 'Basel Convention Art. 4(6)', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: () => 'No waste goes to the area south of 60° South for disposal.',
    fr: () => 'Aucun déchet ne va être éliminé au sud du 60e parallèle Sud.',
  },
  find: ({ movement }, subject) => (movement.destination === 'AQ' && isControlled(subject) ? { verdict: 'PROHIBITED', changes: ['DESTINATION'] } : null),
};
