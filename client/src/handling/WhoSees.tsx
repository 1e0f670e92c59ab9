import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledKind } from '../graphql/graphql';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { Section } from '../ui/Page';
import type { Eyes } from './eyes';
import { EyesDialog } from './EyesDialog';
import { SightTable } from './SightTable';
import { countSeeing } from './SightPreview';
import { useSights } from './use-sights';

interface Props {
  readonly kind: HandledKind;
  readonly operationId: string;
  readonly id: string;
  readonly ownerAgencyId: string;
  readonly viewerCanMark: boolean;
  readonly onLook: (eyes: Eyes) => void;
}

/** Who sees a record and why, for the agency whose record it is and for those who may mark it; and a look through other eyes. */
export const WhoSees = (props: Props) => {
  const isOwn = useSession().person.agency.id === props.ownerAgencyId;
  return isOwn || props.viewerCanMark ? <Sights {...props} isOwn={isOwn} /> : null;
};

const Sights = ({ kind, operationId, id, isOwn, onLook }: Props & { readonly isOwn: boolean }) => {
  const { t } = useTranslation('handling');
  const [isChoosing, setChoosing] = useState(false);
  const { agencies, hasFailed } = useSights({ operationId, kind, id });
  return (
    <Section title={t('sights.title')} aside={isOwn && <Button kind="quiet" onClick={() => setChoosing(true)}>{t('eyes.choose')}</Button>}>
      {agencies ? (
        <details className="sight-preview">
          <summary>{t('sights.count', { count: countSeeing(agencies), all: String(agencies.length) })}</summary>
          <SightTable agencies={agencies} caption={t('sights.title')} />
        </details>
      ) : (
        <p className="muted">{t(hasFailed ? 'preview.unknown' : 'preview.asking')}</p>
      )}
      {isChoosing && (
        <EyesDialog
          operationId={operationId}
          onLook={(eyes) => {
            setChoosing(false);
            onLook(eyes);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Section>
  );
};
