import { checked, ticked, when } from '../indicator';
import type { Indicator } from '../indicator';
import { isControlledHeading, isUsedEquipment, isWasteHeading } from '../goods';
import { sources } from '../sources';
import { namesPaper } from '../terms';

const isNone = (text: string | undefined): boolean => (text ?? '').trim() === '';

export const documents: readonly Indicator[] = [
  checked(
    when(['hs', 'notificationNumber'], ({ hs = '', notificationNumber }) => isControlledHeading(hs) && isNone(notificationNumber), 'The heading is one that moves with consent only, and no notification is named.', 'La position ne circule qu’avec consentement, et aucune notification n’est indiquée.'),
    'D01', 'DOCUMENTS', sources.basel, 'PUBLISHED',
    ['No notification', 'The States concerned were not told.'],
    ['Pas de notification', 'Les États concernés n’ont pas été informés.'],
  ),
  checked(
    when(['hs', 'consents'], ({ hs = '', consents }) => isControlledHeading(hs) && isNone(consents), 'The heading is one that moves with consent only, and no consent is named.', 'La position ne circule qu’avec consentement, et aucun consentement n’est indiqué.'),
    'D02', 'DOCUMENTS', sources.basel, 'PUBLISHED',
    ['No consent', 'A State concerned did not agree.'],
    ['Pas de consentement', 'Un État concerné n’a pas donné son accord.'],
  ),
  ticked('D03', 'DOCUMENTS', sources.basel, 'PUBLISHED', ['Consent got by fraud', 'Papers or words that were not true led to it.'], ['Consentement obtenu par fraude', 'Des papiers ou des dires faux l’ont obtenu.']),
  ticked('D04', 'DOCUMENTS', sources.basel, 'PUBLISHED', ['Goods are not what the papers say', 'Compare what is there with what is written.'], ['Marchandise différente des papiers', 'Comparez ce qui est là et ce qui est écrit.']),
  checked(
    when(['hs', 'documents'], ({ hs = '', documents: papers }) => isWasteHeading(hs) && isNone(papers), 'The heading is one of waste, and no document of waste came along.', 'La position est celle d’un déchet, et aucun document de déchets n’accompagne l’envoi.'),
    'D05', 'DOCUMENTS', sources.turningTide, 'PUBLISHED',
    ['Papers missing or wrong', 'Licences and documents that waste must travel with are not there.'],
    ['Papiers manquants ou erronés', 'Les permis et documents qui doivent accompagner les déchets manquent.'],
  ),
  ticked('D06', 'DOCUMENTS', sources.threatNl, 'PUBLISHED', ['Forged papers', 'Stamps, signatures or numbers that are not genuine, or steps left out.'], ['Faux papiers', 'Cachets, signatures ou numéros faux, ou étapes omises.']),
  ticked('D07', 'DOCUMENTS', sources.wasteGiant, 'PUBLISHED', ['Two registers contradict each other', 'What customs were told is not what the register of waste or of packaging has.'], ['Deux registres se contredisent', 'Ce qui est dit à la douane n’est pas ce que dit le registre des déchets ou des emballages.']),
  checked(
    when(['containers', 'declarationNumber'], ({ containers = [], declarationNumber }) => containers.length > 0 && isNone(declarationNumber), 'The container is here, and no customs declaration names it.', 'Le conteneur est là, et aucune déclaration en douane ne le mentionne.'),
    'D08', 'DOCUMENTS', sources.portKlang, 'CASE',
    ['Container that nobody declared', 'The terminal has it, customs do not.'],
    ['Conteneur non déclaré', 'Le terminal l’a, la douane non.'],
  ),
  checked(
    when(['description', 'documents'], (facts, text) => isUsedEquipment(facts, text) && !(namesPaper(facts.documents ?? '', 'INVOICE') && namesPaper(facts.documents ?? '', 'CONTRACT')), 'Used equipment without invoice and contract of its re-use.', 'Équipements usagés sans facture ni contrat de réemploi.'),
    'D09', 'DOCUMENTS', sources.weee, 'PUBLISHED',
    ['Used equipment: no invoice or contract', 'Who sells equipment for use can show to whom and that it works.'],
    ['Équipements usagés : ni facture ni contrat', 'Qui vend pour l’usage peut montrer à qui, et que cela fonctionne.'],
  ),
  checked(
    when(['description', 'documents'], (facts, text) => isUsedEquipment(facts, text) && !namesPaper(facts.documents ?? '', 'TEST_RECORD'), 'Used equipment without a record of tests.', 'Équipements usagés sans relevé d’essais.'),
    'D10', 'DOCUMENTS', sources.weee, 'PUBLISHED',
    ['Used equipment: no record of tests', 'Each piece that is to be used again was tried, and there is a record.'],
    ['Équipements usagés : pas de relevé d’essais', 'Chaque pièce à réemployer a été essayée, et un relevé existe.'],
  ),
  checked(
    when(['description', 'documents'], (facts, text) => isUsedEquipment(facts, text) && !namesPaper(facts.documents ?? '', 'HOLDER_DECLARATION'), 'Used equipment without the holder’s declaration that none of it is waste.', 'Équipements usagés sans déclaration du détenteur que rien n’est déchet.'),
    'D11', 'DOCUMENTS', sources.weee, 'PUBLISHED',
    ['Used equipment: no word of the holder', 'The holder has not said that nothing in it is waste.'],
    ['Équipements usagés : pas de déclaration du détenteur', 'Le détenteur n’a pas dit que rien n’y est déchet.'],
  ),
  checked(
    when(['description', 'documents'], (facts, text) => isUsedEquipment(facts, text) && !namesPaper(facts.documents ?? '', 'TRANSPORT_DOCUMENT'), 'Used equipment without a transport document.', 'Équipements usagés sans document de transport.'),
    'D12', 'DOCUMENTS', sources.weeeUk, 'PUBLISHED',
    ['Used equipment: no transport document', 'A load travels with a waybill, and somebody answers for it.'],
    ['Équipements usagés : pas de document de transport', 'Un chargement voyage avec une lettre de voiture, et quelqu’un en répond.'],
  ),
];
