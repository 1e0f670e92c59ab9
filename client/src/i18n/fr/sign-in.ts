/** French words of the room `sign-in`. */
export const messages = {
  title: 'Se connecter à Muster',
  lead: 'Opérations conjointes contre les transferts illégaux de déchets.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Se connecter',
  refused: 'L’adresse ou le mot de passe est incorrect, ou le compte est bloqué pour un moment.',
  refusedTodo: 'Vérifiez les deux et réessayez. Après plusieurs erreurs, attendez quelques minutes.',
  failed: 'Le serveur est injoignable.',
  failedTodo: 'Vérifiez votre connexion et réessayez.',
} as const;
