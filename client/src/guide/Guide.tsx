import { everyLoad } from '@muster/shared/guide/general';
import { guideOf } from '@muster/shared/guide/guide';
import { wasteStreams } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { EmptyState } from '../ui/EmptyState';
import { GuideIndex } from './GuideIndex';
import { GuideSheet } from './GuideSheet';
import { MaterialList } from './MaterialList';
import { everyLoadPage } from './pages';
import './guide.css';

/** The page of the guide that the address names. */
export const Guide = () => {
  const { t } = useTranslation(['guide', 'vocabulary']);
  const { stream: asked } = useParams<{ stream?: string }>();
  if (!asked) return <GuideIndex />;
  if (asked === everyLoadPage) return <GuideSheet key={asked} title={t('guide:everyLoad')} lead={t('guide:everyLoadLead')} facts={everyLoad} />;
  const stream = wasteStreams.find((each) => each === asked);
  if (!stream) return <EmptyState title={t('guide:missing')} action={<Link className="button" href="/guide">{t('guide:all')}</Link>} />;
  const first = (
    <>
      <Link className="link" href={`/guide/${everyLoadPage}`}>
        {t('guide:everyLoad')}
      </Link>
      . {t('guide:everyLoadLead')}
    </>
  );
  return (
    <GuideSheet key={stream} title={t(`vocabulary:wasteStream.${stream}`)} lead={first} facts={guideOf(stream).facts}>
      <MaterialList stream={stream} />
    </GuideSheet>
  );
};
