import type { MailContent } from '../platform/mail/queue-mail';

interface Facts {
  /** Who invites, and whom. */
  lead: string;
  agency: string;
  link: string;
  expiresAt: Date;
  /** Whether it was asked before. */
  isReminder: boolean;
}

// A mail is read on the way: it says who asks whom, what the link is for and until when it works, and not to what.
const english = ({ lead, agency, link, isReminder }: Facts, until: string): MailContent => ({
  subject: isReminder ? 'Reminder: an invitation on Muster still waits for your answer' : 'An invitation on Muster waits for your answer',
  text: `${lead} invites ${agency} to take part in a joint operation.\n\nSee to what, and accept or decline, here:\n${link}\n\n${isReminder ? 'An earlier link has ended; use this one. ' : ''}The link gives one answer, once, until ${until}. Hand it to nobody who may not answer for ${agency}. If you did not expect it, leave it alone.\n`,
});

const french = ({ lead, agency, link, isReminder }: Facts, until: string): MailContent => ({
  subject: isReminder ? 'Rappel : une invitation sur Muster attend toujours votre réponse' : 'Une invitation sur Muster attend votre réponse',
  text: `${lead} invite ${agency} à participer à une opération conjointe.\n\nVoyez laquelle, et acceptez ou déclinez, ici :\n${link}\n\n${isReminder ? 'Le lien précédent n’est plus valable ; utilisez celui-ci. ' : ''}Le lien sert à une seule réponse, une seule fois, jusqu’au ${until}. Ne le confiez à personne qui ne puisse répondre pour ${agency}. Si vous ne l’attendiez pas, ne l’utilisez pas.\n`,
});

/** To the address from which an agency's answer is expected, in the language that was chosen for it. */
export const answerLinkMail = (language: string, facts: Facts): MailContent => {
  const isFrench = language.split('-')[0] === 'fr';
  const until = `${new Intl.DateTimeFormat(isFrench ? 'fr' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(facts.expiresAt)} UTC`;
  return (isFrench ? french : english)(facts, until);
};
