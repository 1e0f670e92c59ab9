import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import type { Tone } from '../ui/Glyph';
import { Table } from '../ui/Table';
import { useWidth } from '../ui/use-measure';
import { ChartFrame } from './ChartFrame';
import { fitHeading, placeCells } from './silence-cells';

/** The most telling thing that an agency did, most telling first. */
export const deeds = ['REPORTED', 'CONTROLLED', 'ANSWERED', 'ACKNOWLEDGED', 'SILENT'] as const;

/** What an agency did in the operation. */
export type Deed = (typeof deeds)[number];

/** One agency of the operation. */
export interface StripAgency {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly did: Deed;
  /** When it last did anything. */
  readonly at?: string | undefined;
  readonly href: string;
}

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly agencies: readonly StripAgency[];
  readonly now: number;
  /** Only the strip, for the wall. */
  readonly bare?: boolean;
}

const looks: Readonly<Record<Deed, { tone: Tone; part: number }>> = {
  REPORTED: { tone: 'green', part: 1 },
  CONTROLLED: { tone: 'sky', part: 0.76 },
  ANSWERED: { tone: 'blue', part: 0.52 },
  ACKNOWLEDGED: { tone: 'amber', part: 0.28 },
  SILENT: { tone: 'red', part: 0 },
};

const day = 86_400_000;

// The width of a letter, on the safe side: headings must never run into one another.
const noteCharacter = 6.6;
const wallCharacter = 15;

/** Today is full, a week ago is pale. */
const freshnessOf = (at: string | undefined, now: number): number =>
  at === undefined ? 1 : Math.max(0.4, 1 - (0.6 * (now - Date.parse(at))) / (7 * day));

/** Every agency one cell, by region: the fuller the more it did, the paler the longer ago, hollow when silent. */
export const SilenceStrip = memo(({ title, lead, agencies, now, bare = false }: Props) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(960);
  const tall = bare ? 56 : 30;
  const character = bare ? wallCharacter : noteCharacter;
  const { cells, regions, height, cellWidth } = placeCells(agencies, width, tall, bare, character);
  const words = ({ name, did, at }: StripAgency) =>
    [name, t(`did.${did}`), at && format.relative(at, now)].filter(Boolean).join(', ');
  const strip = (
    <div ref={box}>
      <svg className="chart-svg silence" data-bare={bare || undefined} width={width} height={height} role="list" aria-label={title}>
        {regions.map(({ name, x, y, room }) => (
          <text key={`${name}-${x}-${y}`} className="chart-note" x={x} y={y} aria-hidden="true">
            {fitHeading(name, room, character)}
          </text>
        ))}
        {cells.map(({ agency, x, y }) => {
          const { tone, part } = looks[agency.did];
          return (
            <g key={agency.id} role="listitem" transform={`translate(${x} ${y})`} data-tone={tone}>
              <Link href={agency.href} aria-label={words(agency)}>
                <title>{words(agency)}</title>
                <rect className="cell-ground" data-silent={part === 0 || undefined} width={cellWidth} height={tall} />
                {part === 0 ? (
                  <path className="cell-silent" d={`M${cellWidth * 0.25} ${tall / 2}H${cellWidth * 0.75}`} />
                ) : (
                  <rect
                    className="cell-fill"
                    y={tall * (1 - part)}
                    width={cellWidth}
                    height={tall * part}
                    opacity={freshnessOf(agency.at, now)}
                  />
                )}
              </Link>
            </g>
          );
        })}
      </svg>
      {!bare && (
        <ul className="silence-key">
          {deeds.map((deed) => (
            <li key={deed}>
              <svg width="10" height="14" data-tone={looks[deed].tone} aria-hidden="true">
                <rect className="cell-ground" data-silent={deed === 'SILENT' || undefined} width="10" height="14" />
                <rect className="cell-fill" y={14 * (1 - looks[deed].part)} width="10" height={14 * looks[deed].part} />
                {deed === 'SILENT' && <path className="cell-silent" d="M2.5 7H7.5" />}
              </svg>
              {t(`did.${deed}`)} <strong>{format.number(agencies.filter(({ did }) => did === deed).length)}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
  if (bare) return strip;
  return (
    <ChartFrame
      title={title}
      lead={lead}
      table={
        <Table
          caption={title}
          captionHidden
          rows={agencies}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'agency',
              heading: t('chart.agency'),
              main: true,
              compare: (a, b) => a.name.localeCompare(b.name, format.locale),
              cell: ({ name, href }) => <Link href={href}>{name}</Link>,
            },
            { id: 'did', heading: t('chart.did'), compare: (a, b) => deeds.indexOf(a.did) - deeds.indexOf(b.did), cell: ({ did }) => t(`did.${did}`) },
            {
              id: 'when',
              heading: t('chart.ago'),
              compare: (a, b) => (a.at ?? '').localeCompare(b.at ?? ''),
              cell: ({ at }) => (at ? format.relative(at, now) : '–'),
            },
          ]}
        />
      }
    >
      {strip}
    </ChartFrame>
  );
});
SilenceStrip.displayName = 'SilenceStrip';
