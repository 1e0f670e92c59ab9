import { needsConsent } from '../consent';
import type { Paper } from '../movement';
import type { Finding, Rule } from '../rule';

const demanded: readonly (readonly [Paper, Finding['verdict']])[] = [
  ['CONTRACT', 'PRIOR_CONSENT_REQUIRED'],
  ['FINANCIAL_GUARANTEE', 'PRIOR_CONSENT_REQUIRED'],
  ['MOVEMENT_DOCUMENT', 'ILLEGAL_TRAFFIC'],
];

/** A movement with consent needs a contract, a guarantee and, with the load, its movement document; a load without it is not what was notified. */
export const otherPapers: Rule = {
  id: 'CONSENT-PAPERS', citation: 'Basel Convention Art. 4(7)(c), 6(3)(b), 6(9), 6(11), Annex V B', validFrom: '1992-05-05', validTo: null, confidence: 'MEDIUM',
  says: {
    en: ({ paper }) => `${englishOf[paper ?? ''] ?? ''} is missing.`,
    fr: ({ paper }) => `Il manque ${frenchOf[paper ?? ''] ?? ''}.`,
  },
  find: (question, subject): readonly Finding[] => {
    const { held, absent } = question.movement.documents;
    if (!needsConsent(question, subject) || !held.includes('NOTIFICATION')) return [];
    return demanded.flatMap(([paper, verdict]) => {
      if (held.includes(paper)) return [];
      return [{ verdict: absent.includes(paper) ? verdict : null, about: { paper }, missing: [paper] }];
    });
  },
};

const englishOf: Record<string, string> = {
  CONTRACT: 'The contract on environmentally sound management', FINANCIAL_GUARANTEE: 'The insurance, bond or guarantee', MOVEMENT_DOCUMENT: 'The movement document',
};
const frenchOf: Record<string, string> = {
  CONTRACT: 'le contrat de gestion écologiquement rationnelle', FINANCIAL_GUARANTEE: 'l’assurance, le cautionnement ou la garantie', MOVEMENT_DOCUMENT: 'le document de mouvement',
};
