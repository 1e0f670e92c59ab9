import type { Handling_HandlingFragment } from '../graphql/graphql';

/** A handling as the server answers it, for every participant unless a test says otherwise. */
export const handlingSpecimen = (over: Partial<Handling_HandlingFragment> = {}): Handling_HandlingFragment => ({
  __typename: 'Handling', tlp: 'GREEN', toCoordinators: true, caveats: [], note: null, tellsWithheld: false, releasableTo: null, people: [], ...over,
});
