/** English words of the room `map`. */
export const messages = {
  title: 'Map',
  lead_one: 'Where {{count}} case was found, and the ways that were reported.',
  lead_other: 'Where {{count}} cases were found, and the ways that were reported.',
  stream: 'Waste',
  allStreams: 'All waste',
  sizeBy: 'Size of a circle',
  byCases: 'Cases',
  byTonnes: 'Tonnes',
  places: 'Places',
  routes: 'Routes',
  noRoutes: 'No report names both where the goods came from and where they went.',
  way: 'Way',
  note: 'A way is drawn only as far as it was reported. Where no port is known it begins or ends in the middle of the country.',
  notPlaced_one: '{{count}} case has no place.',
  notPlaced_other: '{{count}} cases have no place.',
} as const;
