import { daysBetween } from '../../days';
import { checked, ticked } from '../indicator';
import type { Indicator } from '../indicator';
import { sources } from '../sources';

/** So many days on the quay without a declaration; ours. */
const longOnTheQuay = 30;

/** Of time and behaviour, of what is seen on the spot, and of where the hint came from. */
export const onTheSpot: readonly Indicator[] = [
  checked(
    {
      needs: ['on', 'dischargedOn', 'declarationNumber'],
      find: ({ on = '', dischargedOn = '', declarationNumber = '' }) => {
        const days = daysBetween(dischargedOn, on);
        return declarationNumber.trim() === '' && days >= longOnTheQuay ? { days: String(days) } : null;
      },
      says: { en: ({ days = '' }) => `${days} days on the quay without a declaration.`, fr: ({ days = '' }) => `${days} jours à quai sans déclaration.` },
    },
    'T01', 'TIME', sources.unclaimed, 'CASE',
    ['Nobody claims it', 'No papers, and the time for storage is over.'],
    ['Personne ne le réclame', 'Pas de papiers, et le délai d’entreposage est passé.'],
  ),
  ticked('T02', 'TIME', sources.wasteCrime, 'PUBLISHED', ['Left behind', 'The freight is not paid, or the goods are not wanted any more.'], ['Abandonné', 'Le fret est impayé, ou la marchandise n’est plus voulue.']),
  checked(
    {
      needs: ['seals', 'sealsFound'],
      find: ({ seals = [], sealsFound = [] }) => {
        const gone = seals.filter((seal) => !sealsFound.includes(seal));
        return gone.length > 0 ? { seals: gone.slice(0, 5).join(', ') } : null;
      },
      says: { en: ({ seals = '' }) => `Seals of the papers are not on the container: ${seals}.`, fr: ({ seals = '' }) => `Des scellés des papiers ne sont pas sur le conteneur : ${seals}.` },
    },
    'X01', 'PHYSICAL', sources.workshop, 'PUBLISHED',
    ['Seal broken or another one', 'Somebody has been inside.'],
    ['Scellé brisé ou différent', 'Quelqu’un est entré.'],
  ),
  ticked('X02', 'PHYSICAL', sources.wasteCrime, 'PUBLISHED', ['Something behind the first rows', 'Good goods in front, waste behind: a scanner or a full unloading shows it.'], ['Quelque chose derrière les premiers rangs', 'De bons biens devant, des déchets derrière : un scanner ou un dépotage le montre.']),
  ticked('X03', 'PHYSICAL', sources.wasteCrime, 'PUBLISHED', ['Closed so that nobody can look', 'Cases are welded or soldered.'], ['Fermé pour que personne ne regarde', 'Les boîtiers sont soudés.']),
  ticked('X04', 'PHYSICAL', sources.antwerp, 'PUBLISHED', ['Cables cut, old refrigerants', 'Nobody will use that again.'], ['Câbles coupés, anciens réfrigérants', 'Personne ne réutilisera cela.']),
  ticked('X05', 'PHYSICAL', sources.nesrea, 'PUBLISHED', ['Parts broken, missing or out of date', 'What lacks what it needs to work is waste.'], ['Pièces cassées, manquantes ou périmées', 'Ce à quoi manque de quoi fonctionner est un déchet.']),
  ticked('X06', 'PHYSICAL', sources.weee, 'PUBLISHED', ['Packed as if nobody cared', 'Whoever wants to sell equipment protects it.'], ['Emballé sans soin', 'Qui veut vendre des équipements les protège.']),
  ticked('X07', 'PHYSICAL', sources.smell, 'CASE', ['It smells', 'Keep away, and have it measured first.'], ['Cela sent mauvais', 'Restez à distance, et faites d’abord mesurer.']),
  ticked('S01', 'SOURCES', sources.workshop, 'PUBLISHED', ['Somebody has warned', 'Another country, an earlier control, or a colleague who read the manifest.'], ['Quelqu’un a averti', 'Un autre pays, un contrôle antérieur, ou un collègue qui a lu le manifeste.']),
  ticked('S02', 'SOURCES', sources.ccp, 'PUBLISHED', ['Something else in the papers', 'What only a person who reads the bill of lading notices.'], ['Autre chose dans les papiers', 'Ce que seul remarque qui lit le connaissement.']),
];
