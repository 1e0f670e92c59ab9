import { agreementFor } from '../tables/agreements';
import { isControlled } from '../question';
import type { Rule } from '../rule';

/** Trade between a Party and a State that is none, without an agreement for the pair, the waste and the direction. */
export const nonParty: Rule = {
  id: 'PROHIBITED-NON-PARTY', citation: 'Basel Convention Art. 4(5), 11', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ country }) => `${country} is not bound by the Basel Convention, and no agreement under Article 11 covers this movement.`,
    fr: ({ country }) => `${country} n’est pas lié par la Convention de Bâle, et aucun accord au titre de l’article 11 ne couvre ce mouvement.`,
  },
  find: (question, subject) => {
    if (!isControlled(subject)) return null;
    const { origin, destination } = question.movement;
    const [isFromParty, isToParty] = [question.binds('BASEL', origin), question.binds('BASEL', destination)];
    if (isFromParty === isToParty || destination === 'AQ') return null;
    if (question.isWithinOecd && question.isRecovery) return null;
    if (agreementFor(question.movement, question.day)) return null;
    return { verdict: 'PROHIBITED', about: { country: isFromParty ? destination : origin }, changes: ['DESTINATION', 'DATE'] };
  },
};
