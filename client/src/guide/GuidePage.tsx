import { AppFrame } from '../session/AppFrame';
import { Guide } from './Guide';

/** The field guide among the pages of whoever is signed in. */
export const GuidePage = () => (
  <AppFrame>
    <Guide />
  </AppFrame>
);
