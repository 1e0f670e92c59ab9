/** What is invented for somebody to practise with. */
export interface PracticeStory {
  name: string;
  objectives: string;
  partner: string;
  partnerPerson: string;
  title: string;
  reasons: string;
  declared: string;
  warning: string;
  other: string;
  otherReasons: string;
}

/** The story in the languages of the product; ports, ships and companies of it do not exist. */
export const practiceStories: Readonly<Record<'en' | 'fr', PracticeStory>> = {
  en: {
    name: 'Practice operation',
    objectives: 'Practise the loop: a warning, a control, a seizure, and a warning of your own. Nothing here is real, and nobody else sees it.',
    partner: 'Customs of Sandhaven (practice)',
    partnerPerson: 'Ada Practice',
    title: 'Used household goods that weigh too much',
    reasons: 'Two earlier boxes of the same exporter held broken television sets. The declared weight does not fit household goods, and no test report is among the papers.',
    declared: 'Used household goods, personal effects',
    warning: 'This box left our port yesterday and reaches you today. Please control it on arrival, and tell us what became of it.',
    other: 'Scrap in big bags, nobody assigned yet',
    otherReasons: 'Declared as clean aluminium; the photographs of the loading show cables.',
  },
  fr: {
    name: 'Opération d’entraînement',
    objectives: 'Exercez la boucle : une alerte, un contrôle, une saisie, puis une alerte de votre part. Rien ici n’est réel, et personne d’autre ne le voit.',
    partner: 'Douane de Sablehavre (entraînement)',
    partnerPerson: 'Ada Entraînement',
    title: 'Biens d’occasion d’un poids excessif',
    reasons: 'Deux conteneurs précédents du même exportateur contenaient des téléviseurs cassés. Le poids déclaré ne correspond pas à des biens ménagers et aucun rapport d’essai ne figure parmi les documents.',
    declared: 'Biens ménagers d’occasion, effets personnels',
    warning: 'Ce conteneur a quitté notre port hier et arrive chez vous aujourd’hui. Merci de le contrôler à l’arrivée et de nous dire ce qu’il en est advenu.',
    other: 'Ferraille en grands sacs, encore à personne',
    otherReasons: 'Déclarée comme aluminium propre ; les photographies du chargement montrent des câbles.',
  },
};
