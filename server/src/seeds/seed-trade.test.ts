import { readStatistics } from '@muster/shared/trade/read-statistics';
import { mirrorGap } from '@muster/shared/trade/mirror-gap';
import { routeShift } from '@muster/shared/trade/route-shift';
import { exportsFile, importsFile } from './seed-trade';

const flowsOf = (...[key, text]: Parameters<typeof readStatistics>) => {
  const read = readStatistics(key, text);
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  return read.flows;
};
const exported = flowsOf('HMRC_CN8', exportsFile());
const received = flowsOf('OWID_COMTRADE', importsFile());

describe('the statistics of the demonstration', () => {
  it('show how the routes shifted when China closed', () => {
    const shift = routeShift(exported, { reporter: 'GB', direction: 'EXPORT', code: '3915', day: '2018-01-01', years: 3 });
    expect(shift).toMatchObject({ isSmall: false, before: { from: 2015, to: 2017, reportedYears: 3 }, after: { from: 2018, to: 2020, reportedYears: 3 } });
    expect(shift.partners[0]).toMatchObject({ partner: 'CN', before: '713795393', after: '23830119' });
    expect(shift.partners.find(({ partner }) => partner === 'TR')).toMatchObject({ before: '53779619', after: '440111541' });
  });

  it('have a gap that no explanation is assumed for', () => {
    expect(mirrorGap([...exported, ...received], { exporter: 'GB', importer: 'IN', code: '3915', year: 2020 })).toMatchObject({ kind: 'AT_LEAST', exported: '3573830', imported: '2192142', gap: '1381688' });
    expect(mirrorGap([...exported, ...received], { exporter: 'GB', importer: 'TR', code: '3915', year: 2020 })).toMatchObject({ kind: 'UNKNOWN', gap: null });
  });
});
