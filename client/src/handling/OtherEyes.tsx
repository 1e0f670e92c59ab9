import { ApolloClient } from '@apollo/client';
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { createCache } from '../platform/apollo';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import type { Eyes } from './eyes';
import './handling.css';

interface Props {
  /** The page of a record: as the reader sees it, or through other eyes. */
  readonly children: (look: (eyes: Eyes) => void, eyes?: Eyes) => ReactNode;
}

/** A page that can be looked at as somebody else would see it. */
export const OtherEyes = ({ children }: Props) => {
  const [eyes, setEyes] = useState<Eyes>();
  return eyes ? <Looking eyes={eyes} onStop={() => setEyes(undefined)}>{children(setEyes, eyes)}</Looking> : children(setEyes);
};

interface LookingProps {
  readonly eyes: Eyes;
  readonly onStop: () => void;
  readonly children: ReactNode;
}

const Looking = ({ eyes, onStop, children }: LookingProps) => {
  const { t } = useTranslation('handling');
  const { link } = useApolloClient();
  // What others see of a record must never mix with what this reader sees of it.
  const client = useMemo(() => new ApolloClient({ link, cache: createCache(), dataMasking: true }), [link]);
  return (
    <ApolloProvider client={client}>
      <div className="looking" role="status">
        <p>{t('eyes.bar', { who: t(`eyes.who.${eyes.role}`), agency: eyes.agency })}</p>
        <Button onClick={onStop}>{t('eyes.stop')}</Button>
      </div>
      <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
    </ApolloProvider>
  );
};
