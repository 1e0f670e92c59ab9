import { graphql } from '../graphql/gql';
import type { TakeBack_RowFragment } from '../graphql/graphql';

/** A take-back case as board and list show it. */
export const takeBackRow = graphql(`
  fragment TakeBack_row on TakeBackCase {
    id
    title
    language
    takeBackState: state
    responsibility
    country
    dueOn
    daysLeft
    isOverdue
    agency {
      id
      shortName
    }
    seizure {
      id
      reference
    }
  }
`);

export type TakeBackRow = TakeBack_RowFragment;
