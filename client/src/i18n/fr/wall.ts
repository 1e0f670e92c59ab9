/** French words of the room `wall`. */
export const messages = {
  exercise: 'Exercice : fictif',
  preliminary: '{{label}}, provisoire',
  full: 'Plein écran',
  leaveFull: 'Quitter le plein écran',
  back: 'Retour à l’opération',
  validated: 'Validé : {{what}}',
  target: 'Nouvelle cible : {{what}}',
  control: 'Contrôle de {{what}} : {{finding}}',
  joined: 'participe',
  imported_one: '{{count}} rapport importé',
  imported_many: '{{count}} de rapports importés',
  imported_other: '{{count}} rapports importés',
  stepped: 'L’opération a avancé',
} as const;
