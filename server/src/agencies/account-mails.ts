import type { MailContent } from '../platform/mail/queue-mail';

interface Link {
  link: string;
  expiresAt: Date;
}

interface Words {
  invitation(agency: string, link: string, until: string): MailContent;
  reset(link: string, until: string): MailContent;
  changed(link: string): MailContent;
}

// A mail is read on the way: it says what the link is for and until when it works, and nothing else.
const english: Words = {
  invitation: (agency, link, until) => ({
    subject: 'Your invitation to Muster',
    text: `${agency} invites you to open an account on Muster.\n\nOpen the account here:\n${link}\n\nThe link works once, until ${until}. If you did not expect it, leave it alone.\n`,
  }),
  reset: (link, until) => ({
    subject: 'A new password for Muster',
    text: `Somebody, probably you, asked for a new password for your account on Muster.\n\nChoose it here:\n${link}\n\nThe link works once, until ${until}. If it was not you, leave it alone: your password stays as it is.\n`,
  }),
  changed: (link) => ({
    subject: 'Your password for Muster was changed',
    text: `The password of your account on Muster was changed, and every other session of it is over.\n\nIf it was not you, choose a new one at once:\n${link}\n`,
  }),
};

const french: Words = {
  invitation: (agency, link, until) => ({
    subject: 'Votre invitation à Muster',
    text: `${agency} vous invite à ouvrir un compte sur Muster.\n\nOuvrez-le ici :\n${link}\n\nLe lien sert une seule fois, jusqu’au ${until}. Si vous ne l’attendiez pas, ne l’utilisez pas.\n`,
  }),
  reset: (link, until) => ({
    subject: 'Un nouveau mot de passe pour Muster',
    text: `Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte sur Muster.\n\nChoisissez-le ici :\n${link}\n\nLe lien sert une seule fois, jusqu’au ${until}. Si ce n’était pas vous, ne l’utilisez pas : votre mot de passe reste le même.\n`,
  }),
  changed: (link) => ({
    subject: 'Votre mot de passe pour Muster a été changé',
    text: `Le mot de passe de votre compte sur Muster a été changé, et toutes ses autres sessions ont pris fin.\n\nSi ce n’était pas vous, choisissez-en un nouveau sans attendre :\n${link}\n`,
  }),
};

const wordsOf = (language: string): [words: Words, locale: string] => (language.split('-')[0] === 'fr' ? [french, 'fr'] : [english, 'en-GB']);

const until = (at: Date, locale: string): string => `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;

/** To whoever is invited to open an account, in the language that was chosen for them. */
export const invitationMail = (language: string, { agency, link, expiresAt }: Link & { agency: string }): MailContent => {
  const [words, locale] = wordsOf(language);
  return words.invitation(agency, link, until(expiresAt, locale));
};

/** To whoever asked for a new password. */
export const resetMail = (language: string, { link, expiresAt }: Link): MailContent => {
  const [words, locale] = wordsOf(language);
  return words.reset(link, until(expiresAt, locale));
};

/** To whoever's password was changed, in case it was not by them. */
export const passwordChangedMail = (language: string, link: string): MailContent => wordsOf(language)[0].changed(link);
