import type { Finding, Rule } from '../rule';

/** Green waste for recovery: free under normal commercial controls within the OECD and the Union; elsewhere the destination's own control decides, and without knowing it nothing is allowed. */
export const green: Rule = {
  id: 'GREEN', citation: 'Basel Convention Annex IX; OECD C(2001)107 App. 3; Regulation (EC) 1013/2006 Art. 18', validFrom: '1998-11-06', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ destination, state }) => englishOf[state ?? '']?.(destination ?? '') ?? '',
    fr: ({ destination, state }) => frenchOf[state ?? '']?.(destination ?? '') ?? '',
  },
  find: (question, subject): Finding | null => {
    if (subject.control !== 'GREEN' || subject.line.status === 'NOT_WASTE') return null;
    const { origin, destination, operation } = question.movement;
    const unknown = (state: string, changes: Finding['changes'] = ['NATIONAL_CONTROL']): Finding => ({ verdict: 'INSUFFICIENT_INFORMATION', about: { destination, state }, changes });
    if (operation === null) return unknown('operation', ['OPERATION']);
    if (!question.isRecovery) return unknown('disposal', ['OPERATION', 'NATIONAL_CONTROL']);
    const isWithForm = question.binds('EU', origin) || origin === 'GB';
    const free: Finding = {
      verdict: isWithForm ? 'ALLOWED_WITH_CONDITIONS' : 'ALLOWED', about: { destination, state: isWithForm ? 'form' : 'free' }, changes: ['TESTS', 'CONTAMINATION', 'NATIONAL_CONTROL'], missing: isWithForm ? ['ANNEX_VII_FORM'] : [],
    };
    // The OECD has no control of its own on plastic since 2021: each member applies its own law.
    const isFree = (question.isWithinOecd && !(subject.isPlastic && question.day >= '2021-01-01' && !isWithForm)) || (question.isEuropean(origin) && question.isEuropean(destination));
    if (isFree) return free;
    return question.law.measures.that(question.concerned('IMPORT', destination, subject)).length > 0 ? { ...free, verdict: isWithForm ? 'ALLOWED_WITH_CONDITIONS' : null } : unknown('control');
  },
};

const englishOf: Record<string, (destination: string) => string> = {
  operation: () => 'What is to be done with it is not known: green waste is free for recovery alone.',
  disposal: (destination) => `Green waste is free for recovery alone; what ${destination} demands for disposal has to be asked.`,
  control: (destination) => `What ${destination} demands for this waste is not in the tables: ask its authority.`,
  form: () => 'Green waste for recovery: under normal commercial controls, with the form of Annex VII.',
  free: () => 'Green waste for recovery: under normal commercial controls.',
};
const frenchOf: Record<string, (destination: string) => string> = {
  operation: () => 'On ne sait ce qui en sera fait : un déchet vert n’est libre que pour la valorisation.',
  disposal: (destination) => `Un déchet vert n’est libre que pour la valorisation ; demander ce qu’exige ${destination} pour l’élimination.`,
  control: (destination) => `Les tables ne disent pas ce qu’exige ${destination} pour ce déchet : interroger son autorité.`,
  form: () => 'Déchet vert à valoriser : contrôles commerciaux usuels, avec le formulaire de l’annexe VII.',
  free: () => 'Déchet vert à valoriser : contrôles commerciaux usuels.',
};
