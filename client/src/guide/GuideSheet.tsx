import { guideSections, type GuideFacts } from '@muster/shared/guide/guide-entry';
import { Fragment, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../ui/Page';
import { BasisList } from './BasisList';
import { FactSection } from './FactSection';
import { notesOf } from './notes';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly facts: GuideFacts;
  readonly children?: ReactNode;
}

/** One page of the guide: what not to touch first, then the questions in the order of a control. */
export const GuideSheet = ({ title, lead, facts, children }: Props) => {
  const { t } = useTranslation('guide');
  const notes = notesOf(facts);
  useEffect(() => {
    // A link from within the guide changes the address without the browser's looking for its place.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <Page title={title} lead={lead} actions={<Link className="button" href="/guide">{t('all')}</Link>}>
      <nav aria-label={t('jumps')} className="no-print">
        <ul className="guide-jumps">
          {guideSections.map((section) => (
            <li key={section}>
              <a className="link" href={`#guide-${section}`}>
                {t(`section.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {guideSections.map((section) => (
        <Fragment key={section}>
          <FactSection section={section} facts={facts[section]} notes={notes} />
          {section === 'SAFETY' && children}
        </Fragment>
      ))}
      <BasisList notes={[...new Set(notes.values())]} />
    </Page>
  );
};
