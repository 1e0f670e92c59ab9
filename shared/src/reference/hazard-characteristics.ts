export interface HazardCharacteristic {
  readonly code: string;
  readonly unClass: string;
  readonly title: { readonly en: string; readonly fr: string };
}

const row = (code: string, unClass: string, en: string, fr: string): HazardCharacteristic => ({ code, unClass, title: { en, fr } });

/** Hazardous characteristics. Source: Basel Convention, Annex III; in force since 1992-05-05, unchanged. Short titles are ours. */
export const hazardCharacteristics: readonly HazardCharacteristic[] = [
  row('H1', '1', 'Explosive', 'Explosif'),
  row('H3', '3', 'Flammable liquid', 'Liquide inflammable'),
  row('H4.1', '4.1', 'Flammable solid', 'Solide inflammable'),
  row('H4.2', '4.2', 'Catches fire by itself', 'S’enflamme spontanément'),
  row('H4.3', '4.3', 'Gives off flammable gas with water', 'Dégage un gaz inflammable au contact de l’eau'),
  row('H5.1', '5.1', 'Oxidizing', 'Comburant'),
  row('H5.2', '5.2', 'Organic peroxide', 'Peroxyde organique'),
  row('H6.1', '6.1', 'Acutely poisonous', 'Toxicité aiguë'),
  row('H6.2', '6.2', 'Infectious', 'Infectieux'),
  row('H8', '8', 'Corrosive', 'Corrosif'),
  row('H10', '9', 'Gives off toxic gas with air or water', 'Dégage un gaz toxique au contact de l’air ou de l’eau'),
  row('H11', '9', 'Toxic over time', 'Toxicité différée ou chronique'),
  row('H12', '9', 'Harmful to the environment', 'Écotoxique'),
  row('H13', '9', 'Yields a hazardous substance after disposal', 'Donne après élimination une substance dangereuse'),
];
