/** French words of the room `operations`. */
export const messages = {
  title: 'Opérations',
  lead: 'Où votre service participe, ou est invité.',
  name: 'Opération',
  code: 'Code',
  state: 'État',
  dates: 'Dates',
  leadAgency: 'Pilotée par',
  empty: 'Vous ne participez encore à aucune opération.',
  emptyTodo: 'Une invitation apparaît ici dès qu’un coordinateur invite votre service.',
  missing: 'Cette opération n’existe pas, ou ne vous est pas communiquée.',
  ended: 'Vous n’avez plus de place dans cette opération.',
  overview: 'Aperçu',
  report: 'Signaler une saisie',
  wall: 'Écran mural',
  seizures: 'Saisies',
  exercise: 'Exercice',
} as const;
