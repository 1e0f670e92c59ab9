import { shippedLaw } from '../../law/law';
import { parseContainerNumber } from '../../identifiers/container-number';
import { detourOf } from '../detour';
import { isCoverHeading, isWasteHeading } from '../goods';
import { checked, ofTrade, ticked } from '../indicator';
import type { Indicator } from '../indicator';
import { sources } from '../sources';
import { amountOf } from '../amounts';
import { freeZoneTerms, plain, wordOf } from '../terms';

const { treaties, agreements } = shippedLaw;
/** So many per cent longer than the direct way is a detour; ours. */
const mostDetour = 60;

export const route: readonly Indicator[] = [
  checked(
    {
      needs: ['loadingPlace', 'dischargePlace', 'transits'],
      find: ({ loadingPlace = '', dischargePlace = '', transits = [] }) => {
        const longer = detourOf([loadingPlace, ...transits, dischargePlace]);
        return longer !== null && longer >= mostDetour ? { percent: String(longer) } : null;
      },
      says: { en: ({ percent = '' }) => `The way is ${percent} % longer than the direct one.`, fr: ({ percent = '' }) => `Le trajet est ${percent} % plus long que le direct.` },
    },
    'R01', 'ROUTE', sources.workshop, 'PUBLISHED',
    ['Unusual way', 'A detour costs money: somebody has a reason for it. The limit is ours.'],
    ['Trajet inhabituel', 'Un détour coûte : quelqu’un a une raison de le faire. La limite est la nôtre.'],
  ),
  ticked('R02', 'ROUTE', sources.wasteCrime, 'PUBLISHED', ['Another port than before', 'The same exporter moves to where fewer look.'], ['Un autre port qu’avant', 'Le même exportateur va là où l’on regarde moins.']),
  checked(
    {
      needs: ['declarationCountry', 'loadingCountry'],
      find: ({ declarationCountry = '', loadingCountry = '' }) => (declarationCountry !== loadingCountry ? { declared: declarationCountry, loaded: loadingCountry } : null),
      says: { en: ({ declared = '', loaded = '' }) => `Declared for export in ${declared}, loaded in ${loaded}.`, fr: ({ declared = '', loaded = '' }) => `Export déclaré en ${declared}, chargement en ${loaded}.` },
    },
    'R03', 'ROUTE', sources.wasteCrime, 'PUBLISHED',
    ['Declared in another country', 'The export was declared where the goods never left.'],
    ['Déclaré dans un autre pays', 'L’export a été déclaré là d’où la marchandise n’est pas partie.'],
  ),
  checked(
    {
      needs: ['transits'],
      find: ({ transits = [] }) => (transits.length >= 2 ? { places: String(transits.length), names: transits.join(', ') } : null),
      says: { en: ({ places = '', names = '' }) => `${places} stops on the way: ${names}.`, fr: ({ places = '', names = '' }) => `${places} escales en chemin : ${names}.` },
    },
    'R04', 'ROUTE', sources.threatNl, 'PUBLISHED',
    ['Many stops on the way', 'With each stop the papers tell less of where it came from.'],
    ['Nombreuses escales', 'À chaque escale, les papiers disent moins d’où cela vient.'],
  ),
  checked(
    {
      needs: ['hs', 'origin', 'destination', 'on'],
      find: ({ hs = '', origin = '', destination = '', on = '' }) => {
        const isBetween = isWasteHeading(hs) && !treaties.binds('BASEL', origin, on) && treaties.binds('BASEL', destination, on);
        const cover = agreements.that({ day: on, origin, destination, hs6: hs, codes: [], operation: null, isOfTheUnion: (country) => treaties.binds('EU', country, on) });
        const isCovered = (cover !== null && cover.doubt !== 'CONFIDENCE') || (treaties.binds('OECD', origin, on) && treaties.binds('OECD', destination, on));
        return isBetween && !isCovered && origin !== '' ? { origin, destination } : null;
      },
      says: {
        en: ({ origin = '', destination = '' }) => `${origin} is no Party to the Basel Convention, ${destination} is one, and no agreement between them is known.`,
        fr: ({ origin = '', destination = '' }) => `${origin} n’est pas Partie à la Convention de Bâle, ${destination} l’est, et aucun accord entre eux n’est connu.`,
      },
    },
    'R05', 'ROUTE', sources.pcd, 'PUBLISHED',
    ['From a non-Party to a Party', 'Parties may not trade waste with others without an agreement.'],
    ['D’un non-Partie vers une Partie', 'Les Parties ne peuvent échanger des déchets avec d’autres sans accord.'],
  ),
  ticked('R06', 'ROUTE', sources.portKlangOrigin, 'CASE', ['Origin does not fit the material', 'Does that country make it, and this much of it?'], ['Origine incompatible avec la matière', 'Ce pays en produit-il, et autant ?']),
  checked(
    {
      needs: ['consigneeAddress'],
      find: ({ consigneeAddress = '' }) => {
        const word = wordOf(freeZoneTerms, plain(consigneeAddress));
        return word ? { word } : null;
      },
      says: { en: ({ word = '' }) => `It goes to a “${word}”.`, fr: ({ word = '' }) => `Il va vers « ${word} ».` },
    },
    'R07', 'ROUTE', sources.sriLanka, 'CASE',
    ['Into a free zone', 'Held there, or sent on under other papers.'],
    ['Vers une zone franche', 'Retenu là, ou réexpédié sous d’autres papiers.'],
  ),
  checked(
    {
      needs: ['hs', 'origin', 'destination', 'on'],
      find: ({ hs = '', origin = '', destination = '', on = '' }) =>
        (isWasteHeading(hs) || isCoverHeading(hs)) && treaties.binds('ANNEX_VII', origin, on) && !treaties.binds('ANNEX_VII', destination, on) ? { hs, origin, destination } : null,
      says: {
        en: ({ hs = '', origin = '', destination = '' }) => `Heading ${hs} from ${origin}, of Annex VII, to ${destination}, which is not.`,
        fr: ({ hs = '', origin = '', destination = '' }) => `Position ${hs} de ${origin}, de l’Annexe VII, vers ${destination}, qui n’en est pas.`,
      },
    },
    'M07', 'ROUTE', sources.ours, 'OURS',
    ['From rich to poor', 'Hazardous waste may not take this way: goods of these headings are worth a look.'],
    ['Du riche vers le pauvre', 'Les déchets dangereux ne peuvent prendre ce chemin : ces positions méritent un regard.'],
  ),
  checked(
    {
      needs: ['containers'],
      find: ({ containers = [] }) => {
        const wrong = containers.filter((container) => !parseContainerNumber(container).ok);
        return wrong.length > 0 ? { containers: wrong.slice(0, 5).join(', ') } : null;
      },
      says: { en: ({ containers = '' }) => `No such container number can exist: ${containers}.`, fr: ({ containers = '' }) => `Un tel numéro de conteneur ne peut exister : ${containers}.` },
    },
    'M09', 'ROUTE', sources.ours, 'OURS',
    ['Container number is wrong', 'Its check digit does not fit: mistyped, or made up.'],
    ['Numéro de conteneur faux', 'Sa clé de contrôle ne correspond pas : faute de frappe, ou inventé.'],
  ),
  checked(
    {
      needs: ['earlierOfContainer'],
      find: ({ earlierOfContainer = 0 }) => (earlierOfContainer > 0 ? { cases: String(earlierOfContainer) } : null),
      says: { en: ({ cases = '' }) => `The container stands in earlier cases here: ${cases}.`, fr: ({ cases = '' }) => `Le conteneur figure dans des cas antérieurs ici : ${cases}.` },
    },
    'M10', 'ROUTE', sources.ours, 'OURS',
    ['Container known from earlier cases', 'It was a target or a seizure of this operation.'],
    ['Conteneur connu de cas antérieurs', 'Il a été une cible ou une saisie de cette opération.'],
  ),
  ofTrade(
    {
      needs: ['trade'],
      find: ({ trade }) => (amountOf(trade?.routeShift)?.greaterThanOrEqualTo(2) ? { times: trade?.routeShift ?? '' } : null),
      says: { en: ({ times = '' }) => `${times} times as much moves on this corridor as before.`, fr: ({ times = '' }) => `Il circule ${times} fois plus qu’avant sur ce corridor.` },
    },
    'F01', 'TRADE', sources.ours, 'OURS',
    ['Trade has moved here', 'After a ban elsewhere the flow takes another way. Needs trade statistics.'],
    ['Le commerce s’est déplacé ici', 'Après une interdiction ailleurs, le flux prend un autre chemin. Exige des statistiques commerciales.'],
  ),
  ofTrade(
    {
      needs: ['trade'],
      find: ({ trade }) => (amountOf(trade?.mirrorGapPercent)?.greaterThanOrEqualTo(30) ? { percent: trade?.mirrorGapPercent ?? '' } : null),
      says: { en: ({ percent = '' }) => `${percent} % of what one side reports, the other does not.`, fr: ({ percent = '' }) => `${percent} % de ce qu’un côté déclare, l’autre ne le déclare pas.` },
    },
    'F02', 'TRADE', sources.ours, 'OURS',
    ['The two sides report different trade', 'What leaves here does not arrive there. Needs trade statistics.'],
    ['Les deux côtés déclarent des échanges différents', 'Ce qui part ici n’arrive pas là-bas. Exige des statistiques commerciales.'],
  ),
];
