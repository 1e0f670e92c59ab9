import { kg, publishedCase } from './published-case';
import type { PublishedCase } from './published-case';

/** Published cases of Africa and South America. */
export const africanAndSouthAmericanCases: readonly PublishedCase[] = [
  publishedCase({
    caseKey: 'CASE-046', date: '2009-02', dateNote: 'February to May 2009.', country: 'BR', at: 'BRSSZ', place: 'Santos, Rio Grande and Caxias do Sul', locode: null,
    direction: 'IMPORT', transportMode: 'SEA', declared: 'Plastic polymers for recycling', found: 'Household and hospital waste with batteries, syringes and nappies', stream: 'MUNICIPAL',
    quantities: [kg('1500000', 'ESTIMATED')], containerCount: 89, origins: ['GB'], detectionMethods: ['PHYSICAL'], authorities: ['IBAMA', 'Brazilian Customs'],
    outcome: 'RETURNED', outcomeNote: 'Back to Felixstowe; importers fined, three arrests in the United Kingdom.',
    notes: 'Reports differ: 1,200, 1,400 or 1,500 t. The ministry was to fill in the Basel form for confirmed illegal traffic.',
    sources: [
      'https://www.brazzil.com/11061-brazil-sends-back-to-uk-1500-tons-of-dirty-diapers-and-used-condoms/',
      'http://antigo.mma.gov.br/informma/item/5603-institutions-work-together-to-deal-with-uk-rubbish-in-brazilian-ports.html',
    ],
  }),
  publishedCase({
    caseKey: 'CASE-070', date: '2020-01-10', dateNote: 'Day of the report.', country: 'LR', at: 'LRMLW', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Materials for recycling', found: 'Polyethylene bags, hazardous waste', stream: 'PLASTIC', containerCount: 4, origins: ['GR'],
    detectionMethods: ['ODOUR'], authorities: ['Environmental Protection Agency of Liberia'], outcomeNote: 'Return to Greece announced.',
    notes: 'Officers against smuggling noticed the smell.',
    sources: ['https://mobile.ghanaweb.com/GhanaHomePage/africa/Liberia-sends-hazardous-waste-back-to-Greece-834574'],
  }),
  publishedCase({
    caseKey: 'CASE-071', date: '2018-08', country: 'NG', at: 'NGTIN', direction: 'IMPORT', transportMode: 'SEA', found: 'Electronic waste', stream: 'E_WASTE',
    containerCount: 3, origins: ['MY'], authorities: ['Nigeria Customs Service', 'NESREA'], outcome: 'RETURNED',
    notes: 'Three 40-foot containers; the headline speaks of four loads in a year.',
    sources: ['https://www.vanguardngr.com/2018/08/customs-nesrea-repatriates-4-container-load-of-e-waste/'],
  }),
  publishedCase({
    caseKey: 'CASE-072', date: '2012-12-06', country: 'NG', at: 'NGAPP', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Electronics, used', found: 'Used electronics, held to be electronic waste', stream: 'E_WASTE', containerCount: 4, detectionMethods: ['PHYSICAL'],
    authorities: ['NESREA'], outcome: 'DETAINED', outcomeNote: 'Repatriation announced; surcharge of NGN 250,000.', notes: 'The importer was not registered.',
    sources: ['https://abrahamplace.blogspot.com/2012/12/4-containers-of-used-electronics.html'],
  }),
  publishedCase({
    caseKey: 'CASE-074', date: '2010-04', country: 'NG', at: 'NGTIN', direction: 'IMPORT', transportMode: 'SEA',
    declared: 'Used batteries and television sets', found: 'Used batteries and electronics', stream: 'E_WASTE',
    items: [
      { found: 'Electronics, used', stream: 'E_WASTE', quantities: [] },
      { found: 'Batteries, used', stream: 'BATTERIES', quantities: [] },
    ],
    detectionMethods: ['PARTNER_NOTIFICATION'], authorities: ['NESREA', 'Navy', 'Port authority'],
    notes: 'An alert of INECE named the vessel Maersk Nashville; the control came more than a day after arrival. Whether it was waste is disputed.',
    sources: ['http://afran.ir/en/modules/news/article.php?storyid=3744'],
  }),
  publishedCase({
    caseKey: 'CASE-089', date: '2022-10', country: 'AR', zone: 'America/Argentina/Buenos_Aires', found: 'Fire suppressant HFC-227ea', stream: 'ODS_F_GASES',
    quantities: [kg('5000')], operation: 'DEMETER VIII', notes: 'A controlled gas rather than waste.',
    sources: ['https://www.coolingpost.com/world-news/global-waste-crackdown-lands-25-tonnes-of-hfcs-and-hcfcs/'],
  }),
];
