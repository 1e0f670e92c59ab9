import type { Handling_HandlingFragment } from '../graphql/graphql';

/** What a banner says of a handling. */
export const bannerOf = ({ tlp, releasableTo, toCoordinators, people, caveats, note }: Handling_HandlingFragment) => ({
  tlp, toCoordinators, caveats, note,
  releasableTo: releasableTo?.map(({ shortName }) => shortName) ?? null,
  people: people.map(({ name }) => name),
});
