/** French words of the room `today`. */
export const messages = {
  title: 'Aujourd’hui, {{name}}',
  lead: 'Ce qui vous attend à {{agency}}.',
  invitations: {
    title_one: '{{count}} invitation attend une réponse',
    title_many: '{{count}} d’invitations attendent une réponse',
    title_other: '{{count}} invitations attendent une réponse',
    since: 'envoyée {{ago}}',
    byLead: 'La personne qui répond de votre service accepte ou décline.',
  },
  administration: 'Comptes et services : qui laisser entrer, qui inviter',
  coordination: {
    title: 'À coordonner',
    approve: '{{name}} est proposée : lisez le plan, puis approuvez-le ou rendez-le',
    validate_one: '{{count}} rapport à valider',
    validate_many: '{{count}} de rapports à valider',
    validate_other: '{{count}} rapports à valider',
  },
  introductions: {
    title_one: '{{count}} personne à connaître',
    title_many: '{{count}} de personnes à connaître',
    title_other: '{{count}} personnes à connaître',
  },
  reports: {
    title_one: '{{count}} rapport à terminer',
    title_many: '{{count}} de rapports à terminer',
    title_other: '{{count}} rapports à terminer',
    none: 'Aucun rapport n’attend votre service : rien n’a été renvoyé, aucun brouillon n’est ouvert.',
    begun: 'Un rapport commencé',
  },
  interests: {
    title_one: '{{count}} service s’intéresse à une de vos fiches',
    title_many: '{{count}} de services s’intéressent à vos fiches',
    title_other: '{{count}} services s’intéressent à vos fiches',
  },
  warnings: {
    title_one: '{{count}} alerte attend votre réponse',
    title_many: '{{count}} d’alertes attendent votre réponse',
    title_other: '{{count}} alertes attendent votre réponse',
  },
  targets: {
    title_one: '{{count}} cible à contrôler',
    title_many: '{{count}} de cibles à contrôler',
    title_other: '{{count}} cibles à contrôler',
    expected: 'attendue {{when}}',
    due: 'contrôle dû {{when}}',
  },
  courses: {
    title_one: '{{count}} cours à suivre',
    title_many: '{{count}} cours à suivre',
    title_other: '{{count}} cours à suivre',
    due: 'avant le {{day}}',
    late: 'en retard depuis le {{day}}',
  },
  operations: {
    title: 'Mes opérations',
    all: 'Toutes les opérations',
    last: 'Dernière nouvelle',
  },
} as const;
