import { graphql } from '../graphql/gql';
import type { Figures_FiguresFragment } from '../graphql/graphql';

/** Unit by unit, as the server keeps them. */
export const figures = graphql(`
  fragment Figures_figures on Figures {
    cases
    kg
    kgWeighed
    kgEstimated
    kgDeclared
    pieces
  }
`);

/** The figures that a live frame brings with every change. */
export const headline = graphql(`
  fragment Headline_operation on Operation {
    id
    totals {
      cases
      consignments
      medianKg
      preliminary {
        ...Figures_figures @unmask
      }
      validated {
        ...Figures_figures @unmask
      }
      withoutLargest {
        preliminary {
          ...Figures_figures @unmask
        }
        validated {
          ...Figures_figures @unmask
        }
      }
      largest {
        id
        reference
        totalKg
        place
        country
      }
    }
  }
`);

/** Figures of validated reports beside those that are not validated yet. */
export interface Apart {
  readonly preliminary: Figures_FiguresFragment;
  readonly validated: Figures_FiguresFragment;
}
