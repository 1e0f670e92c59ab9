import type { Comparison } from '@muster/shared/law/loopholes/compare';
import { countVerdicts, verdictAt } from '@muster/shared/law/loopholes/matrix';
import { gapOf } from '@muster/shared/law/loopholes/gaps';
import { verdicts, type Verdict } from '@muster/shared/law/verdict';
import { wcoRegions } from '@muster/shared/reference/countries';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, separatorFor } from '../../platform/csv-text';
import { saveCsv } from '../../platform/save-file';
import { useFormat } from '../../platform/use-format';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { Table } from '../../ui/Table';
import { VerdictSign } from '../VerdictSign';
import { verdictSigns } from '../verdict-signs';
import { byPairOfRegions, byRegion, matrixPaths } from './matrix-paths';

/** The world as origins by destinations: a picture, the figures beside it by day and by region, and all of it as a file. */
export const WorldMatrix = ({ found: { before, after } }: { readonly found: Comparison }) => {
  const { t, i18n } = useTranslation(['loopholes', 'law']);
  const format = useFormat();
  const { states, asked } = after;
  const paths = useMemo(() => matrixPaths(after, byRegion(states)), [after, states]);
  const pairs = useMemo(() => byPairOfRegions(after), [after]);
  const [was, is] = [countVerdicts(before), countVerdicts(after)];
  const dayOf = (day: string) => format.date(`${day}T00:00:00Z`, 'UTC');
  const said = verdicts.filter((verdict) => was[verdict] > 0 || is[verdict] > 0);
  const save = () => {
    const word = (verdict: Verdict | null) => (verdict ? t(`law:verdict.${verdict}`) : t('loopholes:noRule'));
    const lines = states.flatMap((origin, row) =>
      states.flatMap((destination, column) => {
        const at = row * states.length + column;
        if (row === column) return [];
        const sides = { exporting: verdictAt(after.exporting, at), importing: verdictAt(after.importing, at) };
        const gap = gapOf(sides);
        return [[origin, destination, word(verdictAt(before.cells, at)), word(verdictAt(after.cells, at)), word(sides.exporting), word(sides.importing), gap ? t(`loopholes:gap.${gap}`) : '']];
      }),
    );
    const headings = [t('law:origin'), t('law:destination'), `${before.asked.code} ${before.asked.date}`, `${asked.code} ${asked.date}`, t('loopholes:exporting'), t('loopholes:importing'), t('loopholes:gapHeading')];
    saveCsv(`${t('loopholes:file.matrix')}-${asked.code}-${asked.date}.csv`, csvText([headings, ...lines], separatorFor(i18n.language)));
  };
  return (
    <Section title={t('loopholes:world')} aside={<Button onClick={save}>{t('loopholes:save.matrix')}</Button>}>
      <p className="muted">{t('loopholes:worldLead', { states: format.number(states.length), corridors: format.number(states.length * (states.length - 1)) })}</p>
      <div className="loophole-world">
        <svg className="loophole-matrix" viewBox={`0 0 ${states.length} ${states.length}`} role="img" aria-label={t('loopholes:picture', { code: asked.code, day: dayOf(asked.date) })}>
          {paths.map(({ verdict, d }) => (
            <path key={verdict} d={d} data-tone={verdictSigns[verdict].tone} data-verdict={verdict} />
          ))}
        </svg>
        <Table
          caption={t('loopholes:counts')}
          rows={said}
          rowKey={(verdict) => verdict}
          columns={[
            { id: 'verdict', heading: t('loopholes:verdict'), main: true, cell: (verdict) => <VerdictSign verdict={verdict} /> },
            { id: 'before', heading: `${before.asked.code}, ${dayOf(before.asked.date)}`, number: true, cell: (verdict) => format.number(was[verdict]) },
            { id: 'after', heading: `${asked.code}, ${dayOf(asked.date)}`, number: true, cell: (verdict) => format.number(is[verdict]) },
          ]}
        />
      </div>
      <div className="loophole-regions">
        <Table
          caption={t('loopholes:regions')}
          rows={wcoRegions}
          rowKey={(region) => region}
          columns={[
            { id: 'origin', heading: t('loopholes:fromTo'), main: true, cell: (region) => t(`loopholes:region.${region}`) },
            ...wcoRegions.map((to) => ({
              id: to,
              heading: t(`loopholes:region.${to}`),
              number: true,
              cell: (from: (typeof wcoRegions)[number]) => {
                const counts = pairs.get(`${from} ${to}`) ?? {};
                const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
                return t('loopholes:closedOf', { closed: format.number(counts.PROHIBITED ?? 0), all: format.number(all) });
              },
            })),
          ]}
        />
      </div>
    </Section>
  );
};
