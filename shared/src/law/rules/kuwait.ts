import { isControlled } from '../question';
import type { Rule } from '../rule';

/** Final disposal in a State of the Kuwait Protocol of waste from outside it. */
export const kuwait: Rule = {
  id: 'PROHIBITED-KUWAIT', citation: 'Kuwait Protocol on hazardous waste Art. 5(1)', validFrom: '2005-09-06', validTo: null, confidence: 'MEDIUM',
  says: {
    en: ({ destination }) => `${destination} is bound by the Kuwait Protocol: waste from outside it may not be disposed of there.`,
    fr: ({ destination }) => `${destination} est lié par le Protocole de Koweït : les déchets de l’extérieur ne peuvent y être éliminés.`,
  },
  find: (question, subject) => {
    const { origin, destination } = question.movement;
    const isFromOutside = question.binds('KUWAIT', destination) && !question.binds('KUWAIT', origin);
    return isFromOutside && question.isDisposal && isControlled(subject) ? { verdict: 'PROHIBITED', about: { destination }, changes: ['OPERATION', 'DESTINATION'] } : null;
  },
};
