/** English words of the room `operations`. */
export const messages = {
  title: 'Operations',
  lead: 'Where your agency takes part, or is invited.',
  name: 'Operation',
  code: 'Code',
  state: 'State',
  dates: 'Dates',
  leadAgency: 'Led by',
  empty: 'You take part in no operation yet.',
  emptyTodo: 'An invitation appears here as soon as a coordinator invites your agency.',
  missing: 'There is no such operation, or it is not shared with you.',
  ended: 'You have no place in this operation any more.',
  overview: 'Overview',
  report: 'Report a seizure',
  wall: 'Wall',
  seizures: 'Seizures',
  exercise: 'Exercise',
} as const;
