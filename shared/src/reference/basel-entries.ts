import type { DatedCode } from './dated-code';

export type BaselAnnex = 'I' | 'II' | 'VIII' | 'IX';

export interface BaselEntry extends DatedCode {
  readonly annex: BaselAnnex;
}

type Validity = Pick<DatedCode, 'validFrom' | 'validTo'>;

// Entries are dated where the lists changed lately; the rest is open at its beginning.
const standing: Validity = { validFrom: null, validTo: null };
const since1992: Validity = { validFrom: '1992-05-05', validTo: null };
const plasticSince2021: Validity = { validFrom: '2021-01-01', validTo: null };
const plasticUntil2020: Validity = { validFrom: null, validTo: '2020-12-31' };
const electronicSince2025: Validity = { validFrom: '2025-01-01', validTo: null };
const electronicUntil2024: Validity = { validFrom: null, validTo: '2024-12-31' };

const entry = (annex: BaselAnnex) => (code: string, en: string, fr: string, validity: Validity = standing): BaselEntry => ({
  code, annex, title: { en, fr }, ...validity,
});
const a = entry('VIII');
const b = entry('IX');
const y = (code: string, en: string, fr: string) => entry('I')(code, en, fr, since1992);
const other = entry('II');

/** Annex VIII (list A): presumed hazardous. Source: Basel Convention with the amendments in force on 2025-01-01; short titles are ours. Edition: 2026-11-01. */
export const annexVIIIEntries: readonly BaselEntry[] = [
  a('A1010', 'Metal waste of antimony, arsenic, beryllium, cadmium, lead, mercury, selenium, tellurium or thallium', 'Métaux : antimoine, arsenic, béryllium, cadmium, plomb, mercure, sélénium, tellure ou thallium'),
  a('A1020', 'Waste with antimony, beryllium, cadmium, lead, selenium or tellurium', 'Déchets contenant antimoine, béryllium, cadmium, plomb, sélénium ou tellure'),
  a('A1030', 'Waste with arsenic, mercury or thallium', 'Déchets contenant arsenic, mercure ou thallium'),
  a('A1040', 'Waste with metal carbonyls or hexavalent chromium', 'Déchets contenant métaux carbonyles ou chrome hexavalent'),
  a('A1050', 'Sludge of galvanizing', 'Boues de galvanisation'),
  a('A1060', 'Spent metal pickling liquor', 'Bains de décapage de métaux usés'),
  a('A1070', 'Leaching residues of zinc', 'Résidus de lixiviation du zinc'),
  a('A1080', 'Zinc residues with lead and cadmium', 'Résidus de zinc contenant plomb et cadmium'),
  a('A1090', 'Ash of burnt copper cable', 'Cendres de câbles de cuivre brûlés'),
  a('A1100', 'Dust of copper smelters', 'Poussières de fonderies de cuivre'),
  a('A1110', 'Spent electrolyte of copper refining', 'Électrolyte usé du raffinage du cuivre'),
  a('A1120', 'Sludge of copper electrolyte cleaning', 'Boues d’épuration d’électrolyte de cuivre'),
  a('A1130', 'Spent etching solution with copper', 'Solutions de gravure usées contenant du cuivre'),
  a('A1140', 'Spent copper chloride and cyanide catalysts', 'Catalyseurs usés au chlorure ou cyanure de cuivre'),
  a('A1150', 'Precious metal ash of burnt circuit boards, not on list B', 'Cendres de cartes électroniques à métaux précieux, hors liste B'),
  a('A1160', 'Waste lead-acid batteries', 'Accumulateurs au plomb usagés'),
  a('A1170', 'Waste batteries, unsorted or hazardous', 'Piles et accumulateurs non triés ou dangereux'),
  a('A1180', 'Electronic scrap with hazardous parts (former entry)', 'Débris électroniques avec composants dangereux (ancienne rubrique)', electronicUntil2024),
  a('A1181', 'Electrical and electronic waste, hazardous', 'Déchets électriques et électroniques dangereux', electronicSince2025),
  a('A1190', 'Cable with hazardous insulation', 'Câbles à gaine dangereuse'),
  a('A2010', 'Glass of cathode-ray tubes', 'Verre de tubes cathodiques'),
  a('A2020', 'Inorganic fluorine compounds, liquid or sludge', 'Composés inorganiques du fluor, liquides ou boues'),
  a('A2030', 'Spent catalysts, hazardous', 'Catalyseurs usés dangereux'),
  a('A2040', 'Chemical gypsum, hazardous', 'Gypse chimique dangereux'),
  a('A2050', 'Waste asbestos', 'Déchets d’amiante'),
  a('A2060', 'Coal fly ash, hazardous', 'Cendres volantes de charbon dangereuses'),
  a('A3010', 'Waste of petroleum coke and bitumen', 'Déchets de coke de pétrole et de bitume'),
  a('A3020', 'Waste mineral oil', 'Huiles minérales usagées'),
  a('A3030', 'Sludge of leaded anti-knock compounds', 'Boues d’antidétonants au plomb'),
  a('A3040', 'Waste heat transfer fluids', 'Fluides caloporteurs usagés'),
  a('A3050', 'Waste of resins, latex, plasticizers and glues', 'Déchets de résines, latex, plastifiants et colles'),
  a('A3060', 'Waste nitrocellulose', 'Déchets de nitrocellulose'),
  a('A3070', 'Waste phenols', 'Déchets de phénols'),
  a('A3080', 'Waste ethers', 'Déchets d’éthers'),
  a('A3090', 'Leather dust and sludge, hazardous', 'Poussières et boues de cuir dangereuses'),
  a('A3100', 'Leather parings, hazardous', 'Rognures de cuir dangereuses'),
  a('A3110', 'Fellmongery waste, hazardous', 'Déchets de pelleterie dangereux'),
  a('A3120', 'Shredder light fraction', 'Fraction légère de broyage'),
  a('A3130', 'Waste organic phosphorus compounds', 'Composés organiques du phosphore'),
  a('A3140', 'Waste solvents, not halogenated', 'Solvants non halogénés'),
  a('A3150', 'Waste solvents, halogenated', 'Solvants halogénés'),
  a('A3160', 'Distillation residues of solvent recovery', 'Résidus de distillation de solvants'),
  a('A3170', 'Waste of making halogenated hydrocarbons', 'Déchets de production d’hydrocarbures halogénés'),
  a('A3180', 'Waste with PCB, PCT, PCN or PBB', 'Déchets contenant PCB, PCT, PCN ou PBB'),
  a('A3190', 'Tarry residues', 'Résidus goudronneux'),
  a('A3200', 'Road asphalt with tar', 'Enrobés contenant du goudron'),
  a('A3210', 'Plastic waste, hazardous', 'Déchets plastiques dangereux', plasticSince2021),
  a('A4010', 'Pharmaceutical waste', 'Déchets pharmaceutiques'),
  a('A4020', 'Clinical waste', 'Déchets cliniques'),
  a('A4030', 'Waste biocides and pesticides', 'Déchets de biocides et pesticides'),
  a('A4040', 'Waste wood preservatives', 'Déchets de produits de préservation du bois'),
  a('A4050', 'Waste with cyanides', 'Déchets contenant des cyanures'),
  a('A4060', 'Mixtures of oil and water', 'Mélanges d’huile et d’eau'),
  a('A4070', 'Waste inks, dyes, paints and varnish', 'Déchets d’encres, colorants, peintures et vernis'),
  a('A4080', 'Explosive waste', 'Déchets explosibles'),
  a('A4090', 'Acid and alkaline solutions', 'Solutions acides et basiques'),
  a('A4100', 'Waste of flue gas cleaning', 'Déchets d’épuration des fumées'),
  a('A4110', 'Waste with dioxins or furans', 'Déchets contenant dioxines ou furannes'),
  a('A4120', 'Waste with peroxides', 'Déchets contenant des peroxydes'),
  a('A4130', 'Contaminated packaging', 'Emballages contaminés'),
  a('A4140', 'Outdated chemicals', 'Produits chimiques périmés'),
  a('A4150', 'Unidentified laboratory chemicals', 'Produits chimiques de laboratoire non identifiés'),
  a('A4160', 'Spent activated carbon, hazardous', 'Charbon actif usé dangereux'),
];

/** Annex IX (list B): presumed not hazardous, unless what is in it makes it so. Source and edition as for list A. */
export const annexIXEntries: readonly BaselEntry[] = [
  b('B1010', 'Clean metal scrap', 'Ferraille et métaux propres'),
  b('B1020', 'Clean bulk scrap of antimony, beryllium, cadmium, lead, selenium or tellurium', 'Débris massifs propres : antimoine, béryllium, cadmium, plomb, sélénium, tellure'),
  b('B1030', 'Refractory metal residues', 'Résidus de métaux réfractaires'),
  b('B1031', 'Powder of refractory metals', 'Poudres de métaux réfractaires'),
  b('B1040', 'Power station assemblies without oil or PCB', 'Assemblages de centrales, sans huile ni PCB'),
  b('B1050', 'Mixed heavy fraction of non-ferrous metal', 'Fraction lourde de non-ferreux mélangés'),
  b('B1060', 'Selenium and tellurium metal', 'Sélénium et tellure métalliques'),
  b('B1070', 'Copper waste, dispersible', 'Déchets de cuivre dispersables'),
  b('B1080', 'Zinc ash and residues', 'Cendres et résidus de zinc'),
  b('B1090', 'Batteries without lead, cadmium or mercury', 'Piles sans plomb, cadmium ni mercure'),
  b('B1100', 'Dross, skimmings and slag of metal smelting', 'Crasses, écumes et scories de fusion'),
  b('B1110', 'Electronic assemblies (former entry)', 'Assemblages électroniques (ancienne rubrique)', electronicUntil2024),
  b('B1115', 'Cable with harmless insulation', 'Câbles à gaine non dangereuse'),
  b('B1120', 'Spent catalysts of transition metals and lanthanides', 'Catalyseurs usés de métaux de transition et lanthanides'),
  b('B1130', 'Clean spent precious metal catalysts', 'Catalyseurs usés propres à métaux précieux'),
  b('B1140', 'Precious metal residues with traces of cyanide', 'Résidus de métaux précieux avec traces de cyanures'),
  b('B1150', 'Precious metal waste, dispersible', 'Métaux précieux dispersables'),
  b('B1160', 'Precious metal ash of circuit boards', 'Cendres de cartes électroniques à métaux précieux'),
  b('B1170', 'Precious metal ash of film', 'Cendres de pellicules à métaux précieux'),
  b('B1180', 'Waste photographic film', 'Pellicules photographiques usagées'),
  b('B1190', 'Waste photographic paper', 'Papiers photographiques usagés'),
  b('B1200', 'Granulated slag of iron or steel', 'Laitier granulé de fer ou d’acier'),
  b('B1210', 'Slag of iron or steel', 'Scories de fer ou d’acier'),
  b('B1220', 'Stabilized zinc slag', 'Scories de zinc stabilisées'),
  b('B1230', 'Mill scale of iron or steel', 'Battitures de fer ou d’acier'),
  b('B1240', 'Mill scale of copper oxide', 'Battitures d’oxyde de cuivre'),
  b('B1250', 'Depolluted end-of-life vehicles', 'Véhicules hors d’usage dépollués'),
  b('B2010', 'Mining waste', 'Déchets d’extraction minière'),
  b('B2020', 'Glass waste', 'Déchets de verre'),
  b('B2030', 'Ceramic waste', 'Déchets céramiques'),
  b('B2040', 'Other inorganic waste: gypsum, slag, rubble', 'Autres déchets inorganiques : plâtre, scories, gravats'),
  b('B2050', 'Coal fly ash', 'Cendres volantes de charbon'),
  b('B2060', 'Spent activated carbon', 'Charbon actif usé'),
  b('B2070', 'Sludge of calcium fluoride', 'Boues de fluorure de calcium'),
  b('B2080', 'Chemical gypsum', 'Gypse chimique'),
  b('B2090', 'Cleaned anode butts', 'Mégots d’anodes nettoyés'),
  b('B2100', 'Alumina waste', 'Déchets d’alumine'),
  b('B2110', 'Red mud, pH below 11.5', 'Boues rouges, pH inférieur à 11,5'),
  b('B2120', 'Mild acid or alkaline solutions', 'Solutions faiblement acides ou basiques'),
  b('B2130', 'Road asphalt without tar', 'Enrobés sans goudron'),
  b('B3010', 'Solid plastic waste (former entry)', 'Déchets plastiques solides (ancienne rubrique)', plasticUntil2020),
  b('B3011', 'Clean sorted plastic for recycling', 'Plastiques propres et triés pour recyclage', plasticSince2021),
  b('B3020', 'Waste paper and cardboard', 'Vieux papiers et cartons'),
  b('B3025', 'Composite packaging, mainly paper', 'Emballages composites, surtout papier'),
  b('B3026', 'Fractions of beverage cartons', 'Fractions de briques alimentaires'),
  b('B3027', 'Label laminate waste', 'Déchets d’étiquettes autocollantes'),
  b('B3030', 'Textile waste', 'Déchets textiles'),
  b('B3035', 'Waste carpets', 'Tapis et moquettes usagés'),
  b('B3040', 'Rubber waste', 'Déchets de caoutchouc'),
  b('B3050', 'Untreated cork and wood', 'Liège et bois non traités'),
  b('B3060', 'Waste of food and farming', 'Déchets agroalimentaires'),
  b('B3065', 'Waste edible fat and oil', 'Graisses et huiles alimentaires usagées'),
  b('B3070', 'Hair, straw and fungus mycelium', 'Cheveux, paille et mycélium'),
  b('B3080', 'Rubber parings', 'Rognures de caoutchouc'),
  b('B3090', 'Leather parings', 'Rognures de cuir'),
  b('B3100', 'Leather dust and sludge', 'Poussières et boues de cuir'),
  b('B3110', 'Fellmongery waste', 'Déchets de pelleterie'),
  b('B3120', 'Food dye waste', 'Déchets de colorants alimentaires'),
  b('B3130', 'Polymer ethers', 'Éthers polymères'),
  b('B3140', 'Waste tyres', 'Pneus usagés'),
  b('B4010', 'Water-based paints, inks and varnish', 'Peintures, encres et vernis à l’eau'),
  b('B4020', 'Water-based glues and resins', 'Colles et résines à l’eau'),
  b('B4030', 'Single-use cameras (former entry)', 'Appareils photo jetables (ancienne rubrique)', electronicUntil2024),
];

/** Annex I: categories to be controlled. Source: Basel Convention, in force since 1992-05-05; short titles are ours. Edition: 2026-11-01. */
export const annexIEntries: readonly BaselEntry[] = [
  y('Y1', 'Clinical waste', 'Déchets cliniques'),
  y('Y2', 'Waste of making medicines', 'Déchets de production pharmaceutique'),
  y('Y3', 'Waste medicines', 'Médicaments usagés'),
  y('Y4', 'Waste biocides', 'Déchets de biocides'),
  y('Y5', 'Waste wood preservatives', 'Déchets de produits de préservation du bois'),
  y('Y6', 'Waste of making and using solvents', 'Déchets de production et d’emploi de solvants'),
  y('Y7', 'Cyanide waste of heat treatment', 'Déchets cyanurés de traitement thermique'),
  y('Y8', 'Waste mineral oil', 'Huiles minérales usagées'),
  y('Y9', 'Mixtures of oil and water', 'Mélanges d’huile et d’eau'),
  y('Y10', 'Waste with PCB, PCT or PBB', 'Déchets contenant PCB, PCT ou PBB'),
  y('Y11', 'Tarry residues', 'Résidus goudronneux'),
  y('Y12', 'Waste inks, dyes, paints and varnish', 'Déchets d’encres, colorants, peintures et vernis'),
  y('Y13', 'Waste resins, latex, plasticizers and glues', 'Déchets de résines, latex, plastifiants et colles'),
  y('Y14', 'Unidentified laboratory chemicals', 'Produits chimiques de laboratoire non identifiés'),
  y('Y15', 'Explosive waste', 'Déchets explosibles'),
  y('Y16', 'Photographic chemicals', 'Produits chimiques photographiques'),
  y('Y17', 'Waste of surface treatment', 'Déchets de traitement de surface'),
  y('Y18', 'Residues of industrial waste disposal', 'Résidus d’élimination de déchets industriels'),
  y('Y19', 'Metal carbonyls', 'Métaux carbonyles'),
  y('Y20', 'Beryllium', 'Béryllium'),
  y('Y21', 'Hexavalent chromium', 'Chrome hexavalent'),
  y('Y22', 'Copper compounds', 'Composés du cuivre'),
  y('Y23', 'Zinc compounds', 'Composés du zinc'),
  y('Y24', 'Arsenic', 'Arsenic'),
  y('Y25', 'Selenium', 'Sélénium'),
  y('Y26', 'Cadmium', 'Cadmium'),
  y('Y27', 'Antimony', 'Antimoine'),
  y('Y28', 'Tellurium', 'Tellure'),
  y('Y29', 'Mercury', 'Mercure'),
  y('Y30', 'Thallium', 'Thallium'),
  y('Y31', 'Lead', 'Plomb'),
  y('Y32', 'Inorganic fluorine compounds', 'Composés inorganiques du fluor'),
  y('Y33', 'Inorganic cyanides', 'Cyanures inorganiques'),
  y('Y34', 'Acids', 'Acides'),
  y('Y35', 'Bases', 'Bases'),
  y('Y36', 'Asbestos', 'Amiante'),
  y('Y37', 'Organic phosphorus compounds', 'Composés organiques du phosphore'),
  y('Y38', 'Organic cyanides', 'Cyanures organiques'),
  y('Y39', 'Phenols', 'Phénols'),
  y('Y40', 'Ethers', 'Éthers'),
  y('Y41', 'Halogenated solvents', 'Solvants halogénés'),
  y('Y42', 'Other organic solvents', 'Autres solvants organiques'),
  y('Y43', 'Furans', 'Furannes'),
  y('Y44', 'Dioxins', 'Dioxines'),
  y('Y45', 'Other organohalogen compounds', 'Autres composés organohalogénés'),
];

/** Annex II: other waste that needs consent. Source: Basel Convention with the amendments in force on 2025-01-01. Edition: 2026-11-01. */
export const annexIIEntries: readonly BaselEntry[] = [
  other('Y46', 'Household waste', 'Déchets ménagers', since1992),
  other('Y47', 'Residues of burnt household waste', 'Résidus d’incinération de déchets ménagers', since1992),
  other('Y48', 'Plastic waste, mixed or contaminated', 'Déchets plastiques mélangés ou contaminés', plasticSince2021),
  other('Y49', 'Electrical and electronic waste, not hazardous', 'Déchets électriques et électroniques non dangereux', electronicSince2025),
];

/** Every entry, list A first. */
export const baselEntries: readonly BaselEntry[] = [...annexVIIIEntries, ...annexIXEntries, ...annexIIEntries, ...annexIEntries];
