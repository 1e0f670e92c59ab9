import { isControlled } from '../question';
import type { Rule } from '../rule';

/** Trade between a Party and a State that is none, without an agreement for the pair, the waste and the direction. What an agreement in doubt leaves open is told by its own rule, and here too: it opens nothing. */
export const nonParty: Rule = {
  id: 'PROHIBITED-NON-PARTY', citation: 'Basel Convention Art. 4(5), 11', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ country, state }) =>
      state ? `${country} is not bound by the Basel Convention: without an agreement under Article 11 that is known to cover this movement, it is prohibited.` : `${country} is not bound by the Basel Convention, and no agreement under Article 11 covers this movement.`,
    fr: ({ country, state }) =>
      state
        ? `${country} n’est pas lié par la Convention de Bâle : sans un accord au titre de l’article 11 dont on sait qu’il couvre ce mouvement, celui-ci est interdit.`
        : `${country} n’est pas lié par la Convention de Bâle, et aucun accord au titre de l’article 11 ne couvre ce mouvement.`,
  },
  find: (question, subject) => {
    if (!isControlled(subject) || !question.isClosedToOthers) return null;
    const cover = question.agreementFor(subject);
    if (cover?.doubt === null) return null;
    const { origin, destination } = question.movement;
    const country = question.binds('BASEL', origin) ? destination : origin;
    return cover
      ? { verdict: 'INSUFFICIENT_INFORMATION', about: { country, state: 'doubt' }, changes: ['DESTINATION', 'DATE'] }
      : { verdict: 'PROHIBITED', about: { country }, changes: ['DESTINATION', 'DATE'] };
  },
};
