import { SilenceStrip } from '../charts/SilenceStrip';
import { WorldMap } from '../map/WorldMap';
import { Freshness } from '../ui/Freshness';
import { WallFeed } from '../ui/WallFeed';
import { WallFigure } from '../ui/WallFigure';
import { WallStreams } from '../ui/WallStreams';
import { agencies, detections, routes, specimenNow, wallEvents } from './specimens';

/** The wall with lifelike data. */
export const WallPart = () => (
  <main className="wall dark">
    <header className="wall-head">
      <span>DEMETER XI</span>
      <Freshness state={{ kind: 'live' }} />
    </header>
    <dl className="wall-figures">
      <WallFigure label="Cases" value="147" today="+6" />
      <WallFigure label="Tonnes" value="4,271" unit="t" today="+135" standing="preliminary" />
      <WallFigure label="Pieces" value="18,402" today="+2,400" standing="preliminary" />
      <WallFigure label="Feedback" value="71%" today="+2" />
    </dl>
    <div className="wall-map">
      <WorldMap bare detections={detections} routes={routes} pulse={new Set(['THLCH', 'TRMER'])} now={specimenNow} />
      <WallStreams
        streams={[
          { stream: 'PLASTIC', cases: 51 },
          { stream: 'E_WASTE', cases: 38 },
          { stream: 'VEHICLE_PARTS', cases: 22 },
          { stream: 'METAL', cases: 17 },
        ]}
      />
    </div>
    <WallFeed events={wallEvents} now={specimenNow} />
    <div className="wall-strip">
      <SilenceStrip bare title="Agencies" agencies={agencies} now={specimenNow} />
    </div>
  </main>
);
