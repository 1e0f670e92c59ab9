import { findCountry } from '../../reference/countries';
import { shippedLaw } from '../../law/law';
import { amountOf, ratio, shown } from '../amounts';
import { isCoverHeading, isWasteHeading, usualLoad } from '../goods';
import { checked, ticked, when } from '../indicator';
import type { Indicator } from '../indicator';
import type { LineFacts } from '../line-facts';
import { sources } from '../sources';
import { coverTerms, hazardTerms, isGeneric, personalTerms, usedTerms, wasteTerms, wordOf } from '../terms';

/** Kilograms that one container carries at most, as published of one case. */
const mostLoad = 30_480;
/** Below this much a kilogram, in currencies of about one worth, goods are worth less than their way; ours. */
const leastWorth = '0.15';
const comparable = new Set(['EUR', 'USD', 'GBP', 'CHF']);
/** Verified and declared weight may differ by so many per cent; ours. */
const weighingPercent = 10;

const isAfrican = (country: string): boolean => ['ESA', 'WCA'].includes(findCountry(country)?.wcoRegion ?? '') || ['DZ', 'EG', 'LY', 'MA', 'SD', 'TN'].includes(country);
const perContainer = ({ grossKg, containers = [] }: LineFacts) => ratio(grossKg, containers.length);

export const commodity: readonly Indicator[] = [
  checked(
    {
      needs: ['description'],
      find: (_facts, text) => {
        const word = wordOf(coverTerms, text);
        return word ? { word } : null;
      },
      says: { en: ({ word = '' }) => `“${word}”: waste was found under this description before.`, fr: ({ word = '' }) => `« ${word} » : des déchets ont déjà été trouvés sous cette description.` },
    },
    'C01', 'COMMODITY', sources.workshop, 'PUBLISHED',
    ['Description that hid waste before', 'Some descriptions have covered other contents again and again.'],
    ['Description ayant déjà caché des déchets', 'Certaines descriptions ont souvent couvert d’autres contenus.'],
  ),
  checked(
    {
      needs: ['hs', 'description'],
      find: ({ hs = '' }, text) => {
        const word = wordOf(isWasteHeading(hs) ? hazardTerms : wasteTerms, text);
        return word ? { word, hs } : null;
      },
      says: { en: ({ word = '', hs = '' }) => `The description says “${word}”, which heading ${hs} does not cover.`, fr: ({ word = '', hs = '' }) => `La description dit « ${word} », que la position ${hs} ne couvre pas.` },
    },
    'C02', 'COMMODITY', sources.riseOfCrime, 'PUBLISHED',
    ['Code and description do not fit', 'Waste under the code of a product, or hazardous waste under that of harmless waste.'],
    ['Code et description discordants', 'Un déchet sous le code d’un produit, ou un déchet dangereux sous celui d’un déchet anodin.'],
  ),
  checked(
    {
      needs: ['description'],
      find: (_facts, text) => {
        const word = wordOf(usedTerms, text);
        return word ? { word } : null;
      },
      says: { en: ({ word = '' }) => `Declared as “${word}”.`, fr: ({ word = '' }) => `Déclaré comme « ${word} ».` },
    },
    'C03', 'COMMODITY', sources.riseOfCrime, 'PUBLISHED',
    ['Declared as second-hand goods', 'What nobody will use again travels as if somebody would.'],
    ['Déclaré comme biens d’occasion', 'Ce que personne ne réemploiera voyage comme si quelqu’un le ferait.'],
  ),
  checked(
    {
      needs: ['hs', 'origin', 'destination', 'on'],
      find: ({ hs = '', origin = '', destination = '', on = '' }) =>
        /^(?:3915|4707)/.test(hs) && shippedLaw.treaties.binds('OECD', origin, on) && !shippedLaw.treaties.binds('OECD', destination, on) ? { hs, origin, destination } : null,
      says: {
        en: ({ hs = '', origin = '', destination = '' }) => `Heading ${hs} from ${origin} to ${destination}: household waste was found under paper and plastic on such ways.`,
        fr: ({ hs = '', origin = '', destination = '' }) => `Position ${hs} de ${origin} vers ${destination} : des déchets ménagers ont été trouvés sous du papier et du plastique sur de tels trajets.`,
      },
    },
    'C04', 'COMMODITY', sources.wasteCrime, 'PUBLISHED',
    ['Household waste as paper or plastic', 'Bales that were never sorted.'],
    ['Déchets ménagers déclarés papier ou plastique', 'Des balles jamais triées.'],
  ),
  ticked('C05', 'COMMODITY', sources.wasteCrime, 'PUBLISHED', ['Hazardous mixed with harmless', 'A sample or a laboratory tells.'], ['Dangereux mêlé à l’anodin', 'Un échantillon ou un laboratoire le dit.']),
  checked(
    {
      needs: ['hs', 'grossKg', 'containers'],
      find: (facts) => {
        const [load, usual] = [perContainer(facts), usualLoad(facts.hs ?? '')];
        if (!load || !usual || (load.greaterThanOrEqualTo(usual.least) && load.lessThanOrEqualTo(usual.most))) return null;
        return { load: shown(load), least: String(usual.least), most: String(usual.most), hs: facts.hs ?? '' };
      },
      says: {
        en: ({ load = '', least = '', most = '', hs = '' }) => `${load} kg a container; of heading ${hs} it is between ${least} and ${most} kg as a rule.`,
        fr: ({ load = '', least = '', most = '', hs = '' }) => `${load} kg par conteneur ; pour la position ${hs} c’est en règle générale entre ${least} et ${most} kg.`,
      },
    },
    'C06', 'COMMODITY', sources.workshop, 'PUBLISHED',
    ['Weight unusual for the goods', 'Too heavy or too light for what is declared; the limits are ours.'],
    ['Poids inhabituel pour la marchandise', 'Trop lourd ou trop léger pour ce qui est déclaré ; les limites sont les nôtres.'],
  ),
  checked(
    {
      needs: ['grossKg', 'containers'],
      find: (facts) => {
        const load = perContainer(facts);
        return load?.greaterThan(mostLoad) ? { load: shown(load) } : null;
      },
      says: { en: ({ load = '' }) => `${load} kg a container: more than it may carry.`, fr: ({ load = '' }) => `${load} kg par conteneur : plus qu’il ne peut porter.` },
    },
    'C07', 'COMMODITY', sources.algeciras, 'CASE',
    ['Container overloaded', 'Loads of 33 tonnes were found.'],
    ['Conteneur surchargé', 'Des chargements de 33 tonnes ont été trouvés.'],
  ),
  checked(
    {
      needs: ['value', 'currency', 'grossKg'],
      find: ({ value, currency = '', grossKg }) => {
        const worth = comparable.has(currency) ? ratio(value, grossKg) : null;
        return worth?.lessThan(leastWorth) ? { worth: shown(worth), currency } : null;
      },
      says: { en: ({ worth = '', currency = '' }) => `Declared at ${worth} ${currency} a kilogram.`, fr: ({ worth = '', currency = '' }) => `Déclaré à ${worth} ${currency} le kilogramme.` },
    },
    'C08', 'COMMODITY', sources.wasteCrime, 'PUBLISHED',
    ['Much of little worth', 'Goods that are worth less than their way; the limit is ours.'],
    ['Beaucoup, de peu de valeur', 'Des biens qui valent moins que leur voyage ; la limite est la nôtre.'],
  ),
  checked(
    when(['description', 'destination'], ({ destination = '' }, text) => personalTerms.test(text) && isAfrican(destination), 'Household goods or personal effects to Africa.', 'Effets ménagers ou personnels à destination de l’Afrique.'),
    'C09', 'COMMODITY', sources.genoa, 'CASE',
    ['Personal effects to Africa', 'From industrial areas, it was waste.'],
    ['Effets personnels vers l’Afrique', 'Venant de zones industrielles, c’étaient des déchets.'],
  ),
  checked(
    {
      needs: ['hs'],
      find: ({ hs = '' }) => (isCoverHeading(hs) ? { hs: hs.slice(0, 6) } : null),
      says: { en: ({ hs = '' }) => `Heading ${hs} serves the working article and what is left of it.`, fr: ({ hs = '' }) => `La position ${hs} sert à l’article en état et à ce qui en reste.` },
    },
    'M06', 'COMMODITY', sources.ours, 'OURS',
    ['Heading that covers goods and waste', 'The code alone does not say whether it is waste.'],
    ['Position commune aux biens et aux déchets', 'Le code seul ne dit pas si c’est un déchet.'],
  ),
  checked(
    when(['description'], (_facts, text) => isGeneric(text), 'The description does not say what the goods are.', 'La description ne dit pas ce qu’est la marchandise.'),
    'M05', 'COMMODITY', sources.ours, 'OURS',
    ['Description says nothing', 'General cargo, miscellaneous, said to contain.'],
    ['Description vide de sens', 'Marchandises diverses, divers, dit contenir.'],
  ),
  checked(
    {
      needs: ['grossKg'],
      find: ({ grossKg }) => (amountOf(grossKg)?.modulo(1000).isZero() ? { weight: grossKg ?? '' } : null),
      says: { en: ({ weight = '' }) => `${weight} kg to the tonne: estimated rather than weighed.`, fr: ({ weight = '' }) => `${weight} kg à la tonne près : estimé plutôt que pesé.` },
    },
    'M01', 'COMMODITY', sources.ours, 'OURS',
    ['Round weight', 'Whoever weighs gets no round figures.'],
    ['Poids rond', 'Qui pèse n’obtient pas de chiffres ronds.'],
  ),
  checked(
    {
      needs: ['sameWeight'],
      find: ({ sameWeight = 0 }) => (sameWeight >= 3 ? { lines: String(sameWeight) } : null),
      says: { en: ({ lines = '' }) => `${lines} lines of this consignor have the very same weight.`, fr: ({ lines = '' }) => `${lines} lignes de cet expéditeur ont exactement le même poids.` },
    },
    'M02', 'COMMODITY', sources.ours, 'OURS',
    ['The same weight again and again', 'Copied, not weighed.'],
    ['Toujours le même poids', 'Copié, non pesé.'],
  ),
  checked(
    {
      needs: ['grossKg', 'packages'],
      find: ({ grossKg, packages }) => {
        const each = ratio(grossKg, packages);
        return each && (each.greaterThan(2500) || each.lessThan('0.05')) ? { each: shown(each) } : null;
      },
      says: { en: ({ each = '' }) => `${each} kg a package.`, fr: ({ each = '' }) => `${each} kg par colis.` },
    },
    'M03', 'COMMODITY', sources.ours, 'OURS',
    ['Weight does not fit the packages', 'No package weighs that.'],
    ['Poids incompatible avec les colis', 'Aucun colis ne pèse cela.'],
  ),
  checked(
    {
      needs: ['grossKg', 'cubicMetres'],
      find: ({ grossKg, cubicMetres }) => {
        const density = ratio(grossKg, cubicMetres);
        return density && (density.greaterThan(3000) || density.lessThan(30)) ? { density: shown(density) } : null;
      },
      says: { en: ({ density = '' }) => `${density} kg a cubic metre.`, fr: ({ density = '' }) => `${density} kg par mètre cube.` },
    },
    'M04', 'COMMODITY', sources.ours, 'OURS',
    ['Weight does not fit the volume', 'Too dense or too loose for goods in a container.'],
    ['Poids incompatible avec le volume', 'Trop dense ou trop léger pour une marchandise en conteneur.'],
  ),
  checked(
    {
      needs: ['grossKg', 'weighedKg'],
      find: ({ grossKg, weighedKg }) => {
        const [declared, weighed] = [amountOf(grossKg), amountOf(weighedKg)];
        const percent = declared && weighed ? weighed.minus(declared).abs().div(declared).times(100) : null;
        return percent?.greaterThan(weighingPercent) ? { percent: percent.toDecimalPlaces(1).toFixed(), weighed: weighedKg ?? '', declared: grossKg ?? '' } : null;
      },
      says: {
        en: ({ percent = '', weighed = '', declared = '' }) => `Weighed ${weighed} kg, declared ${declared} kg: ${percent} % apart.`,
        fr: ({ percent = '', weighed = '', declared = '' }) => `Pesé ${weighed} kg, déclaré ${declared} kg : ${percent} % d’écart.`,
      },
    },
    'M12', 'COMMODITY', sources.ours, 'OURS',
    ['Weighed is not declared', 'The verified mass tells another load.'],
    ['Pesé n’est pas déclaré', 'La masse vérifiée dit un autre chargement.'],
  ),
  checked(
    {
      needs: ['freight', 'value'],
      find: ({ freight, value }) => {
        const [paid, worth] = [amountOf(freight), amountOf(value)];
        return paid && worth && paid.greaterThanOrEqualTo(worth) ? { freight: freight ?? '', value: value ?? '' } : null;
      },
      says: { en: ({ freight = '', value = '' }) => `The freight (${freight}) is no less than the goods’ value (${value}).`, fr: ({ freight = '', value = '' }) => `Le fret (${freight}) n’est pas inférieur à la valeur des biens (${value}).` },
    },
    'M11', 'COMMODITY', sources.ours, 'OURS',
    ['Freight exceeds the value', 'Nobody pays more for the way than for the goods.'],
    ['Fret supérieur à la valeur', 'Personne ne paie plus pour le trajet que pour la marchandise.'],
  ),
];
