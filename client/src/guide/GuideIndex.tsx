import { searchGuide } from '@muster/shared/guide/search-guide';
import { materials } from '@muster/shared/guide/materials';
import { streamsOfCode } from '@muster/shared/guide/streams-of-code';
import type { WasteStream } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { useKeptGuide } from './keep-guide';
import { everyLoadPage } from './pages';
import { StreamTiles } from './StreamTiles';
import { useOwnWords } from '../i18n/use-own-words';

/** The guide's first page: found by words, by a code, or by what is seen. */
export const GuideIndex = () => {
  const { t, i18n } = useTranslation(['guide', 'vocabulary']);
  const own = useOwnWords();
  const isKept = useKeptGuide();
  const code = new URLSearchParams(useSearch()).get('code')?.slice(0, 20) ?? '';
  const [words, setWords] = useState('');
  const { streams, facts } = searchGuide(words, i18n.language);
  return (
    <Page title={t('guide:title')} lead={t('guide:lead')}>
      {code && <OfCode code={code} streams={streamsOfCode(code)} />}
      <div className="guide-search">
        <TextField label={t('guide:search')} hint={t('guide:searchHint')} type="search" value={words} onChange={setWords} />
      </div>
      {!words && (
        <p>
          <Link className="link" href={`/guide/${everyLoadPage}`}>
            {t('guide:everyLoad')}
          </Link>{' '}
          <span className="muted">{t('guide:everyLoadLead')}</span>
        </p>
      )}
      <div role="status">{words && streams.length === 0 && facts.length === 0 && <EmptyState title={t('guide:nothing')}>{t('guide:nothingTodo')}</EmptyState>}</div>
      {streams.length > 0 && (
        <Section title={t('guide:streams')}>
          <StreamTiles streams={streams} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={t('guide:facts')}>
          <ul className="guide-hits">
            {facts.map(({ stream, section, fact }) => (
              <li key={`${stream ?? ''} ${fact.en}`}>
                {own(fact)}{' '}
                <Link className="link" href={`/guide/${stream ?? everyLoadPage}#guide-${section}`}>
                  {stream ? t(`vocabulary:wasteStream.${stream}`) : t('guide:everyLoad')}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isKept !== undefined && <p className="field-hint">{t(isKept ? 'guide:kept' : 'guide:notKept')}</p>}
    </Page>
  );
};

const OfCode = ({ code, streams }: { code: string; streams: readonly WasteStream[] }) => {
  const { t } = useTranslation('guide');
  if (streams.length === 0) return <p role="status">{t('ofCodeNone', { code })}</p>;
  return (
    <Section title={t('ofCode', { code })}>
      <StreamTiles streams={streams} pictureOf={(stream) => materials.find((material) => material.stream === stream && (material.codes as readonly string[]).includes(code.slice(0, 6)))?.key} />
    </Section>
  );
};
