import type { NotificationKind } from '@muster/shared/notifications/notification-kinds';

/** How many there are of each kind. Nothing else of what happened leaves by mail or push. */
export type Tally = ReadonlyMap<NotificationKind, number>;

type Phrase = readonly [one: string, many: (count: number) => string];

interface Words {
  subject: string;
  phrases: Readonly<Record<NotificationKind, Phrase>>;
  one(phrase: string): string;
  several(phrases: readonly string[]): string;
  /** What a push says of more than one kind. */
  together(count: number): string;
  mail(sentence: string, link: string): string;
  /** A single invitation leads to the page on which it is answered. */
  invitation(sentence: string, link: string): string;
}

const english: Words = {
  subject: 'News on Muster',
  phrases: {
    WARNING: ['a new warning in an operation', (n) => `${n} new warnings in operations`],
    MESSAGE: ['a new message in an operation', (n) => `${n} new messages in operations`],
    REPLY: ['a reply in an operation', (n) => `${n} replies in operations`],
    MENTION: ['a message that calls on you by name', (n) => `${n} messages that call on you by name`],
    ANSWERED: ['an answer to a message of your agency', (n) => `${n} answers to messages of your agency`],
    REMINDER: ['a message that is soon due', (n) => `${n} messages that are soon due`],
    OVERDUE: ['a message that is overdue', (n) => `${n} messages that are overdue`],
    ESCALATION: ['a silence that needs the coordination unit', (n) => `${n} silences that need the coordination unit`],
    REPORT_SENT_BACK: ['a report that was sent back to your agency', (n) => `${n} reports that were sent back to your agency`],
    REPORT_VALIDATED: ['a report of your agency that was validated', (n) => `${n} reports of your agency that were validated`],
    TASK_ASSIGNED: ['a task for your agency', (n) => `${n} tasks for your agency`],
    TASK_DUE: ['a task that is due', (n) => `${n} tasks that are due`],
    TASKS_LAID_OUT: ['a plan of tasks of an operation', (n) => `${n} plans of tasks of operations`],
    NUDGE: ['a reminder to make your agency ready for an operation', (n) => `${n} reminders to make your agency ready for operations`],
    INVITATION: ['an invitation to an operation', (n) => `${n} invitations to operations`],
    INTRODUCTION: ['an introduction to a colleague', (n) => `${n} introductions to colleagues`],
    INTRODUCTION_ASKED: ['a request for an introduction to answer', (n) => `${n} requests for introductions to answer`],
    INTRODUCTION_ANSWERED: ['an answer to a request for an introduction', (n) => `${n} answers to requests for introductions`],
    SITUATION_REPORT_DRAFTED: ['a situation report to look through and send out', (n) => `${n} situation reports to look through and send out`],
    SITUATION_REPORT: ['a situation report of an operation', (n) => `${n} situation reports of operations`],
    TARGET_ASSIGNED: ['a target that was assigned to your agency', (n) => `${n} targets that were assigned to your agency`],
    NATIONAL_PLAN: ['a national plan that was sent or came back', (n) => `${n} national plans that were sent or came back`],
    INVITATION_ANSWERED: ['an answer to an invitation', (n) => `${n} answers to invitations`],
    OPERATION_STEPPED: ['an operation that was launched, suspended or resumed', (n) => `${n} operations that were launched, suspended or resumed`],
    CONSENT_ANSWERED: ['an answer of a competent authority to a notification of your agency', (n) => `${n} answers of competent authorities to notifications of your agency`],
    PRODUCT_WITHDRAWN: ['an intelligence product that was withdrawn', (n) => `${n} intelligence products that were withdrawn`],
    TAKE_BACK: ['a take-back case that concerns your agency', (n) => `${n} take-back cases that concern your agency`],
    TAKE_BACK_DUE: ['a take-back case that is due', (n) => `${n} take-back cases that are due`],
    PRODUCT: ['an intelligence product', (n) => `${n} intelligence products`],
    COURSE: ['a course to take', (n) => `${n} courses to take`],
    TEST: ['a test that you asked for', (n) => `${n} tests that you asked for`],
  },
  one: (phrase) => `You have ${phrase}.`,
  several: (phrases) => `You have:\n${phrases.map((phrase) => `- ${phrase}`).join('\n')}`,
  together: (count) => `You have ${count} new notifications.`,
  mail: (sentence, link) => `${sentence}\n\nSee it on Muster:\n${link}\n\nWhat it says stands there only. Which mails you get, and when, you choose on the same page.\n`,
  invitation: (sentence, link) => `${sentence}\n\nRead the plan and answer on Muster:\n${link}\n\nYou sign in on that page. Which mails you get, and when, you choose there under Notifications.\n`,
};

const french: Words = {
  subject: 'Du nouveau sur Muster',
  phrases: {
    WARNING: ['une nouvelle alerte dans une opération', (n) => `${n} nouvelles alertes dans des opérations`],
    MESSAGE: ['un nouveau message dans une opération', (n) => `${n} nouveaux messages dans des opérations`],
    REPLY: ['une réponse dans une opération', (n) => `${n} réponses dans des opérations`],
    MENTION: ['un message qui fait appel à vous nommément', (n) => `${n} messages qui font appel à vous nommément`],
    ANSWERED: ['une réponse à un message de votre service', (n) => `${n} réponses à des messages de votre service`],
    REMINDER: ['un message bientôt à échéance', (n) => `${n} messages bientôt à échéance`],
    OVERDUE: ['un message en retard', (n) => `${n} messages en retard`],
    ESCALATION: ['un silence qui appelle l’unité de coordination', (n) => `${n} silences qui appellent l’unité de coordination`],
    REPORT_SENT_BACK: ['un rapport renvoyé à votre service', (n) => `${n} rapports renvoyés à votre service`],
    REPORT_VALIDATED: ['un rapport de votre service qui a été validé', (n) => `${n} rapports de votre service qui ont été validés`],
    TASK_ASSIGNED: ['une tâche pour votre service', (n) => `${n} tâches pour votre service`],
    TASK_DUE: ['une tâche à échéance', (n) => `${n} tâches à échéance`],
    TASKS_LAID_OUT: ['un plan de tâches d’une opération', (n) => `${n} plans de tâches d’opérations`],
    NUDGE: ['un rappel : votre service n’est pas encore prêt pour une opération', (n) => `${n} rappels : votre service n’est pas encore prêt pour des opérations`],
    INVITATION: ['une invitation à une opération', (n) => `${n} invitations à des opérations`],
    INTRODUCTION: ['une mise en relation avec un collègue', (n) => `${n} mises en relation avec des collègues`],
    INTRODUCTION_ASKED: ['une demande de mise en relation à traiter', (n) => `${n} demandes de mise en relation à traiter`],
    INTRODUCTION_ANSWERED: ['une réponse à une demande de mise en relation', (n) => `${n} réponses à des demandes de mise en relation`],
    SITUATION_REPORT_DRAFTED: ['un rapport de situation à relire et à envoyer', (n) => `${n} rapports de situation à relire et à envoyer`],
    SITUATION_REPORT: ['un rapport de situation d’une opération', (n) => `${n} rapports de situation d’opérations`],
    TARGET_ASSIGNED: ['une cible confiée à votre service', (n) => `${n} cibles confiées à votre service`],
    NATIONAL_PLAN: ['un plan national soumis ou renvoyé', (n) => `${n} plans nationaux soumis ou renvoyés`],
    INVITATION_ANSWERED: ['une réponse à une invitation', (n) => `${n} réponses à des invitations`],
    OPERATION_STEPPED: ['une opération lancée, suspendue ou reprise', (n) => `${n} opérations lancées, suspendues ou reprises`],
    CONSENT_ANSWERED: ['une réponse d’une autorité compétente à une notification de votre service', (n) => `${n} réponses d’autorités compétentes à des notifications de votre service`],
    PRODUCT_WITHDRAWN: ['un produit de renseignement qui a été retiré', (n) => `${n} produits de renseignement qui ont été retirés`],
    TAKE_BACK: ['un dossier de reprise qui concerne votre service', (n) => `${n} dossiers de reprise qui concernent votre service`],
    TAKE_BACK_DUE: ['un dossier de reprise à échéance', (n) => `${n} dossiers de reprise à échéance`],
    PRODUCT: ['un produit de renseignement', (n) => `${n} produits de renseignement`],
    COURSE: ['un cours à suivre', (n) => `${n} cours à suivre`],
    TEST: ['un essai que vous avez demandé', (n) => `${n} essais que vous avez demandés`],
  },
  one: (phrase) => `Vous avez ${phrase}.`,
  several: (phrases) => `Vous avez :\n${phrases.map((phrase) => `- ${phrase}`).join('\n')}`,
  together: (count) => `Vous avez ${count} nouvelles notifications.`,
  mail: (sentence, link) => `${sentence}\n\nÀ voir sur Muster :\n${link}\n\nCe que cela dit n’est écrit que là. Quels courriels vous recevez, et quand, se choisit sur la même page.\n`,
  invitation: (sentence, link) => `${sentence}\n\nLisez le plan et répondez sur Muster :\n${link}\n\nVous vous y connectez sur cette page. Quels courriels vous recevez, et quand, se choisit là, sous Notifications.\n`,
};

const wordsOf = (language: string): Words => (language.split('-')[0] === 'fr' ? french : english);

const phrasesOf = ({ phrases }: Words, tally: Tally): string[] => [...tally].map(([kind, count]) => (count === 1 ? phrases[kind][0] : phrases[kind][1](count)));

/** The mail that tells somebody that there is something, in their language: how many of which kind, and where to look. */
export const notificationMail = (language: string, tally: Tally, link: string): { subject: string; text: string } => {
  const words = wordsOf(language);
  const [first = '', ...rest] = phrasesOf(words, tally);
  return { subject: words.subject, text: words.mail(rest.length === 0 ? words.one(first) : words.several([first, ...rest]), link) };
};

/** The mail that tells somebody of one invitation: it leads to where it is answered, and does not say to what it is. */
export const invitationMail = (language: string, link: string): { subject: string; text: string } => {
  const words = wordsOf(language);
  return { subject: words.subject, text: words.invitation(words.one(words.phrases.INVITATION[0]), link) };
};

/** The same as one line on a locked screen. */
export const notificationLine = (language: string, tally: Tally): string => {
  const words = wordsOf(language);
  const [first = '', ...rest] = phrasesOf(words, tally);
  return rest.length === 0 ? words.one(first) : words.together([...tally.values()].reduce((sum, count) => sum + count, 0));
};
