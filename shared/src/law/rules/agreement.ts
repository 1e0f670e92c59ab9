import { isControlled } from '../question';
import type { Rule } from '../rule';

/**
 * An agreement under Article 11 that covers the pair, the waste, the operation and the direction. It opens trade with a State outside the Convention (Article 4(5)) and nothing
 * else: neither the Ban Amendment nor any other prohibition gives way to it, and consent is asked for as before. One in doubt opens nothing: it has to be looked at first.
 */
export const agreement: Rule = {
  id: 'AGREEMENT', citation: 'Basel Convention Art. 11', validFrom: '1992-05-05', validTo: null, confidence: 'HIGH',
  says: {
    en: ({ en, state }) => `${en}: ${english[state ?? ''] ?? ''}`,
    fr: ({ fr, state }) => `${fr} : ${french[state ?? ''] ?? ''}`,
  },
  find: (question, subject) => {
    if (!isControlled(subject)) return null;
    const cover = question.agreementFor(subject);
    if (!cover) return null;
    const { agreement: { key, title, citation, validFrom, validTo, confidence }, doubt } = cover;
    const state = doubt ?? (question.isClosedToOthers ? 'OPENS' : 'BESIDE');
    return {
      verdict: !question.isClosedToOthers ? null : doubt ? 'INSUFFICIENT_INFORMATION' : 'ALLOWED_WITH_CONDITIONS',
      about: { en: title.en, fr: title.fr, state, agreement: key },
      changes: doubt === 'OPERATION' ? ['OPERATION', 'DATE'] : ['DATE'],
      cited: { citation, validFrom, validTo, confidence },
    };
  },
};

const english: Record<string, string> = {
  OPENS: 'this agreement under Article 11 covers the movement, which Article 4(5) would prohibit otherwise. Its terms have to be kept; it lifts no other prohibition.',
  BESIDE: 'this agreement under Article 11 covers the movement. It lifts no prohibition.',
  CONFIDENCE: 'an agreement under Article 11 may cover the movement, but it is not well sourced: its text has to be looked at before anybody relies on it.',
  OPERATION: 'this agreement under Article 11 covers one kind of operation alone, and which one this is, is not known.',
};
const french: Record<string, string> = {
  OPENS: 'cet accord au titre de l’article 11 couvre le mouvement, qu’interdirait sinon l’article 4(5). Ses termes sont à respecter ; il ne lève aucune autre interdiction.',
  BESIDE: 'cet accord au titre de l’article 11 couvre le mouvement. Il ne lève aucune interdiction.',
  CONFIDENCE: 'un accord au titre de l’article 11 couvre peut-être le mouvement, mais il est mal sourcé : en consulter le texte avant de s’y fier.',
  OPERATION: 'cet accord au titre de l’article 11 ne couvre qu’un type d’opération, et on ne sait lequel est prévu.',
};
