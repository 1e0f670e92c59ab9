import type { DatedCode } from './dated-code';

/** Where a code stands: the amber or the green list of the OECD Decision, or the list that the European Union alone takes as green. */
export const oecdLists = ['AMBER', 'GREEN', 'EU_GREEN'] as const;
export type OecdList = (typeof oecdLists)[number];

export interface OecdCode extends DatedCode {
  readonly list: OecdList;
}

const row = (list: OecdList) => (code: string, en: string, fr: string, validFrom: string | null = null): OecdCode => ({
  code, list, title: { en, fr }, validFrom, validTo: null,
});
const amber = row('AMBER');
const green = row('GREEN');
const european = row('EU_GREEN');

/**
 * Codes that stand on no list of the Basel Convention: OECD Decision C(2001)107, Appendices 3 and 4, part II; Regulation (EC) 1013/2006, Annex IIIB.
 * Source: reference data of the United Kingdom's shipment service, Open Government Licence v3; short titles are ours. Since when an entry
 * stands is left open where the source does not tell; AC300 came with the plastics amendments. Edition: 2026-11-01.
 */
export const oecdCodes: readonly OecdCode[] = [
  amber('AA010', 'Dross and scale of iron and steel', 'Crasses et battitures de fer et d’acier'),
  amber('AA060', 'Vanadium ash and residues', 'Cendres et résidus de vanadium'),
  amber('AA190', 'Magnesium scrap that burns or reacts with water', 'Déchets de magnésium inflammables ou réagissant à l’eau'),
  amber('AB030', 'Metal surface treatment waste without cyanide', 'Déchets de traitement de surface des métaux sans cyanure'),
  amber('AB070', 'Foundry sand', 'Sables de fonderie'),
  amber('AB120', 'Inorganic halides, not named elsewhere', 'Halogénures inorganiques, non dénommés ailleurs'),
  amber('AB130', 'Used blasting grit', 'Abrasifs de sablage usés'),
  amber('AB150', 'Raw gypsum and sulphite of flue gas', 'Gypse et sulfite bruts d’épuration de fumées'),
  amber('AC060', 'Hydraulic fluids', 'Fluides hydrauliques'),
  amber('AC070', 'Brake fluids', 'Liquides de frein'),
  amber('AC080', 'Antifreeze', 'Antigels'),
  amber('AC150', 'Chlorofluorocarbons (CFC)', 'Chlorofluorocarbones (CFC)'),
  amber('AC160', 'Halons', 'Halons'),
  amber('AC170', 'Treated wood and cork', 'Bois et liège traités'),
  amber('AC250', 'Surfactants', 'Agents tensioactifs'),
  amber('AC260', 'Liquid pig manure', 'Lisier de porc'),
  amber('AC270', 'Sewage sludge', 'Boues d’épuration'),
  amber('AC300', 'Plastic waste, hazardous', 'Déchets plastiques dangereux', '2021-01-01'),
  amber('AD090', 'Waste of photographic chemicals', 'Déchets de produits chimiques photographiques'),
  amber('AD100', 'Plastic surface treatment waste without cyanide', 'Déchets de traitement de surface des plastiques sans cyanure'),
  amber('AD120', 'Ion exchange resins', 'Résines échangeuses d’ions'),
  amber('AD150', 'Organic filter media, such as biofilters', 'Matières filtrantes organiques, comme les biofiltres'),
  amber('RB020', 'Ceramic fibres like asbestos', 'Fibres céramiques semblables à l’amiante'),
  green('GB040', 'Slag of precious metals and copper, for refining', 'Scories de métaux précieux et de cuivre, pour affinage'),
  green('GC010', 'Electrical assemblies of metal alone', 'Assemblages électriques de métal seul'),
  green('GC020', 'Electronic scrap for metal recovery', 'Débris électroniques pour récupération de métaux'),
  green('GC030', 'Emptied ships for breaking', 'Navires vidés à démolir'),
  green('GC050', 'Spent cracking catalysts', 'Catalyseurs de craquage usés'),
  green('GE020', 'Glass fibre waste', 'Déchets de fibre de verre'),
  green('GF010', 'Fired ceramic waste', 'Déchets de céramique cuite'),
  green('GG030', 'Bottom ash of coal power stations', 'Mâchefers de centrales à charbon'),
  green('GG040', 'Fly ash of coal power stations', 'Cendres volantes de centrales à charbon'),
  green('GH013', 'PVC waste', 'Déchets de PVC'),
  green('GN010', 'Bristle and brush hair waste', 'Déchets de soies et poils de brosserie'),
  green('GN020', 'Horsehair waste', 'Déchets de crin'),
  green('GN030', 'Feather and down waste', 'Déchets de plumes et duvet'),
  european('BEU01', 'Label laminate waste of label making', 'Déchets de stratifiés de fabrication d’étiquettes'),
  european('BEU02', 'Plastic fraction of used drink cartons', 'Fraction plastique de briques alimentaires usagées'),
  european('BEU03', 'Plastic and aluminium fraction of used drink cartons', 'Fraction plastique et aluminium de briques alimentaires usagées'),
  european('BEU04', 'Clean composite packaging, mainly paper', 'Emballages composites propres, surtout papier'),
  european('BEU05', 'Clean green waste of farms, gardens and parks', 'Déchets verts propres de fermes, jardins et parcs'),
];
