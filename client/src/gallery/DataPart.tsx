import { reportStates, seizureOutcomes, operationStates, type ReportState } from '@muster/shared/vocabularies';
import { Timeline } from '../charts/Timeline';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Freshness } from '../ui/Freshness';
import { HandlingBanner } from '../ui/HandlingBanner';
import { Section } from '../ui/Page';
import { PlacedTime } from '../ui/PlacedTime';
import { ProgressBar } from '../ui/ProgressBar';
import { Quantity } from '../ui/Quantity';
import { Skeleton } from '../ui/Skeleton';
import { Stat, StatRow } from '../ui/Stat';
import { StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';

interface Row {
  readonly id: string;
  readonly place: string;
  readonly zone: string;
  readonly declared: string;
  readonly found: string;
  readonly kilograms: string;
  readonly at: string;
  readonly state: ReportState;
  readonly estimated: boolean;
}

const rows: readonly Row[] = [
  { id: 'DMX-0147', place: 'Laem Chabang', zone: 'Asia/Bangkok', declared: 'metal scrap', found: 'circuit boards', kilograms: '92400.5', at: '2026-03-10T02:30:00Z', state: 'VALIDATED', estimated: false },
  { id: 'DMX-0148', place: 'Mersin', zone: 'Europe/Istanbul', declared: 'polyethylene pellets', found: 'mixed household film', kilograms: '23150', at: '2026-03-12T07:10:00Z', state: 'SUBMITTED', estimated: true },
  { id: 'DMX-0149', place: 'Lagos', zone: 'Africa/Lagos', declared: 'personal effects', found: '61 engines and 14 gearboxes', kilograms: '740', at: '2026-03-14T10:05:00Z', state: 'SENT_BACK', estimated: false },
  { id: 'DMX-0088', place: 'Durres', zone: 'Europe/Tirane', declared: 'iron oxide', found: 'steelworks dust and slag', kilograms: '2340000', at: '2026-02-19T16:45:00Z', state: 'DRAFT', estimated: false },
];

/** Signs, figures, tables and notes. */
export const DataPart = () => (
  <>
    <HandlingBanner tlp="AMBER_STRICT" caveats={['H1', 'H2']} releasableTo={['Thai Customs', 'ILT Netherlands']} toCoordinators />
    <StatRow>
      <Stat label="Cases" value="147" exact="112 validated, 35 preliminary" change="+6 today" />
      <Stat label="Tonnes" value="4,271" unit="t" exact="4,271,093.5 kg" standing="preliminary" />
      <Stat label="Pieces" value="18,402" exact="displays, tyres, engines" standing="validated" />
      <Stat label="Median case" value="1.9" unit="t" exact="1,870 kg" />
      <Stat label="Feedback" value="71%" exact="213 of 300 warnings" />
    </StatRow>
    <Section title="Seizures">
      <Table
        caption="Seizures"
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'id', heading: 'Report', main: true, cell: ({ id }) => <a className="link code" href={`#${id}`}>{id}</a>, compare: (a, b) => a.id.localeCompare(b.id) },
          { id: 'place', heading: 'Place', cell: ({ place }) => place },
          { id: 'what', heading: 'Declared, found', cell: ({ declared, found }) => `${declared} → ${found}` },
          { id: 'kg', heading: 'Weight', number: true, compare: (a, b) => Number(a.kilograms) - Number(b.kilograms), cell: (row) => <Quantity unit="KILOGRAM" amount={row.kilograms} basis={row.estimated ? 'ESTIMATED' : 'WEIGHED'} standing={row.state === 'VALIDATED' ? 'validated' : 'preliminary'} /> },
          { id: 'at', heading: 'When', compare: (a, b) => a.at.localeCompare(b.at), cell: ({ at, zone }) => <PlacedTime at={at} zone={zone} /> },
          { id: 'state', heading: 'State', cell: ({ state }) => <StatusBadge kind="reportState" state={state} /> },
        ]}
      />
    </Section>
    <Section title="States">
      <div className="row">{reportStates.map((state) => <StatusBadge key={state} kind="reportState" state={state} />)}</div>
      <div className="row">{operationStates.map((state) => <StatusBadge key={state} kind="operationState" state={state} />)}</div>
      <div className="row">{seizureOutcomes.map((state) => <StatusBadge key={state} kind="seizureOutcome" state={state} />)}</div>
      <div className="row">
        <Freshness state={{ kind: 'live' }} />
        <Freshness state={{ kind: 'live', behind: 3 }} />
        <Freshness state={{ kind: 'catching-up' }} />
        <Freshness state={{ kind: 'stale', since: '2026-03-20T14:02:00Z' }} />
      </div>
    </Section>
    <Section title="A case as a story">
      <Timeline
        label="Story of DMX-0147"
        events={[
          { id: '1', at: '2026-03-01T20:00:00Z', title: 'Left Los Angeles', body: 'Declared as metal scrap, 4 containers', shape: 'ring', zone: 'America/Los_Angeles' },
          { id: '2', at: '2026-03-08T08:00:00Z', title: 'Warning sent to Thai Customs', by: 'RILO Asia-Pacific', shape: 'triangle', tone: 'amber' },
          { id: '3', at: '2026-03-10T02:30:00Z', title: 'Controlled: circuit boards', by: 'Thai Customs', shape: 'diamond', tone: 'red', zone: 'Asia/Bangkok' },
        ]}
      />
    </Section>
    <Section title="Notes">
      <ErrorNote title="The report was not sent: the line is down." kept="Everything you wrote is kept on this device." todo="It is sent by itself when the line is back." action={<Button>Try now</Button>} />
      <EmptyState title="No seizures yet" action={<Button kind="primary">Report a seizure</Button>}>
        Report the first one, or import a sheet.
      </EmptyState>
      <ProgressBar label="Reading the sheet" done={1840} total={5000} />
      <Skeleton />
    </Section>
  </>
);
