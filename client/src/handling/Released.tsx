import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApolloClient } from '@apollo/client/react';
import { forget } from '../live/forget';
import { useLiveFrames } from '../live/operation-live';
import { dropCopiesOf } from '../sending/drop-copies';
import { EmptyState } from '../ui/EmptyState';

interface Sight {
  readonly wasSeen: boolean;
  readonly see: () => void;
  readonly tombstone: ReactNode;
  readonly id: string;
}

const SightContext = createContext<Sight | null>(null);

interface Props {
  readonly id: string;
  /** The way back from what is gone. */
  readonly back: ReactNode;
  readonly children: ReactNode;
}

/** The page of a record for as long as it is released to the reader: when that ends, nothing of it stays on the screen. */
export const Released = ({ id, back, children }: Props) => {
  const { t } = useTranslation('handling');
  const [isLost, setLost] = useState(false);
  const [wasSeen, setSeen] = useState(false);
  useLiveFrames(({ kind, event, retractedId }) => {
    if (retractedId === id) setLost(true);
    else if (kind === 'RESYNC' || event?.subjectId === id) setLost(false);
  });
  const tombstone = (
    <div role="status">
      <EmptyState title={t('gone.title')} action={back}>
        {t('gone.what')}
      </EmptyState>
    </div>
  );
  if (isLost) return tombstone;
  return <SightContext value={{ id, wasSeen, see: () => setSeen(true), tombstone }}>{children}</SightContext>;
};

const useSight = (): Sight => {
  const sight = use(SightContext);
  if (!sight) throw new Error('There is no record outside of Released.');
  return sight;
};

/** Notes that the record was on the screen: should it go, that is said. */
export const Seen = () => {
  const { see, wasSeen } = useSight();
  useEffect(() => {
    if (!wasSeen) see();
  });
  return null;
};

/** A record of which the server gives nothing: it went out of sight, or was never in it, and then nothing is said of it. */
export const Unseen = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { id, wasSeen, tombstone } = useSight();
  const client = useApolloClient();
  useEffect(() => {
    forget(client.cache, id);
    dropCopiesOf(id);
  }, [client, id]);
  return wasSeen ? tombstone : otherwise;
};
