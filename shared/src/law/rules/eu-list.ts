import { requestedByEu } from '../tables/eu-requests';
import type { Rule } from '../rule';

/** From 2027-05-21 other waste leaves the Union for a country outside the OECD only if the Commission has listed it. The list is not in this edition; who had asked to be on it is. */
export const euList: Rule = {
  id: 'EU-LIST', citation: 'Regulation (EU) 2024/1157 Art. 40, 41', validFrom: '2027-05-21', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ destination, isAsked }) => (isAsked === 'yes' ? `${destination} asked to be on the Commission’s list; whether it is on it for this waste has to be looked up.` : `${destination} did not ask to be on the Commission’s list: no waste goes there from the Union.`),
    fr: ({ destination, isAsked }) => (isAsked === 'yes' ? `${destination} a demandé à figurer sur la liste de la Commission ; vérifier s’il y figure pour ce déchet.` : `${destination} n’a pas demandé à figurer sur la liste de la Commission : aucun déchet n’y va depuis l’Union.`),
  },
  find: (question, { control, line }) => {
    const { origin, destination } = question.movement;
    if (line.status === 'NOT_WASTE' || (control !== 'GREEN' && control !== 'UNLISTED') || !question.binds('EU', origin) || question.isOpenToTheUnion(destination)) return null;
    const isAsked = requestedByEu.has(destination);
    return { verdict: isAsked ? 'INSUFFICIENT_INFORMATION' : 'PROHIBITED', about: { destination, isAsked: isAsked ? 'yes' : 'no' }, changes: ['NATIONAL_CONTROL', 'DATE'] };
  },
};
