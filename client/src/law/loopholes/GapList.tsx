import type { Comparison } from '@muster/shared/law/loopholes/compare';
import { gaps } from '@muster/shared/law/loopholes/gaps';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, separatorFor } from '../../platform/csv-text';
import { saveCsv } from '../../platform/save-file';
import { useFormat } from '../../platform/use-format';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { Table } from '../../ui/Table';
import type { Choice } from './choice';
import { CorridorLink } from './CorridorLink';
import { SideWord } from './SideWord';

interface Props {
  readonly found: Comparison;
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

const atOnce = 20;

/** Corridors whose two sides' laws differ: how many of each kind, and those of the State that is looked from first. */
export const GapList = ({ found: { corridors, after }, choice, onChange }: Props) => {
  const { t, i18n } = useTranslation(['loopholes', 'law']);
  const format = useFormat();
  const [shown, setShown] = useState(atOnce);
  const counts = gaps.map((gap) => ({ gap, count: corridors.filter((one) => one.gap === gap).length }));
  const rows = useMemo(() => {
    const isOwn = ({ origin, destination }: (typeof corridors)[number]) => origin === choice.state || destination === choice.state;
    const wanted = choice.gap ? corridors.filter(({ gap }) => gap === choice.gap) : corridors;
    return [...wanted.filter(isOwn), ...wanted.filter((one) => !isOwn(one))];
  }, [corridors, choice.gap, choice.state]);
  const nameOf = format.country;
  const save = () => {
    const word = (verdict: Parameters<typeof SideWord>[0]['verdict']) => (verdict ? t(`law:verdict.${verdict}`) : t('loopholes:noRule'));
    const headings = [t('law:origin'), t('law:destination'), t('loopholes:gapHeading'), t('loopholes:exporting'), t('loopholes:importing'), t('loopholes:verdict')];
    const lines = rows.map(({ origin, destination, gap, exporting, importing, verdict }) => [origin, destination, t(`loopholes:gap.${gap}`), word(exporting), word(importing), word(verdict)]);
    saveCsv(`${t('loopholes:file.gaps')}-${after.asked.code}-${after.asked.date}.csv`, csvText([headings, ...lines], separatorFor(i18n.language)));
  };
  return (
    <Section title={t('loopholes:gaps')} aside={rows.length > 0 && <Button onClick={save}>{t('loopholes:save.gaps')}</Button>}>
      <p className="muted">{t('loopholes:gapsLead')}</p>
      <dl className="loophole-gaps">
        {counts.map(({ gap, count }) => (
          <div key={gap}>
            <dt>{t(`loopholes:gap.${gap}`)}</dt>
            <dd>
              <strong>{format.number(count)}</strong> <span className="muted">{t(`loopholes:gapMeans.${gap}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="loophole-controls">
        <Select label={t('loopholes:gapHeading')} none={t('loopholes:everyGap')} value={choice.gap} options={gaps.map((value) => ({ value, label: t(`loopholes:gap.${value}`) }))} onChange={(gap) => onChange({ gap })} />
      </div>
      <Table
        caption={t('loopholes:corridors', { count: rows.length, shown: format.number(Math.min(shown, rows.length)), all: format.number(rows.length) })}
        rows={rows.slice(0, shown)}
        rowKey={({ origin, destination }) => `${origin}>${destination}`}
        empty={<EmptyState title={t('loopholes:noGap')}>{t('loopholes:noGapTodo')}</EmptyState>}
        columns={[
          { id: 'route', heading: t('loopholes:corridor'), main: true, cell: ({ origin, destination }) => <CorridorLink asked={after.asked} origin={origin} destination={destination}>{t('loopholes:route', { origin: nameOf(origin), destination: nameOf(destination) })}</CorridorLink> },
          { id: 'exporting', heading: t('loopholes:exporting'), cell: ({ exporting }) => <SideWord verdict={exporting} /> },
          { id: 'importing', heading: t('loopholes:importing'), cell: ({ importing }) => <SideWord verdict={importing} /> },
          { id: 'gap', heading: t('loopholes:gapHeading'), cell: ({ gap }) => t(`loopholes:gap.${gap}`) },
        ]}
      />
      {shown < rows.length && <Button onClick={() => setShown((so) => so + atOnce)}>{t('loopholes:more')}</Button>}
    </Section>
  );
};
