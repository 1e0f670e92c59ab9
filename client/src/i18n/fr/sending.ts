/** French words of every form that is sent. */
export const messages = {
  refused_one: 'Un point est à corriger.',
  refused_many: '{{count}} de points sont à corriger.',
  refused_other: '{{count}} points sont à corriger.',
  kept: 'Rien de ce que vous avez saisi n’est perdu.',
  todo: 'Corrigez les champs marqués et renvoyez.',
  failed: 'L’envoi n’a pas abouti.',
  failedTodo: 'Réessayez : rien ne sera compté deux fois.',
  cutOff: 'La ligne est coupée : rien n’est encore arrivé.',
  cutOffTodo: 'Un nouvel envoi part de lui-même ; il compte une seule fois, quel que soit le nombre d’essais.',
  tryNow: 'Essayer maintenant',
} as const;
