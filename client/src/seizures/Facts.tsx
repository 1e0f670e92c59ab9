import type { ReactNode } from 'react';

interface Props {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** Whether a value is there to be shown. */
export const isKnown = (value: ReactNode): boolean => value !== null && value !== undefined && value !== '' && value !== false;

/** Names and values under one another; what is not known is left out. */
export const Facts = ({ facts }: Props) => {
  const known = facts.filter(([, value]) => isKnown(value));
  if (known.length === 0) return null;
  return (
    <dl className="known-facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
