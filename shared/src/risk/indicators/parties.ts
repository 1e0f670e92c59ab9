import { checked, ticked, when } from '../indicator';
import type { Indicator } from '../indicator';
import { sources } from '../sources';
import { forwarderTerms, isPostBoxOnly, plain, wordOf } from '../terms';
import { isWasteHeading } from '../goods';

/** Fewer than this many are no pattern; ours. */
const repeats = 3;

export const parties: readonly Indicator[] = [
  checked(
    {
      needs: ['earlierOfParty'],
      find: ({ earlierOfParty = 0 }) => (earlierOfParty > 0 ? { cases: String(earlierOfParty) } : null),
      says: { en: ({ cases = '' }) => `A party stands in earlier cases here: ${cases}.`, fr: ({ cases = '' }) => `Une partie figure dans des cas antérieurs ici : ${cases}.` },
    },
    'P01', 'PARTIES', sources.workshop, 'PUBLISHED',
    ['Party known from earlier cases', 'Somebody in this shipment has been found at it before.'],
    ['Partie connue de cas antérieurs', 'Quelqu’un dans cet envoi a déjà été pris sur le fait.'],
  ),
  ticked('P02', 'PARTIES', sources.workshop, 'PUBLISHED', ['Address does not fit the trade', 'Look it up: does anybody handle such goods there?'], ['Adresse sans rapport avec le commerce', 'Vérifiez : quelqu’un traite-t-il de telles marchandises à cette adresse ?']),
  checked(
    when(['consigneeAddress'], ({ consigneeAddress = '' }) => isPostBoxOnly(consigneeAddress), 'The consignee’s address is a post-office box without a street.', 'L’adresse du destinataire est une boîte postale sans rue.'),
    'P03', 'PARTIES', sources.workshop, 'PUBLISHED',
    ['Post-office box for an address', 'Waste cannot be delivered to a box.'],
    ['Boîte postale pour toute adresse', 'On ne livre pas de déchets à une boîte postale.'],
  ),
  checked(
    when(['hs', 'facilityPermit'], ({ hs = '', facilityPermit = '' }) => isWasteHeading(hs) && facilityPermit.trim() === '', 'The heading is one of waste, and the receiver shows no permit of a facility.', 'La position est celle d’un déchet, et le destinataire ne présente aucun permis d’installation.'),
    'P04', 'PARTIES', sources.workshop, 'PUBLISHED',
    ['Receiver cannot treat it', 'Whoever receives waste must be able, and allowed, to treat it.'],
    ['Destinataire incapable de le traiter', 'Qui reçoit des déchets doit pouvoir, et avoir le droit de, les traiter.'],
  ),
  checked(
    {
      needs: ['ownerChanges'],
      find: ({ ownerChanges = 0 }) => (ownerChanges >= repeats ? { times: String(ownerChanges) } : null),
      says: { en: ({ times = '' }) => `The goods changed their owner ${times} times.`, fr: ({ times = '' }) => `La marchandise a changé de propriétaire ${times} fois.` },
    },
    'P05', 'PARTIES', sources.threatNl, 'PUBLISHED',
    ['Owner changes again and again', 'Each sale on paper hides who made the waste.'],
    ['Changements de propriétaire répétés', 'Chaque vente sur papier cache le producteur du déchet.'],
  ),
  checked(
    when(['isRegistered'], ({ isRegistered }) => isRegistered === false, 'The importer is not in the register of companies.', 'L’importateur ne figure pas au registre des sociétés.'),
    'P06', 'PARTIES', sources.kochi, 'CASE',
    ['Importer does not exist', 'An address or a company that nobody can find.'],
    ['Importateur inexistant', 'Une adresse ou une société introuvable.'],
  ),
  checked(
    {
      needs: ['sameConsignee'],
      find: ({ sameConsignee = 0 }) => (sameConsignee >= repeats ? { lines: String(sameConsignee) } : null),
      says: { en: ({ lines = '' }) => `${lines} lines of this manifest go to the same consignee.`, fr: ({ lines = '' }) => `${lines} lignes de ce manifeste vont au même destinataire.` },
    },
    'P07', 'PARTIES', sources.constanta, 'CASE',
    ['The same consignee again and again', 'One load is divided into many, days or lines apart.'],
    ['Toujours le même destinataire', 'Un chargement est divisé en plusieurs, à quelques jours ou lignes d’écart.'],
  ),
  ticked('P08', 'PARTIES', sources.laemChabang, 'CASE', ['Party named by others', 'An organisation or another agency has warned of it.'], ['Partie signalée par d’autres', 'Une organisation ou une autre administration l’a signalée.']),
  checked(
    {
      needs: ['consigneeName'],
      find: ({ consigneeName = '' }) => {
        const word = wordOf(forwarderTerms, plain(consigneeName));
        return word ? { word } : null;
      },
      says: { en: ({ word = '' }) => `The consignee’s name says “${word}”: a forwarder, or nobody yet, treats no waste.`, fr: ({ word = '' }) => `Le nom du destinataire dit « ${word} » : un transitaire, ou personne encore, ne traite pas de déchets.` },
    },
    'M08', 'PARTIES', sources.ours, 'OURS',
    ['Consignee is no facility', 'Consigned to order, to a forwarder or to a warehouse.'],
    ['Destinataire sans installation', 'Expédié à ordre, à un transitaire ou à un entrepôt.'],
  ),
];
