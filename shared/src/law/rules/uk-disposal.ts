import type { Rule } from '../rule';

/** Waste does not leave the United Kingdom for disposal; mixed municipal waste is taken as for disposal, whatever is done with it. */
export const ukDisposal: Rule = {
  id: 'PROHIBITED-UK-DISPOSAL', citation: 'UK Plan for Shipments of Waste; Regulation (EC) 1013/2006 Art. 3(5)', validFrom: '2007-07-12', validTo: null, confidence: 'MEDIUM',
  says: {
    en: () => 'The United Kingdom lets no waste out for disposal, and mixed municipal waste is taken as for disposal.',
    fr: () => 'Le Royaume-Uni ne laisse sortir aucun déchet pour élimination, à laquelle les déchets municipaux en mélange sont réputés destinés.',
  },
  find: ({ movement, isDisposal }, { line, isMixedMunicipal }) =>
    movement.origin === 'GB' && line.status === 'WASTE' && (isDisposal || isMixedMunicipal) ? { verdict: 'PROHIBITED', changes: ['OPERATION', 'CODE'] } : null,
};
