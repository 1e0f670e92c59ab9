/** A joint operation as published: the edition of it that was, to compare with. What no source gives is null. */
export interface PublishedOperation {
  readonly name: string;
  readonly edition: string | null;
  /** As precise as the source: 2009, 2009-03 or 2018-06-04. */
  readonly start: string | null;
  readonly end: string | null;
  readonly countryCount: number | null;
  readonly organisations: readonly string[];
  readonly seizureCount: number | null;
  /** Kilograms of waste (or of the goods the operation was after); pieces are never in it. */
  readonly kilograms: string | null;
  readonly pieces: string | null;
  readonly preliminary: boolean;
  readonly notes: string | null;
  readonly sources: readonly string[];
}

type AlwaysKnown = Pick<PublishedOperation, 'name' | 'edition' | 'sources'>;

const edition = (known: AlwaysKnown & Partial<PublishedOperation>): PublishedOperation => ({
  start: null, end: null, countryCount: null, organisations: [], seizureCount: null, kilograms: null, pieces: null,
  preliminary: false, notes: null, ...known,
});

const demeter = 'Operation DEMETER';
const thunder = 'Operation THUNDER';
const thirtyDaysAtSea = 'INTERPOL 30 Days at Sea';
const illegalTradeBook = 'https://grid.cld.bz/Waste-Crime-Waste-Risks-Gaps-in-Meeting-the-Global-Waste-Challenge/23';

/** Thirty-six editions of joint operations. Facts are those of the sources named; rounded figures are kept as published. */
export const publishedOperations: readonly PublishedOperation[] = [
  edition({
    name: demeter, edition: 'I', start: '2009-03', end: '2009-05', countryCount: 64, seizureCount: 57, kilograms: '30000000', pieces: '1500',
    organisations: ['WCO', 'RILO network', 'Basel Secretariat', 'IMPEL', 'National environmental agencies'],
    notes: 'Fifty days, over 300 ports and other points, over 500 messages of intelligence. Most of the waste was stopped before it left the Netherlands, Belgium and Italy. The tonnage is a lower bound.',
    sources: ['https://www.wcoomd.org/es-es/media/newsroom/2009/july/operation-demeter-yields-tons-of-illegal-shipments-of-hazardous-waste.aspx'],
  }),
  edition({ name: demeter, edition: 'II', notes: 'No published result was found.', sources: [] }),
  edition({
    name: demeter, edition: 'III', start: '2013-10', end: '2013-11', countryCount: 44, seizureCount: 48, kilograms: '7000000',
    organisations: ['China Customs', 'WCO'],
    notes: 'Five weeks. One seizure of 5,700 t of textile waste in China is most of the weight; nearly all the others were made in Europe. The tonnage is a lower bound.',
    sources: [illegalTradeBook],
  }),
  edition({
    name: demeter, edition: 'IV', start: '2018-06-04', end: '2018-07-08', countryCount: 75, seizureCount: 214, kilograms: '326133000', pieces: '54782',
    organisations: ['China Customs', 'RILO Asia/Pacific', 'WCO', 'Basel Secretariat', 'BCRC Beijing', 'INTERPOL', 'Europol', 'IMPEL', 'UN Environment'],
    notes: '199 cases are waste. Mineral slag is 283,671.925 t of it, and one load of about 180,000 t from Spain more than half. Plastic 9,816.018 t, metal 8,212.226 t, clothes 5,371.804 t, rubber 1,032.97 t, municipal 518.42 t, e-waste 245.277 t and 14,826 pieces, batteries 62.226 t, paper 25.705 t. Briefing in April, debriefing on 20 November 2018.',
    sources: [
      'https://www.wcoomd.org/en/media/newsroom/2018/november/illegal-trade-in-waste-overview-of-operation-demeter-iv.aspx?p=1',
      'http://www.rocb-ap.org/article-detail/452/',
    ],
  }),
  edition({
    name: demeter, edition: 'V', start: '2019-09-01', end: '2019-09-30', countryCount: 83, seizureCount: 232, kilograms: '4584000', pieces: '59983',
    organisations: ['RILO Asia/Pacific'],
    notes: 'The weight is that of the 201 waste cases. Sources differ on whether the pieces are part of it. Six partner organisations took part.',
    sources: ['https://www.wcoomd.org/ru-ru/media/newsroom/2019/december/customs-successfully-target-environmentally-sensitive-goods-during-operation-demeter-v.aspx?p=1'],
  }),
  edition({
    name: demeter, edition: 'VI', end: '2020', countryCount: 73, seizureCount: 131, kilograms: '99000000', pieces: '78000',
    organisations: ['WCO', 'RILO network', 'China Customs', 'UNODC-WCO Container Control Programme', 'INTERPOL', 'Europol', 'IMPEL', 'Basel Secretariat', 'UNEP', 'OLAF'],
    notes: '28 days. Metal is 90,872 t, about 92 %; plastic 6,859 t. Another 42 t are ozone-depleting substances and refrigerants. The tonnage is rounded up.',
    sources: [
      'https://greencustoms.org/news/operation-demeter-vi-131-seizures-illegal-transboundary-waste-ozone-depleting-substances-trade',
      'http://riloap.org/rilo2/contents/view/news/320', 'http://riloap.org/rilo2/contents/view/joint/328',
    ],
  }),
  edition({
    name: demeter, edition: 'VII', start: '2021-10-01', end: '2021-10-31', countryCount: 87, organisations: ['WCO', 'RILO network'],
    notes: 'No totals were found. Medical waste of the pandemic was a target; debriefing by video on 10 December 2021.',
    sources: [
      'https://www.wcoomd.org/zh-cn/media/newsroom/2021/november/operation-demeter-vii-clamps-down-on-illegal-transboundary-shipments.aspx',
      'http://riloap.org/rilo2/contents/view/news/446',
    ],
  }),
  edition({
    name: demeter, edition: 'VIII', start: '2022-10-01', end: '2022-10-31', countryCount: 90, seizureCount: 139, kilograms: '3647000', pieces: '8662', preliminary: true,
    organisations: ['WCO', 'RILO Asia/Pacific', 'China Customs', 'Basel Secretariat', 'UNEP OzonAction', 'OLAF', 'UNODC-WCO Container Control Programme', 'INTERPOL', 'Europol', 'IMPEL', 'RILO network'],
    notes: 'Another 25 t are ozone-depleting substances and refrigerants, 19 t of them in Poland and 5 t in Argentina.',
    sources: [
      'https://www.sweap.eu/transboundary-trafficking-in-waste-and-ozone-depleting-substances-tackled-through-operation-demeter-viii/',
      'https://www.coolingpost.com/world-news/global-waste-crackdown-lands-25-tonnes-of-hfcs-and-hcfcs/',
    ],
  }),
  edition({
    name: demeter, edition: 'IX', start: '2023-10-01', end: '2023-10-31', countryCount: 106, seizureCount: 338, kilograms: '17486000', pieces: '144313', preliminary: true,
    organisations: ['WCO'],
    notes: 'Europe reported 186 cases, Africa 87. Another 70 t are refrigerants, with 6,046 filled appliances; 31 t and 74,797 pieces are other goods. Austria alone made 334 controls. Debriefing on 1 December 2023.',
    sources: ['https://www.sweap.eu/demeterix/', 'https://mythics.azura.idevice.co.id/?p=3835'],
  }),
  edition({
    name: demeter, edition: 'X', start: '2024', end: '2024', countryCount: 110, seizureCount: 450,
    organisations: ['WCO', 'China Customs', 'OLAF', 'BRS Secretariat'],
    notes: 'Eight weeks in the second half of 2024; debriefing in Xiamen, 19 to 21 November. No tonnage was published; the growth named for the next edition implies about 9,840 t.',
    sources: ['https://www.wcoomd.org/en/media/newsroom/2024/november/operation-demeter-x.aspx'],
  }),
  edition({
    name: demeter, edition: 'XI', countryCount: 120, seizureCount: 409, kilograms: '15509000', pieces: '220716', organisations: ['WCO', 'RILO network'],
    notes: 'Five weeks in two operational phases, 57.6 % more weight than before; the year is not stated. Another 168 t are ozone-depleting substances and refrigerants, 13 t and 5,707 pieces equipment. Eight partner organisations took part.',
    sources: ['https://www.vietnamtradeportal.gov.vn/index.php?id=4432&page=8&r=site%2Fdisplay'],
  }),
  edition({
    name: 'Project Sky-Hole-Patching', edition: 'I', start: '2006-09-01', end: '2009-09', countryCount: 21, seizureCount: 301, kilograms: '700000',
    organisations: ['RILO Asia/Pacific', 'UNEP ROAP', 'UNEP CAP', 'Basel regional centres'],
    notes: 'The figures are ozone-depleting substances only, and a lower bound. A second phase, on hazardous waste, began on 1 March 2007.',
    sources: [
      'https://www.acr-news.com/customs-seize-over-108-tonnes-of-refrigerant',
      'http://www.unep.org/Documents.Multilingual/Default.asp?DocumentID=392&ArticleID=5528&l=en',
    ],
  }),
  edition({
    name: 'Project Sky-Hole-Patching', edition: 'II', start: '2010', end: '2010-11', countryCount: 80, kilograms: '108000', pieces: '668', organisations: ['WCO', 'UNEP'],
    notes: 'Six months. The weight is ozone-depleting substances in over 7,500 cylinders; the pieces are equipment.',
    sources: [
      'https://www.wcoomd.org/en/media/newsroom/2010/november/joint-wcounep-operation-nets-large-haul-of-ozone-depleting-substances.aspx',
      'https://www.acr-news.com/customs-seize-over-108-tonnes-of-refrigerant',
    ],
  }),
  edition({
    name: 'JCO NOXIA (OLAF/ASEM)', edition: '2023', start: '2023', end: '2023', countryCount: 40, kilograms: '1221000', organisations: ['OLAF', 'Europol', 'WCO'],
    notes: 'Spring 2023. The weight is illicit waste, a lower bound; pesticides, fertilisers, batteries and tobacco were found besides. The countries were counted from a list.',
    sources: [
      'https://occrp.org/en/news/massive-seizures-in-euro-asian-customs-crack-down-on-illicit-trade',
      'https://www.ilmetropolitano.it/2023/10/16/operation-noxia-olaf-leads-operation-against-dangerous-substances/',
    ],
  }),
  edition({
    name: 'INTERPOL 30 Days of Action', edition: '2017', start: '2017-06-01', end: '2017-06-30', countryCount: 43, organisations: ['INTERPOL'],
    notes: '226 waste crimes and 413 administrative breaches over 1.5 million t; 141 of them shipments, 14,000 t. 326 persons and 244 companies.',
    sources: ['https://clarity.eu.com/news/global-operation-uncovers-1-5-million-tonnes-of-illegal-waste/', 'http://hazardousmaterialexpo.com/news/blog.asp?blog_id=4897'],
  }),
  edition({
    name: thirtyDaysAtSea, edition: '1.0', start: '2018-10-01', end: '2018-10-31', countryCount: 58, organisations: ['INTERPOL'],
    notes: '276 agencies and 122 national coordinators; over 5,200 inspections, over 500 offences, 185 investigations or more.',
    sources: ['https://ens-newswire.com/interpol-operation-exposes-marine-pollution-crime/'],
  }),
  edition({
    name: thirtyDaysAtSea, edition: '2.0', start: '2019-10-01', end: '2019-10-31', countryCount: 61, preliminary: true, organisations: ['INTERPOL', 'Frontex'],
    notes: 'Over 200 authorities; 17,000 inspections, over 3,000 offences. A command centre in Singapore looked after plastic waste.',
    sources: ['https://www.frontex.europa.eu/media-centre/news/news-release/marine-pollution-thousands-of-serious-offences-exposed-in-global-operation-IrlEv6'],
  }),
  edition({
    name: thirtyDaysAtSea, edition: '3.0', start: '2021-03-01', end: '2021-03-31', countryCount: 67, preliminary: true, organisations: ['INTERPOL'],
    notes: '300 agencies after five months of intelligence work; 34,000 inspections, 1,600 offences, 130 cases of waste traffic through ports.',
    sources: ['https://www.ban.org/news-new/2021/4/29/operation-30-days-at-sea-30-reveals-1600-marine-pollution-offences-worldwide'],
  }),
  edition({
    name: 'INTERPOL Operation ENIGMA', edition: '2012', start: '2012-11', end: '2012-12', countryCount: 7, kilograms: '240000', organisations: ['INTERPOL'],
    notes: 'Electronic equipment, a lower bound. Close to a third of the controls found illegal e-waste; about 40 companies were looked into, and Belgium returned about 100 t to the Netherlands.',
    sources: [illegalTradeBook, 'https://www.okokrim.no/ulovlig-handel-med-elektronikkavfall-i-europa-og-afrika.416932.no.html'],
  }),
  edition({
    name: 'Europol Operation RETROVIRUS', edition: '2020', countryCount: 30,
    organisations: ['Europol', 'European Commission, DG Environment', 'Frontex', 'INTERPOL', 'EL PAcCTO', 'IMPEL'],
    notes: 'Sanitary waste of the pandemic. 280,000 inspections, 102 arrests, 819 fined, assets of EUR 800,000; 22 waste shipments were dealt with.',
    sources: ['https://elpaccto.eu/en/news/europol-and-el-paccto-present-the-results-of-operation-retrovirus'],
  }),
  edition({
    name: 'European waste operation, name not given', edition: '2015', countryCount: 14, organisations: ['Europol'],
    notes: '2,500 officers, 678 sites, over 1,400 carriers and producers, over 1,900 vehicles stopped and 13 seized, 95 proceedings. The printed 11 t of hazardous waste look too low to use.',
    sources: ['https://www.environnement-magazine.fr/recyclage/article/2015/04/29/44663/trafic-dechets-debusque'],
  }),
  edition({
    name: 'INECE SESN hazardous waste inspection project', edition: '1', start: '2010-06', end: '2010-07', organisations: ['INECE'],
    notes: '74 targeted inspections; 53 % of them found a breach.', sources: ['https://greenreview.blogspot.com/2010/12/international-hazardous-waste.html?m=0'],
  }),
  edition({
    name: 'INECE SESN hazardous waste inspection project', edition: '2', countryCount: 11, organisations: ['INECE'],
    notes: 'AU, BE, CA, HK, MX, NL, SG, US, and three parts of the United Kingdom. No published result was found.',
    sources: ['https://www.aecen.org/index.php/good-practices/capacity-development-key-stopping-illegal-trade-hazardous-and-electronic-waste'],
  }),
  edition({
    name: 'LIFE SWEAP coordinated inspections', edition: 'interim', start: '2018-06', end: '2023-09', countryCount: 32, preliminary: true, organisations: ['IMPEL'],
    notes: 'Over 77,000 inspections, 36,552 of them of waste, 6,344 breaches (17 %). 22 % were sent back to their country, 14 % to their site.',
    sources: ['https://www.sweap.eu/life-sweap-interim-waste-shipment-inspection-data-published/'],
  }),
  edition({
    name: 'UNODC-WCO port and air cargo control units', edition: '2020', start: '2020-01-01', end: '2020-12-31', kilograms: '630000', organisations: ['UNODC', 'WCO'],
    notes: 'Waste stopped in one year, a lower bound.', sources: ['https://www.wcoomd.org/en/media/newsroom/2021/july/wco-and-unodc-launch-new-project.aspx'],
  }),
  edition({
    name: 'China Customs action against waste smuggling', edition: '2019', start: '2019', end: '2019', countryCount: 1, seizureCount: 354, kilograms: '763200000',
    organisations: ['General Administration of Customs'],
    notes: 'Three rounds, 354 cases in the year. On one day 103 teams of 718 officers took 79,100 t and 72 suspects.',
    sources: ['https://archive.shine.cn/nation/Waste-smugglers/shdaily.shtml'],
  }),
  edition({
    name: 'Operation THUNDERBALL', edition: null, countryCount: 109, seizureCount: 1828, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife; the date was not found. Near 600 suspects; 2,550 cubic metres of timber, 440 tusks and 545 kg of ivory.',
    sources: ['https://worldanimalnews.com/wildlife-trafficking-organized-crime-hit-hard-by-joint-wco-interpol-global-enforcement-operation-across-109-countries/'],
  }),
  edition({
    name: thunder, edition: '2020', start: '2020-09-14', end: '2020-10-11', seizureCount: 2000, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife. The count is a lower bound; 699 offenders, over 1.3 t of ivory, 950 t of timber.',
    sources: ['https://www.hstoday.us/subject-matter-areas/border-security/international-operation-against-wildlife-crime-results-in-large-seizures-and-arrests/'],
  }),
  edition({
    name: thunder, edition: '2021', start: '2021-10', end: '2021-10', countryCount: 118, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife. 478 kg of ivory, 856 kg of pangolin scales, 75,320 kg of timber, 4,843 kg of marine products.',
    sources: ['https://news.courtney.ca/fetch.php?&feed=clientsOnly&document=2494wildlife.php'],
  }),
  edition({
    name: thunder, edition: '2022', start: '2022-10-03', end: '2022-10-30', countryCount: 125, seizureCount: 2200, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife. The count is rounded up; 934 suspects and 141 companies. Countries reported pieces or kilograms, each as its police counts.',
    sources: ['https://www.tsi-mag.com/6-december-2022-worldwide/'],
  }),
  edition({
    name: thunder, edition: '2023', start: '2023-10-02', end: '2023-10-27', countryCount: 133, seizureCount: 2114, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife. About 500 arrests, over 300 kg of ivory, 2,624 cubic metres of timber.',
    sources: [
      'https://www.nationalworld.com/news/environment/operation-thunder-more-than-2000-animals-plant-products-seized-mass-interpol-wildlife-crime-sting-4451294',
      'https://www.onegreenplanet.org/animals/police-crackdown-on-wildlife-trafficking-and-seize-enormous-amount-of-animals/',
    ],
  }),
  edition({
    name: thunder, edition: '2024', start: '2024-11-11', end: '2024-12-06', countryCount: 138, seizureCount: 2213, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife. Near 20,000 living animals, 365 arrests, six networks.',
    sources: ['https://omnitrans.com/news/global-law-enforcement-operation-results-in-2-213-seizures-of-endangered-animals-and-timber'],
  }),
  edition({
    name: thunder, edition: '2025', start: '2025-09-15', end: '2025-10-15', countryCount: 134, seizureCount: 4640, organisations: ['WCO', 'INTERPOL'],
    notes: 'Wildlife. Near 30,000 living animals, 1,100 suspects.', sources: ['https://www.vietnamtradeportal.gov.vn/index.php?id=4413&page=134&r=site%2Fdisplay'],
  }),
  edition({
    name: 'Operation COCAIR', edition: 'V', start: '2015-12-05', end: '2015-12-13', countryCount: 30, seizureCount: 78, kilograms: '580', organisations: ['WCO', 'UNODC', 'INTERPOL', 'RILO network'],
    notes: 'Drugs; kept for its traffic of about 8,000 messages. INTERPOL gives 2 December as the start.',
    sources: [
      'https://www.wcoomd.org/ru-ru/media/newsroom/2016/january/wco-announces-the-results-of-operation-cocair-v.aspx',
      'https://www.interpol.int/es/News-and-Events/News/2016/Operation-Cocair-V-tackles-threat-of-drug-trafficking-into-Europe',
    ],
  }),
  edition({
    name: 'Operation COSMO', edition: '1', start: '2014-05-01', end: '2015-05-31', countryCount: 89, organisations: ['WCO', 'RILO network', 'INTERPOL', 'UNODC', 'UNODA', 'IAEA', 'OPCW'],
    notes: 'Strategic goods; kept for its four phases and its national plans. Another page counts 90 Members. Debriefing 6 to 8 October 2015.',
    sources: [
      'https://www.wcoomd.org/es-es/media/newsroom/2015/october/final-evaluation-of-operation-cosmo.aspx',
      'https://www.wcoomd.org/zh-cn/media/newsroom/2014/october/operation-cosmo.aspx',
    ],
  }),
  edition({
    name: 'Operation WESTERLIES', edition: '2', start: '2013-12-06', end: '2013-12-15', countryCount: 75, seizureCount: 100, kilograms: '2850', organisations: ['RILO network', 'Japan Customs', 'WCO'],
    notes: 'Drugs; kept for its structure. The count is a lower bound.', sources: ['https://www.wcoomd.org/en/media/newsroom/2013/december/customs-officers-intercept.aspx'],
  }),
];
