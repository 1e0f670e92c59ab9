import type { WasteStream } from '../vocabularies';

export interface Material {
  readonly key: string;
  readonly stream: WasteStream;
  readonly title: { readonly en: string; readonly fr: string };
  /** What its picture shows, for whoever does not see it. */
  readonly picture: { readonly en: string; readonly fr: string };
  /** What it is called besides, in either language. */
  readonly words: string;
  /** Codes that come into question, of any table, the likeliest first. */
  readonly codes: readonly string[];
}

type Both = readonly [en: string, fr: string];

const material = <Key extends string>(key: Key, stream: WasteStream, [en, fr]: Both, [sightEn, sightFr]: Both, words: string, codes: string) =>
  ({ key, stream, title: { en, fr }, picture: { en: sightEn, fr: sightFr }, words, codes: codes.split(' ') }) as const satisfies Material;

/** What a load may look like, and the codes to which it may lead: a help for the choice, never a classification. Ours. Edition: 2026-11-01. */
export const materials = [
  material('CIRCUIT_BOARDS', 'E_WASTE', ['Circuit boards', 'Cartes électroniques'], ['A board with chips and tracks', 'Une carte avec puces et pistes'], 'pcb printed imprimés motherboard carte mère', '854931 854939 854921 853400 A1181 Y49 GC020'),
  material('TUBE_SCREENS', 'E_WASTE', ['Screens with a tube', 'Écrans à tube'], ['A deep television with a curved screen', 'Un téléviseur profond à écran bombé'], 'crt televisions téléviseurs monitors moniteurs cathode', '854991 852842 852872 A1181 A2010'),
  material('FLAT_SCREENS', 'E_WASTE', ['Flat screens', 'Écrans plats'], ['A cracked flat screen on its foot', 'Un écran plat fêlé sur son pied'], 'lcd led displays afficheurs tv panels panneaux', '854991 854999 852852 852411 A1181 Y49'),
  material('COMPUTERS_PHONES', 'E_WASTE', ['Computers and phones', 'Ordinateurs et téléphones'], ['A laptop and a phone', 'Un ordinateur portable et un téléphone'], 'laptops portables smartphones mobiles tablets tablettes', '854999 854991 847130 851713 847330 Y49 A1181'),
  material('FRIDGES', 'E_WASTE', ['Fridges and air conditioners', 'Réfrigérateurs et climatiseurs'], ['A fridge with two doors and a grille at its back', 'Un réfrigérateur à deux portes et sa grille'], 'frigos freezers congélateurs compressors compresseurs clim', '854991 841810 841821 841581 A1181 Y45 UN2857'),
  material('SOLAR_PANELS', 'E_WASTE', ['Solar panels', 'Panneaux solaires'], ['A tilted panel of square cells', 'Un panneau incliné de cellules carrées'], 'photovoltaic photovoltaïque pv modules', '854143 854999 Y49 A1181'),
  material('SHREDDED_ELECTRONICS', 'E_WASTE', ['Shredded electronics', 'Électronique broyée'], ['A heap of small mixed pieces with board bits', 'Un tas de petits morceaux mêlés d’éclats de carte'], 'broyat wee granulate granulat', '854991 854999 A1181 Y49'),
  material('PLASTIC_BALES', 'PLASTIC', ['Bales of plastic', 'Balles de plastique'], ['A tied bale of bottles', 'Une balle liée de bouteilles'], 'pet bottles bouteilles packaging emballages', '391510 391590 B3011 Y48 A3210'),
  material('PLASTIC_FLAKES', 'PLASTIC', ['Plastic flakes and pellets', 'Paillettes et granulés de plastique'], ['An open sack of small flakes', 'Un sac ouvert de petites paillettes'], 'regrind rebroyé granules abs', '391590 391510 391520 390110 390330 B3011 Y48'),
  material('PLASTIC_FILM', 'PLASTIC', ['Plastic film', 'Film plastique'], ['A loose roll of crumpled film', 'Un rouleau défait de film froissé'], 'foil stretch agricultural agricole sacs bags', '391510 391530 B3011 Y48'),
  material('HEAVY_SCRAP', 'METAL', ['Metal scrap', 'Ferraille'], ['A pile of cut beams, a wheel and a pipe', 'Un tas de profilés coupés, une roue et un tuyau'], 'iron fer steel acier copper cuivre aluminium', '720449 740400 760200 780200 B1010 B1050 A1010'),
  material('TURNINGS', 'METAL', ['Turnings and dust of metal', 'Tournures et poussières de métal'], ['Curled metal turnings', 'Des tournures de métal enroulées'], 'chips copeaux swarf limaille powder poudre', '720441 740400 760200 B1010 B1070 UN2793 UN1396'),
  material('CABLE', 'METAL', ['Cable', 'Câbles'], ['A coil of cable with bare ends', 'Une couronne de câble aux bouts dénudés'], 'wire fils insulated gaine', '854449 854430 740400 B1115 A1190'),
  material('CARS', 'VEHICLE_PARTS', ['Cars', 'Voitures'], ['A car without wheels, its bonnet open', 'Une voiture sans roues, capot ouvert'], 'vehicles véhicules elv vhu automobiles', '870323 870332 870321 B1250 UN3166 UN3171'),
  material('ENGINES', 'VEHICLE_PARTS', ['Engines and parts', 'Moteurs et pièces'], ['An engine that drips oil', 'Un moteur qui goutte'], 'gearboxes boîtes shock absorbers amortisseurs spare pièces détachées', '840991 870899 870829 B1010 A4060 UN3528 UN3530'),
  material('TYRES', 'TYRES', ['Tyres', 'Pneus'], ['Stacked tyres, one inside another', 'Des pneus empilés, l’un dans l’autre'], 'tires pneumatiques', '401220 401211 B3140'),
  material('RUBBER_CRUMB', 'TYRES', ['Rubber shreds and crumb', 'Lanières et granulat de caoutchouc'], ['A heap of black strips and grains', 'Un tas de lanières et de grains noirs'], 'granulate chips pneus broyés', '400400 401700 B3040 B3080 UN1345'),
  material('CAR_BATTERIES', 'BATTERIES', ['Car batteries', 'Batteries de voiture'], ['A battery with two poles and a drop of acid', 'Une batterie à deux bornes et une goutte d’acide'], 'lead acid plomb accumulators accumulateurs', '854911 850710 A1160 UN2794 UN2800'),
  material('SMALL_BATTERIES', 'BATTERIES', ['Small batteries', 'Piles'], ['Round cells of several sizes', 'Des piles rondes de plusieurs tailles'], 'alkaline alcalines nickel cadmium household button bouton', '854914 854912 854913 854919 A1170 B1090 UN2795 UN3028'),
  material('LITHIUM_PACKS', 'BATTERIES', ['Lithium packs', 'Blocs au lithium'], ['A swollen flat pack with a flame sign', 'Un bloc plat gonflé avec un signe de flamme'], 'lithium ion electric cars voitures électriques modules black mass masse noire', '854914 854919 850760 A1170 B1090 UN3480 UN3481 UN3090'),
  material('PAPER_BALES', 'PAPER', ['Paper and cardboard', 'Papier et carton'], ['A tied bale of flattened boxes', 'Une balle liée de cartons aplatis'], 'newspapers journaux occ kraft', '470710 470790 470730 B3020 Y46'),
  material('CLOTHES', 'TEXTILE', ['Clothes and rags', 'Vêtements et chiffons'], ['A shirt on a bundle', 'Une chemise sur un ballot'], 'textiles shoes chaussures second-hand friperie mattresses matelas', '630900 631090 631010 B3030 UN1856'),
  material('CARPETS', 'TEXTILE', ['Carpets and mattresses', 'Tapis et matelas'], ['A rolled carpet', 'Un tapis roulé'], 'rugs moquettes', '631090 B3035 B3030'),
  material('RUBBISH', 'MUNICIPAL', ['Household rubbish', 'Ordures ménagères'], ['Tied rubbish bags', 'Des sacs-poubelle noués'], 'garbage refuse trash nappies couches rdf csr', '382510 Y46'),
  material('SLUDGE', 'MUNICIPAL', ['Sludge', 'Boues'], ['A tank truck that lets out thick sludge', 'Une citerne qui déverse une boue épaisse'], 'sewage épuration manure lisier compost', '382520 310100 AC270'),
  material('INCINERATOR_ASH', 'MUNICIPAL', ['Ash of burnt waste', 'Cendres d’incinération'], ['A chimney above a heap of ash', 'Une cheminée au-dessus d’un tas de cendres'], 'bottom ash mâchefer fly filter refiom', '262110 Y47 A4100'),
  material('DRUMS', 'HAZARDOUS_CHEMICAL', ['Drums of chemicals', 'Fûts de produits chimiques'], ['A drum with a warning sign, leaking', 'Un fût à signe de danger, qui fuit'], 'solvents solvants acids acides ibc barrels barils', '382549 382541 382569 382561 A3140 A3150 A4090 A4140 UN1993 UN1760 UN2810'),
  material('PAINT', 'HAZARDOUS_CHEMICAL', ['Paint and ink', 'Peintures et encres'], ['An open paint tin with a brush', 'Un pot de peinture ouvert et un pinceau'], 'varnish vernis thinner diluant tins pots', '382561 A4070 B4010 UN1263 UN1210'),
  material('PESTICIDES', 'HAZARDOUS_CHEMICAL', ['Pesticides', 'Pesticides'], ['A sprayer beside a sack', 'Un pulvérisateur près d’un sac'], 'biocides insecticides herbicides obsolete périmés', '382561 A4030 A4140 Y4 UN2588 UN2902'),
  material('EMPTY_PACKAGING', 'HAZARDOUS_CHEMICAL', ['Empty dirty packaging', 'Emballages vides souillés'], ['An empty canister lying on its side', 'Un bidon vide couché'], 'canisters bidons aerosols aérosols', '391590 720449 A4130 UN3509 UN1950'),
  material('SHARPS', 'CLINICAL', ['Hospital waste', 'Déchets d’hôpital'], ['A syringe above a box with the biohazard sign', 'Une seringue sur une boîte à risque biologique'], 'clinical medical soins syringes seringues needles aiguilles', '382530 A4020 Y1 UN3291'),
  material('MEDICINES', 'CLINICAL', ['Medicines', 'Médicaments'], ['A blister pack and a bottle', 'Une plaquette et un flacon'], 'pills comprimés pharmaceutical expired périmés', '300692 A4010 Y3 UN3249 UN1851'),
  material('SLAG', 'MINERAL_SLAG', ['Slag', 'Scories'], ['Glassy lumps', 'Des blocs vitreux'], 'furnace haut fourneau laitier lumps blocs', '261900 261800 262030 B1210 B1200 B1100 AA010'),
  material('DROSS', 'MINERAL_SLAG', ['Dross and salt slag', 'Crasses et scories salées'], ['A big bag with a sign against water', 'Un grand sac au signe « pas d’eau »'], 'aluminium zinc skimmings écumes', '262040 281820 262019 B1100 B1080 A1080 UN3170 UN1435'),
  material('FILTER_DUST', 'MINERAL_SLAG', ['Dust and ash', 'Poussières et cendres'], ['A closed bag with dust around it', 'Un sac fermé entouré de poussière'], 'fly ash volantes filter filtre smelter fonderie', '262190 262029 262091 262019 A1100 A2060 A4100 B2050'),
  material('ASBESTOS', 'CONSTRUCTION', ['Asbestos', 'Amiante'], ['Corrugated sheets with loose fibres', 'Des plaques ondulées aux fibres libres'], 'cement fibrociment eternit lagging calorifuge', '681280 252490 252410 A2050 Y36 UN2590 UN2212'),
  material('RUBBLE', 'CONSTRUCTION', ['Rubble', 'Gravats'], ['Broken bricks and a beam', 'Des briques cassées et une poutre'], 'demolition démolition concrete béton gypsum plâtre asphalt enrobé', '262190 B2040 B2130 A3200'),
  material('WOOD', 'CONSTRUCTION', ['Wood', 'Bois'], ['Planks with nails', 'Des planches cloutées'], 'timber treated traité pallets palettes sleepers traverses', '440149 440141 B3050 AC170 A4040'),
  material('WASTE_OIL', 'OIL', ['Waste oil', 'Huiles usagées'], ['An oil can above a black pool', 'Un bidon d’huile au-dessus d’une flaque noire'], 'lubricants lubrifiants bilge cale slops frying friture', '271099 271091 271019 A3020 A4060 A3180 UN3082'),
  material('TRANSFORMERS', 'OIL', ['Transformers and capacitors', 'Transformateurs et condensateurs'], ['A transformer with cooling fins', 'Un transformateur à ailettes'], 'pcb pyralene pyralène askarel', '271091 854991 A3180 A1181 Y10 UN2315 UN3432'),
  material('CYLINDERS', 'ODS_F_GASES', ['Gas cylinders', 'Bouteilles de gaz'], ['Two cylinders, one in a carton', 'Deux bouteilles, l’une dans un carton'], 'refrigerant réfrigérant r22 r134a halon freon fréon extinguishers extincteurs', '290345 382761 290371 290376 Y45 AC150 AC160 UN3159 UN1018 UN1044'),
  material('MIXED_LOAD', 'MIXED', ['All kinds together', 'De tout ensemble'], ['A container filled to the roof with a chair, a tyre and bags', 'Un conteneur plein jusqu’au toit : chaise, pneu, sacs'], 'mixture mélange household goods ménagers bric-a-brac', '382510 Y46 Y48 A3120 B1050'),
  material('SHREDDER_FLUFF', 'MIXED', ['Shredder fluff', 'Bourre de broyage'], ['A cloud of fluff with metal bits', 'Un nuage de bourre et d’éclats de métal'], 'asr light fraction légère foam mousse', '391590 382569 A3120 Y48'),
  material('SHIPS', 'OTHER', ['Ships', 'Navires'], ['A ship on a beach', 'Un navire sur une plage'], 'vessels breaking démolition', '890800 GC030 A2050'),
  material('GLASS', 'OTHER', ['Glass', 'Verre'], ['A broken bottle', 'Une bouteille cassée'], 'cullet calcin', '700100 B2020 A2010'),
  material('CATALYSTS', 'OTHER', ['Catalysts and carbon', 'Catalyseurs et charbon'], ['A canister of grains', 'Une boîte de grains'], 'activated actif converters pots catalytiques', '381512 380210 A2030 B1120 B1130 A4160 B2060 UN2881 UN1362'),
] as const;

export type MaterialKey = (typeof materials)[number]['key'];

/** What codes are called by those who see the thing and not the list: words of every material that leads to them. */
const namesByCode = (() => {
  const names = new Map<string, string>();
  for (const { codes, title, words } of materials as readonly Material[]) {
    for (const code of codes) names.set(code, `${names.get(code) ?? ''} ${title.en} ${title.fr} ${words}`);
  }
  return names;
})();

export const everydayWords = (code: string): string | undefined => namesByCode.get(code);
