/** French words of the controls that every page is made of. */
export const messages = {
  brand: 'Muster',
  skip: 'Aller à la page',
  places: 'Lieux',
  notices: 'Avis',
  undo: 'Annuler',
  dismiss: 'Masquer',
} as const;
