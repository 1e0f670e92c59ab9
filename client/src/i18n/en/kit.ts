/** English words of the controls that every page is made of. */
export const messages = {
  brand: 'Muster',
  skip: 'Skip to the page',
  places: 'Places',
  notices: 'Notices',
  undo: 'Undo',
  dismiss: 'Dismiss',
} as const;
