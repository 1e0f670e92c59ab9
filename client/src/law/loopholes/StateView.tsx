import type { Comparison } from '@muster/shared/law/loopholes/compare';
import { gapOf } from '@muster/shared/law/loopholes/gaps';
import { verdictAt } from '@muster/shared/law/loopholes/matrix';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/use-format';
import { CountryPicker } from '../../seizures/CountryPicker';
import { Section } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import { Skeleton } from '../../ui/Skeleton';
import { Table } from '../../ui/Table';
import { VerdictSign } from '../VerdictSign';
import type { Choice } from './choice';
import { ways } from './choice';
import { CorridorLink } from './CorridorLink';
import { SideWord } from './SideWord';
import { VerdictMap } from './VerdictMap';

interface Props {
  readonly found: Comparison;
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** The corridors of one State, on a map and as a table. */
export const StateView = ({ found: { before, after }, choice, onChange }: Props) => {
  const { t } = useTranslation(['loopholes', 'law']);
  const format = useFormat();
  const { states } = after;
  const own = states.indexOf(choice.state);
  const rows = useMemo(
    () =>
      states.flatMap((state, other) => {
        const at = choice.way === 'OUT' ? own * states.length + other : other * states.length + own;
        const verdict = verdictAt(after.cells, at);
        if (!verdict) return [];
        const sides = { exporting: verdictAt(after.exporting, at), importing: verdictAt(after.importing, at) };
        return [{ state, verdict, was: verdictAt(before.cells, at), ...sides, gap: gapOf(sides) }];
      }),
    [before, after, states, own, choice.way],
  );
  // Drawn once it is asked for: a thousand signs hold the page up.
  const [isOpen, setOpen] = useState(false);
  const nameOf = format.country;
  const title = t(`loopholes:seen.${choice.way}`, { state: nameOf(choice.state) });
  return (
    <Section title={title}>
      <div className="loophole-controls">
        <CountryPicker label={t('loopholes:state')} value={choice.state} onChange={(state) => state && states.includes(state) && onChange({ state })} />
        <Segmented label={t('loopholes:way')} value={choice.way} choices={ways.map((value) => ({ value, label: t(`loopholes:ways.${value}`) }))} onChange={(way) => onChange({ way })} />
      </div>
      <Suspense fallback={<Skeleton lines={6} />}>
        <VerdictMap label={title} from={choice.state} verdicts={rows} onOpen={(state) => onChange({ state })} />
      </Suspense>
      <details className="loophole-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('loopholes:asTable', { count: rows.length })}</summary>
        {isOpen && <Table
          caption={title}
          captionHidden
          rows={rows}
          rowKey={({ state }) => state}
          columns={[
            { id: 'state', heading: t('loopholes:other'), main: true, compare: (a, b) => nameOf(a.state).localeCompare(nameOf(b.state), format.locale), cell: ({ state }) => <CorridorLink asked={after.asked} origin={choice.way === 'OUT' ? choice.state : state} destination={choice.way === 'OUT' ? state : choice.state}>{nameOf(state)}</CorridorLink> },
            { id: 'was', heading: t('loopholes:before'), compare: (a, b) => (a.was ?? '').localeCompare(b.was ?? ''), cell: ({ was }) => <SideWord verdict={was} /> },
            { id: 'verdict', heading: t('loopholes:after'), compare: (a, b) => a.verdict.localeCompare(b.verdict), cell: ({ verdict }) => <VerdictSign verdict={verdict} /> },
            { id: 'exporting', heading: t('loopholes:exporting'), cell: ({ exporting }) => <SideWord verdict={exporting} /> },
            { id: 'importing', heading: t('loopholes:importing'), cell: ({ importing }) => <SideWord verdict={importing} /> },
            { id: 'gap', heading: t('loopholes:gapHeading'), compare: (a, b) => (a.gap ?? '').localeCompare(b.gap ?? ''), cell: ({ gap }) => (gap ? t(`loopholes:gap.${gap}`) : '–') },
          ]}
        />}
      </details>
    </Section>
  );
};
