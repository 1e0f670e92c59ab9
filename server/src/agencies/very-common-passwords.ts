/** Passwords, and words they are built of, that guessers try first; shorter ones are refused by their length. */
export const veryCommonPasswords: ReadonlySet<string> = new Set([
  '1234567890', '0123456789', '12345678910', '123456789a', '9876543210', '0987654321', '1029384756', '1122334455', '1231231234', '123qweasdzxc',
  '1q2w3e4r5t', '1q2w3e4r5t6y', '1qaz2wsx3edc', '1qazxsw23edc', 'qwertyuiop', 'qwerty123456', 'qwertyuiop123', 'q1w2e3r4t5', 'q1w2e3r4t5y6', 'asdfghjkl;',
  'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qwertzuiop', 'abcdefghij', 'abcdefghijk', 'abcd123456', 'abc123456789', 'a123456789', 'aa12345678',
  'password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'pa$$word', 'passwordpassword', 'mypassword', 'newpassword', 'password123password', 'motdepasse',
  'monmotdepasse', 'motdepasse123', 'contraseña', 'contrasena', 'passwort', 'wachtwoord', 'parola', 'senha', 'haslo', 'changeme', 'changeit',
  'changemenow', 'letmein', 'letmeinnow', 'welcome', 'welcomeback', 'bienvenue', 'bienvenido', 'willkommen', 'iloveyou', 'iloveyouso', 'jetaime',
  'administrator', 'administrateur', 'administrador', 'superadmin', 'admin', 'adminadmin', 'rootroot', 'toortoor', 'testtest', 'testtesttest', 'test',
  'sunshine', 'princess', 'football', 'baseball', 'basketball', 'superman', 'batman', 'starwars', 'dragon', 'monkey', 'shadow', 'master', 'charlie',
  'trustno1', 'whatever', 'computer', 'internet', 'liverpool', 'manchester', 'barcelona', 'realmadrid', 'spiderman', 'pokemon', 'minecraft',
  'january', 'february', 'september', 'october', 'november', 'december', 'summer', 'winter', 'spring', 'autumn', 'monday', 'friday',
  'customs', 'douane', 'douanes', 'customsofficer', 'environment', 'operation', 'muster', 'mustermuster', 'demeter', 'operationdemeter', 'secret',
  'topsecret', 'confidential', 'correcthorsebatterystaple', 'correct horse battery staple',
]);
