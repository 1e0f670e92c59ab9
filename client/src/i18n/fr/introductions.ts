/** French words of introductions and of the experts they are made between. */
export const messages = {
  title: 'Mises en relation',
  all: 'Afficher les {{count}} mises en relation',
  experts: {
    title: 'Experts du groupe',
    elsewhere: 'Tout l’annuaire',
    search: 'À qui demander',
    searchHint: 'Un nom, un pays, un thème, une langue',
    none: 'Personne ne répond à ces mots.',
    noneTodo: 'Essayez avec moins de mots, ou dans tout l’annuaire.',
    introduce: 'Présenter',
    introduceTo: 'Présenter {{name}} à quelqu’un',
  },
  form: {
    title: 'Mettre deux personnes en relation',
    first: 'Qui',
    second: 'À qui',
    reason: 'Pourquoi',
    reasonHint: 'En quoi l’une peut aider l’autre. Toutes deux le lisent, ainsi que leurs services.',
    send: 'Mettre en relation',
  },
  receipt: {
    title: '{{first}} et {{second}} sont en relation',
    earlier: '{{first}} et {{second}} avaient déjà été mis en relation, dans les termes de votre premier envoi',
    who: 'Qui le voit',
    whoSees: '{{first}}, {{second}}, votre service et les coordinateurs.',
    next: 'Et ensuite',
    nextStep: '{{first}} et {{second}} le trouvent parmi ce qui les attend, chacun avec les coordonnées de l’autre.',
    close: 'Fermer',
  },
  letter: {
    write: 'Écrire aux deux',
    subject: '{{group}} : {{first}}, voici {{second}}',
    body: 'Bonjour {{first}}, bonjour {{second}},\n\nJe souhaite vous présenter l’un à l’autre : {{first}} ({{firstAgency}}) et {{second}} ({{secondAgency}}), tous deux membres de {{group}}.\n\n{{reason}}\n\n',
  },
  line: {
    person: '{{name}} ({{agency}})',
    toYou: 'Vous avez été mis en relation avec {{other}} :',
    both: { you: 'Vous avez mis en relation {{first}} et {{second}} :', other: '{{by}} a mis en relation {{first}} et {{second}} :' },
    by: 'par {{name}}, {{agency}}',
  },
} as const;
