import type { Comparison } from '@muster/shared/law/loopholes/compare';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, separatorFor } from '../../platform/csv-text';
import { saveCsv } from '../../platform/save-file';
import { useFormat } from '../../platform/use-format';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { Table } from '../../ui/Table';
import { VerdictSign } from '../VerdictSign';
import { CorridorLink } from './CorridorLink';

const atOnce = 20;

/** What is otherwise on the later day: the rules that made it so, and the corridors. */
export const ChangeList = ({ found: { changed, movers, after } }: { readonly found: Comparison }) => {
  const { t, i18n } = useTranslation(['loopholes', 'law']);
  const format = useFormat();
  const [shown, setShown] = useState(atOnce);
  const nameOf = format.country;
  const save = () => {
    const headings = [t('law:origin'), t('law:destination'), t('loopholes:before'), t('loopholes:after')];
    const lines = changed.map(({ origin, destination, before: was, after: is }) => [origin, destination, t(`law:verdict.${was}`), t(`law:verdict.${is}`)]);
    saveCsv(`${t('loopholes:file.changes')}-${after.asked.code}-${after.asked.date}.csv`, csvText([headings, ...lines], separatorFor(i18n.language)));
  };
  if (changed.length === 0) {
    return (
      <Section title={t('loopholes:changes')}>
        <EmptyState title={t('loopholes:noChange')}>{t('loopholes:noChangeTodo')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t('loopholes:changes')} aside={<Button onClick={save}>{t('loopholes:save.changes')}</Button>}>
      <Table
        caption={t('loopholes:movers')}
        rows={movers}
        rowKey={({ rule, way, citation }) => `${way} ${rule} ${citation}`}
        columns={[
          { id: 'citation', heading: t('loopholes:rule'), main: true, cell: ({ citation, rule }) => <>{citation} <span className="muted small">{rule}</span></> },
          { id: 'way', heading: t('loopholes:effect'), cell: ({ way }) => t(`loopholes:mover.${way}`) },
          { id: 'corridors', heading: t('loopholes:corridorCount'), number: true, cell: ({ corridors }) => format.number(corridors) },
        ]}
      />
      <Table
        caption={t('loopholes:changed', { count: changed.length, shown: format.number(Math.min(shown, changed.length)), all: format.number(changed.length) })}
        rows={changed.slice(0, shown)}
        rowKey={({ origin, destination }) => `${origin}>${destination}`}
        columns={[
          { id: 'route', heading: t('loopholes:corridor'), main: true, cell: ({ origin, destination }) => <CorridorLink asked={after.asked} origin={origin} destination={destination}>{t('loopholes:route', { origin: nameOf(origin), destination: nameOf(destination) })}</CorridorLink> },
          { id: 'before', heading: t('loopholes:before'), cell: ({ before }) => <VerdictSign verdict={before} /> },
          { id: 'after', heading: t('loopholes:after'), cell: (one) => <VerdictSign verdict={one.after} /> },
        ]}
      />
      {shown < changed.length && <Button onClick={() => setShown((so) => so + atOnce)}>{t('loopholes:more')}</Button>}
    </Section>
  );
};
