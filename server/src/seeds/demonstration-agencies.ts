import type { AgencyKind } from '@muster/shared/vocabularies';

/** An agency of the demonstration: a real kind of body in a real country, with people made up for it. */
export interface DemonstrationAgency {
  key: string;
  country: string | null;
  region: string | null;
  kind: AgencyKind;
  name: string;
  shortName: string;
  language: string;
  languages: string[];
  lead: string;
  officer: string;
}

const customs = (country: string, name: string, shortName: string, language: string, lead: string, officer: string): DemonstrationAgency => ({
  key: country, country, region: null, kind: 'CUSTOMS', name, shortName, language, languages: [...new Set([language, 'en'])], lead, officer,
});

/** Who coordinates the exercise: an office of the region, host of the operational coordination unit. */
export const unitKey = 'UNIT';

export const demonstrationAgencies: readonly DemonstrationAgency[] = [
  {
    key: unitKey, country: null, region: 'Asia/Pacific', kind: 'RILO', name: 'Regional Intelligence Liaison Office, Asia/Pacific (exercise)', shortName: 'RILO A/P',
    language: 'en', languages: ['en', 'fr'], lead: 'Min-ji Seo', officer: 'Tevita Fonua',
  },
  customs('NL', 'Customs Administration of the Netherlands', 'NL Customs', 'nl', 'Marloes de Wit', 'Bas Hoekstra'),
  customs('BE', 'General Administration of Customs and Excise', 'BE Customs', 'fr', 'Amélie Lambert', 'Joris Peeters'),
  customs('FR', 'Direction générale des douanes et droits indirects', 'FR Douane', 'fr', 'Claire Moreau', 'Yanis Benali'),
  customs('DE', 'Zollverwaltung', 'DE Zoll', 'de', 'Katrin Vogel', 'Emre Aydin'),
  customs('IT', 'Agenzia delle dogane e dei monopoli', 'IT Dogane', 'it', 'Giulia Ferri', 'Davide Russo'),
  customs('ES', 'Departamento de Aduanas e Impuestos Especiales', 'ES Aduanas', 'es', 'Lucía Herrero', 'Iker Salas'),
  customs('GB', 'Border customs of the United Kingdom', 'UK Customs', 'en', 'Harriet Cole', 'Imran Siddiqui'),
  customs('PL', 'Krajowa Administracja Skarbowa', 'PL KAS', 'pl', 'Agnieszka Zielińska', 'Piotr Wrona'),
  customs('RO', 'Autoritatea Vamală Română', 'RO Vamă', 'ro', 'Ioana Dumitru', 'Radu Marin'),
  customs('BG', 'Агенция „Митници“', 'BG Customs', 'bg', 'Елена Петрова', 'Димитър Иванов'),
  customs('PT', 'Autoridade Tributária e Aduaneira', 'PT Aduaneira', 'pt', 'Inês Carvalho', 'Rui Lopes'),
  customs('GR', 'Τελωνειακή Υπηρεσία', 'GR Customs', 'el', 'Ελένη Νικολάου', 'Γιώργος Δήμου'),
  customs('SE', 'Tullverket', 'SE Tullverket', 'sv', 'Karin Lindqvist', 'Oskar Berg'),
  customs('TH', 'กรมศุลกากร', 'TH Customs', 'th', 'Siriporn Chaiyasit', 'Anan Wongsakul'),
  customs('MY', 'Jabatan Kastam Diraja Malaysia', 'MY Kastam', 'ms', 'Nurul Aisyah Rahman', 'Lim Wei Jian'),
  customs('ID', 'Direktorat Jenderal Bea dan Cukai', 'ID Bea Cukai', 'id', 'Dewi Lestari', 'Agus Pranoto'),
  customs('PH', 'Bureau of Customs', 'PH Customs', 'en', 'Maricel Santos', 'Jose Dela Rosa'),
  customs('VN', 'Cục Hải quan Việt Nam', 'VN Customs', 'vi', 'Nguyễn Thu Hà', 'Trần Quang Minh'),
  customs('LK', 'Sri Lanka Customs', 'LK Customs', 'en', 'Dilini Perera', 'Ruwan Fernando'),
  customs('IN', 'Central Board of Indirect Taxes and Customs', 'IN Customs', 'en', 'Priya Nair', 'Arjun Deshmukh'),
  customs('BD', 'National Board of Revenue, Customs', 'BD Customs', 'bn', 'Farhana Akter', 'Tanvir Hossain'),
  customs('CN', '中国海关', 'CN Customs', 'zh', '李雪', '王建国'),
  customs('HK', 'Customs and Excise Department', 'HK Customs', 'zh', 'Cheung Ka Yan', 'Leung Chi Hang'),
  customs('JP', '税関', 'JP Customs', 'ja', '佐藤 由美', '田中 健'),
  customs('KR', '관세청', 'KR Customs', 'ko', '김서연', '박준호'),
  customs('AU', 'Australian Border Force', 'AU Border Force', 'en', 'Megan Walsh', 'Daniel Nguyen'),
  customs('NG', 'Nigeria Customs Service', 'NG Customs', 'en', 'Adaeze Okafor', 'Musa Ibrahim'),
  customs('GH', 'Customs Division, Ghana Revenue Authority', 'GH Customs', 'en', 'Akosua Mensah', 'Kwame Boateng'),
  customs('SN', 'Direction générale des douanes du Sénégal', 'SN Douanes', 'fr', 'Aïssatou Diop', 'Mamadou Ndiaye'),
  customs('CI', 'Direction générale des douanes de Côte d’Ivoire', 'CI Douanes', 'fr', 'Mariam Koné', 'Serge Kouassi'),
  customs('LR', 'Liberia Revenue Authority, Customs', 'LR Customs', 'en', 'Comfort Toe', 'Emmanuel Weah'),
  customs('MA', 'Administration des douanes et impôts indirects', 'MA Douane', 'ar', 'Salma El Idrissi', 'Youssef Amrani'),
  customs('AE', 'Federal Authority for Identity, Citizenship, Customs and Port Security', 'AE Customs', 'ar', 'Fatima Al Mansoori', 'Khalid Al Suwaidi'),
  customs('BR', 'Receita Federal do Brasil', 'BR Receita', 'pt', 'Camila Azevedo', 'Thiago Rocha'),
  customs('AR', 'Dirección General de Aduanas', 'AR Aduana', 'es', 'Valentina Sosa', 'Martín Acosta'),
  customs('US', 'Customs and Border Protection', 'US CBP', 'en', 'Rachel Turner', 'Miguel Ortega'),
  customs('CA', 'Canada Border Services Agency', 'CA CBSA', 'en', 'Émilie Gagnon', 'Connor MacLeod'),
  {
    key: 'NL-ILT', country: 'NL', region: null, kind: 'ENVIRONMENT', name: 'Inspectie Leefomgeving en Transport', shortName: 'NL ILT', language: 'nl', languages: ['nl', 'en'],
    lead: 'Sanne Kuiper', officer: 'Daan Mulder',
  },
  {
    key: 'MY-DOE', country: 'MY', region: null, kind: 'ENVIRONMENT', name: 'Jabatan Alam Sekitar', shortName: 'MY DOE', language: 'ms', languages: ['ms', 'en'],
    lead: 'Hafiz Abdullah', officer: 'Siti Zulaikha',
  },
];
