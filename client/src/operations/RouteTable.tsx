import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Glyph } from '../ui/Glyph';
import { streamSigns } from '../ui/stream-signs';
import { Table } from '../ui/Table';
import { routesOf } from './case-places';
import type { Case } from './case-book';
import { useAtlas } from './use-atlas';

const first = 12;

/** The reported routes in words: the same as the arcs of the map. */
export const RouteTable = ({ cases }: { readonly cases: readonly Case[] }) => {
  const { t } = useTranslation(['map', 'vocabulary']);
  const format = useFormat();
  const atlas = useAtlas();
  const [isAll, setAll] = useState(false);
  const routes = useMemo(() => [...routesOf(cases, atlas)].sort((a, b) => b.weight - a.weight), [cases, atlas]);
  return (
    <>
      <Table
        caption={t('map:routes')}
        captionHidden
        rows={isAll ? routes : routes.slice(0, first)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('map:noRoutes')} />}
        columns={[
          { id: 'way', heading: t('map:way'), main: true, cell: ({ points }) => points.map(({ label }) => label).join(' → ') },
          {
            id: 'stream',
            heading: t('map:stream'),
            cell: ({ stream }) => (
              <span className="sign">
                <Glyph {...streamSigns[stream]} />
                {t(`vocabulary:wasteStream.${stream}`)}
              </span>
            ),
          },
          { id: 'cases', heading: t('map:byCases'), number: true, compare: (a, b) => a.weight - b.weight, cell: ({ weight }) => format.number(weight) },
        ]}
      />
      {!isAll && routes.length > first && (
        <div>
          <Button onClick={() => setAll(true)}>{t('map:allRoutes', { count: routes.length })}</Button>
        </div>
      )}
    </>
  );
};
