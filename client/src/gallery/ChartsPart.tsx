import { useState } from 'react';
import { BarList } from '../charts/BarList';
import { DotStrip } from '../charts/DotStrip';
import { SilenceStrip } from '../charts/SilenceStrip';
import { WeekLines } from '../charts/WeekLines';
import { MapTable } from '../map/MapTable';
import { WorldMap } from '../map/WorldMap';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Page';
import { agencies, daySeries, detections, manyDetections, phases, routes, specimenNow, weighedCases } from './specimens';

/** The map and the charts. */
export const ChartsPart = () => {
  const [many, setMany] = useState(false);
  const [without, setWithout] = useState(false);
  return (
    <>
      <SilenceStrip title="Who is silent" lead="98 agencies; fuller is more, paler is longer ago" agencies={agencies} now={specimenNow} />
      <Section title="Map" aside={<Checkbox checked={many} onChange={setMany}>500 places</Checkbox>}>
        <WorldMap detections={many ? manyDetections : detections} routes={routes} pulse={new Set(['THLCH', 'TRMER'])} />
        <MapTable detections={detections.slice(0, 6)} onOpen={() => undefined} />
      </Section>
      <DotStrip
        title="Cases by weight"
        lead="Each dot is a case; hatched is preliminary"
        cases={without ? weighedCases.slice(0, -1) : weighedCases}
        withoutWeight={21}
        aside={<Checkbox checked={without} onChange={setWithout}>Without the largest case</Checkbox>}
      />
      <WeekLines title="By day" lead="Operational phases shaded" series={daySeries} phases={phases} />
      <BarList
        title="Cases by waste"
        bars={[
          { id: 'a', label: 'Plastic', value: 51, tone: 'amber', standing: 'validated' },
          { id: 'b', label: 'E-waste', value: 38, tone: 'blue', standing: 'preliminary' },
          { id: 'c', label: 'Vehicles and parts', value: 22, tone: 'purple', standing: 'validated' },
          { id: 'd', label: 'Metal', value: 17, tone: 'neutral', standing: 'preliminary' },
          { id: 'e', label: 'Textile', value: 9, tone: 'purple', standing: 'validated' },
        ]}
      />
    </>
  );
};
