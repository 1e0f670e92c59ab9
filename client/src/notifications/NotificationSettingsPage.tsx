import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AppFrame } from '../session/AppFrame';
import { Page, Section } from '../ui/Page';
import { ChannelTests } from './ChannelTests';
import './notifications.css';
import { PushPart } from './PushPart';
import { settingsQuery } from './settings-fragment';
import { TimesForm } from './TimesForm';
import { WaysTable } from './WaysTable';

/** By which ways and at which hours the reader is told. */
export const NotificationSettingsPage = () => (
  <AppFrame>
    <OwnSettings />
  </AppFrame>
);

const OwnSettings = () => {
  const { t } = useTranslation('notifications');
  const { data } = useSuspenseQuery(settingsQuery, { fetchPolicy: 'cache-and-network' });
  const settings = data.notificationSettings;
  return (
    <Page
      title={t('settings.title')}
      lead={t('settings.lead')}
      actions={
        <Link className="button" href="/notifications">
          {t('title')}
        </Link>
      }
    >
      <Section title={t('settings.ways')}>
        {!settings.sendsMail && <p className="muted">{t('settings.noMail')}</p>}
        <WaysTable settings={settings} />
      </Section>
      <Section title={t('settings.times')}>
        <TimesForm settings={settings} />
      </Section>
      <Section title={t('push.title')}>
        <PushPart settings={settings} />
      </Section>
      <Section title={t('test.title')}>
        <ChannelTests />
      </Section>
    </Page>
  );
};
