import { kg, pieces, publishedCase } from './published-case';
import type { PublishedCase } from './published-case';

const drossInAWeek = 'https://www.freepressjournal.in/mumbai/mumbai-customs-officials-seize-18-containers-having-hazardous-aluminium-dross-in-a-week';

/** Published cases of Hong Kong, China, India and Sri Lanka. */
export const asianCases: readonly PublishedCase[] = [
  publishedCase({
    caseKey: 'CASE-031', date: '2017-09', dateNote: 'Arrivals until 2019; the first 21 containers came from September 2017 to March 2018.', country: 'LK', at: 'LKCMB',
    direction: 'IMPORT', transportMode: 'SEA', declared: 'Used carpets, rugs and mattresses', found: 'Clinical waste with mixed plastic', stream: 'CLINICAL',
    quantities: [kg('3000000', 'ESTIMATED')], containerCount: 263, origins: ['GB'], detectionMethods: ['ODOUR', 'PHYSICAL'],
    authorities: ['Sri Lanka Customs', 'Central Environmental Authority'],
    outcome: 'RETURNED', outcomeNote: 'By order of the Court of Appeal: 21 containers in September 2020, the last 45 on 21 February 2022.',
    notes: '133 containers stood in the port, 130 in a free zone; the first 21 weighed 260 t. 180 t had gone on to India and Dubai in 2017 and 2018.',
    sources: [
      'https://www.eastcoastdaily.in/2022/02/21/used-mattresses-carpets-and-rugs-sri-lanka-returns-illegal-waste-to-the-uk.html',
      'https://colombogazette.com/2020/09/27/sri-lanka-sends-back-21-containers-of-garbage-to-uk/',
    ],
  }),
  publishedCase({
    caseKey: 'CASE-049', date: '2016-11', dateNote: 'November and December 2016.', country: 'HK', at: 'HK-KWAI-CHUNG', direction: 'IMPORT', transportMode: 'SEA',
    found: 'Flat panel displays, circuit boards, batteries and toner cartridges, all waste', stream: 'E_WASTE', containerCount: 10,
    origins: ['US', 'GB', 'JP', 'CN'], destinations: ['HK', 'SG', 'CN'], detectionMethods: ['PHYSICAL'],
    authorities: ['Environmental Protection Department', 'Customs and Excise Department'],
    outcome: 'RETURNED', outcomeNote: 'Fines of HKD 94,000; the authorities abroad were told.',
    notes: 'Part of it was in transit. Worth near HKD 630,000.',
    sources: ['https://sc.isd.gov.hk/TuniS/www.info.gov.hk/gia/general/201706/20/P2017062000361.htm'],
  }),
  publishedCase({
    caseKey: 'CASE-050', date: '2016-09', dateNote: 'September to November 2016.', country: 'HK', at: 'HK-KWAI-CHUNG', direction: 'IMPORT', transportMode: 'SEA',
    found: 'Printed circuit boards, waste', stream: 'E_WASTE', containerCount: 4, origins: ['MY', 'CD', 'AE'], destinations: ['HK', 'CN'],
    detectionMethods: ['PHYSICAL'], authorities: ['Environmental Protection Department', 'Customs and Excise Department'],
    outcome: 'RETURNED', outcomeNote: 'Fines of HKD 46,000.', notes: 'Part of it was in transit.',
    sources: ['https://www.info.gov.hk/gia/general/201706/06/P2017060600641.htm'],
  }),
  publishedCase({
    caseKey: 'CASE-051', date: '2017-11', dateNote: 'November and December 2017.', country: 'HK', at: 'HK-KWAI-CHUNG', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Panels with liquid crystal', found: 'Flat panel displays, waste', stream: 'E_WASTE', containerCount: 4, origins: ['TH'],
    detectionMethods: ['PHYSICAL'], authorities: ['Environmental Protection Department', 'Customs and Excise Department'],
    outcome: 'RETURNED', outcomeNote: 'Fine of HKD 26,000.', sources: ['http://www.info.gov.hk/gia/general/201806/12/P2018061200575.htm'],
  }),
  publishedCase({
    caseKey: 'CASE-053', dateNote: 'September and October of the year before a conviction on 9 April; the year is not given.', country: 'HK', at: 'HK-KWAI-CHUNG',
    direction: 'IMPORT', transportMode: 'SEA', declared: 'Parts of computers and used display modules',
    found: 'Circuit boards, flat panel and telephone displays, batteries, all waste', stream: 'E_WASTE', containerCount: 2, origins: ['JP', 'CN'],
    detectionMethods: ['PHYSICAL'], authorities: ['Environmental Protection Department', 'Customs and Excise Department'],
    outcome: 'RETURNED', outcomeNote: 'Fines of HKD 50,000.',
    sources: ['http://government-world.com/epd-successfully-prosecutes-three-importers-for-illegal-import-of-hazardous-electronic-waste-with-photo'],
  }),
  publishedCase({
    caseKey: 'CASE-054', dateNote: 'January of the year of a conviction on 27 July; the year is not given.', country: 'HK', at: 'HK-AIRPORT',
    direction: 'IMPORT', transportMode: 'AIR', declared: 'Equipment for telecommunication', found: 'Mobile telephone displays and batteries, waste', stream: 'E_WASTE',
    quantities: [pieces('2400'), kg('170')],
    items: [
      { found: 'Mobile telephone displays, waste', stream: 'E_WASTE', quantities: [pieces('2400')] },
      { found: 'Batteries, waste', stream: 'BATTERIES', quantities: [kg('170')] },
    ],
    origins: ['GB'], detectionMethods: ['RISK_PROFILE', 'PHYSICAL'], authorities: ['Environmental Protection Department'],
    outcome: 'RETURNED', outcomeNote: 'Fine of HKD 60,000.', notes: 'The importer had been caught before. Pieces and kilograms stand in one seizure.',
    sources: ['http://government-world.com/?p=543861'],
  }),
  publishedCase({
    caseKey: 'CASE-055', dateNote: 'July of the year before a conviction on 29 January; the year is not given.', country: 'HK', at: 'HK-KWAI-CHUNG',
    direction: 'IMPORT', transportMode: 'SEA', declared: 'Parts of computers', found: 'Printed circuit boards, waste', stream: 'E_WASTE', containerCount: 1,
    origins: ['CN'], detectionMethods: ['PHYSICAL'], authorities: ['Environmental Protection Department', 'Customs and Excise Department'],
    outcome: 'RETURNED', outcomeNote: 'Went back to Shanghai; fine of HKD 21,000.', notes: 'The trail led to a recycling site.',
    sources: ['http://government-world.com/epd-detects-illegal-import-and-storage-of-hazardous-electronic-waste-by-importer-with-photos'],
  }),
  publishedCase({
    caseKey: 'CASE-075', date: '2021-12-09', dateNote: 'Day of the report.', country: 'IN', at: 'IN-VALLARPADAM', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Waste paper', found: 'Tyres, worn out', stream: 'TYRES', containerCount: 29, origins: ['US'], authorities: ['Indian Customs'],
    outcome: 'DETAINED', notes: 'No importer came with the papers, and the address given was false.',
    sources: ['https://www.newindianexpress.com/states/kerala/2021/dec/09/29-containers-loaded-with-tyres-from-us-found-dumped-2393406.html'],
  }),
  publishedCase({
    caseKey: 'CASE-076', date: '2010', country: 'IN', at: 'INTUT', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Waste paper', found: 'Municipal, medical and plastic waste', stream: 'MUNICIPAL', quantities: [kg('470000', 'ESTIMATED')],
    containerCount: 20, origins: ['GR', 'RE'], detectionMethods: ['ODOUR'], authorities: ['Customs'],
    outcome: 'DETAINED', outcomeNote: 'Proceedings against the importer.', notes: 'One report says about 470 t, another about 500 t.',
    sources: ['http://enews.toxicslink.org/news-view.php?id=249', 'https://cleanindiajournal.com/no_to_foreign_waste/amp'],
  }),
  publishedCase({
    caseKey: 'CASE-078', date: '2022-03-14', dateNote: 'Monday before 16 March 2022.', country: 'IN', at: 'INNSA', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Industrial aluminium oxide', found: 'Aluminium dross', stream: 'MINERAL_SLAG', quantities: [kg('300000', 'DECLARED')], containerCount: 15,
    origins: ['BH', 'QA'], detectionMethods: ['INTELLIGENCE'], authorities: ['Customs, Special Intelligence and Investigation Branch (Import)'],
    notes: 'The two origins are named for this control and the one of 9 March together.', sources: [drossInAWeek],
  }),
  publishedCase({
    caseKey: 'CASE-079', date: '2022-03-09', country: 'IN', at: 'INNSA', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Industrial aluminium oxide', found: 'Aluminium dross', stream: 'MINERAL_SLAG', quantities: [kg('65000', 'DECLARED')], containerCount: 3,
    origins: ['QA'], detectionMethods: ['INTELLIGENCE'], authorities: ['Customs, Special Intelligence and Investigation Branch (Import)'],
    sources: [drossInAWeek],
  }),
  publishedCase({
    caseKey: 'CASE-081', date: '2013-10', dateNote: 'October and November 2013.', country: 'CN', direction: 'IMPORT',
    found: 'Textile waste', stream: 'TEXTILE', quantities: [kg('5700000')], operation: 'DEMETER III',
    notes: 'The largest seizure of that operation.',
    sources: ['https://grid.cld.bz/Waste-Crime-Waste-Risks-Gaps-in-Meeting-the-Global-Waste-Challenge/23'],
  }),
  publishedCase({
    caseKey: 'CASE-084', date: '2018-05-22', country: 'CN', at: 'CNSWA', place: 'Shantou, Guangzhou, Foshan and Qingyuan', locode: null, direction: 'IMPORT',
    found: 'Metal waste, unlicensed', stream: 'METAL', quantities: [kg('1000000', 'ESTIMATED')],
    authorities: ['Shantou Customs', 'Police'], outcome: 'SEIZED', outcomeNote: '24 suspects.',
    notes: 'Found in raids. The imports had run since 2014; more than 200,000 t in the whole case.',
    sources: ['http://yunwozh.com/english/2018-05/22/c_137198256.htm'],
  }),
  publishedCase({
    caseKey: 'CASE-086', date: '2017-08', country: 'CN', place: 'Guangxi', zone: 'Asia/Shanghai', direction: 'IMPORT',
    declared: 'Powder of zinc oxide', found: 'Residues of iron and steel making', stream: 'MINERAL_SLAG', quantities: [kg('2400000', 'DECLARED')],
    origins: ['VN'], detectionMethods: ['SAMPLING'], authorities: ['Customs', 'Public prosecution'], outcomeNote: 'Three arrests approved.',
    notes: 'Just under 2,400 t were declared; over 20,000 t had been bought. Certificates were forged, and nine earlier batches were waste too.',
    sources: ['http://www.globaltimes.cn/content/1089986.shtml'],
  }),
];
