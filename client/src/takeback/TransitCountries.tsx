import type { ReactNode } from 'react';
import { useCountryItems } from '../directory/use-country-items';
import { PickMany } from '../operations/PickMany';

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error?: ReactNode;
}

/** States that a movement passed. */
export const TransitCountries = (props: Props) => <PickMany {...props} items={useCountryItems()} opensOnFocus={false} />;
