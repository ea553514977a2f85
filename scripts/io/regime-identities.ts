import type { ListId } from '../../src/index.ts';
import type { ListIdentity } from './list-identity.ts';

/** Identities of the lists of the regimes. */
export const REGIME_IDENTITIES: Readonly<Partial<Record<ListId, ListIdentity>>> = {
  'wa-list': {
    jurisdiction: 'WA',
    name: 'Wassenaar lists',
    language: 'en',
    title: 'List of Dual-Use Goods and Technologies and Munitions List',
    publisher: 'Wassenaar Arrangement Secretariat',
    formatUrl: () => 'https://www.wassenaar.org/control-lists/',
    licence: 'no licence stated: facts only',
  },
  'mtcr-annex': {
    jurisdiction: 'MTCR',
    name: 'MTCR Annex',
    language: 'en',
    title: 'Equipment, Software and Technology Annex (MTCR/TEM/2021/Annex)',
    publisher: 'Missile Technology Control Regime',
    formatUrl: () => 'https://mtcr.info/mtcr-annex/',
    licence: 'no licence stated: facts only',
  },
  'nsg-part-1': {
    jurisdiction: 'NSG',
    name: 'NSG Part 1',
    language: 'en',
    title: 'NSG Guidelines Part 1, Annexes A and B: trigger list (INFCIRC/254/Rev.12/Part 1)',
    publisher: 'Nuclear Suppliers Group',
    formatUrl: () => 'https://www.iaea.org/publications/documents/infcircs',
    licence: 'no licence stated: facts only',
  },
  'nsg-part-2': {
    jurisdiction: 'NSG',
    name: 'NSG Part 2',
    language: 'en',
    title: 'Guidelines for Transfers of Nuclear-Related Dual-Use Items, Annex (INFCIRC/254/Rev.12/Part 2)',
    publisher: 'Nuclear Suppliers Group',
    formatUrl: () => 'https://www.nuclearsuppliersgroup.org/index.php/en/guidelines/nsg-guidelines',
    licence: 'no licence stated: facts only',
  },
  'cwc-schedules': {
    jurisdiction: 'CWC',
    name: 'CWC Schedules',
    language: 'en',
    title: 'Chemical Weapons Convention, Annex on Chemicals, Schedules 1 to 3',
    publisher: 'Organisation for the Prohibition of Chemical Weapons',
    formatUrl: () => 'https://www.opcw.org/chemical-weapons-convention',
    licence: 'no licence stated: facts only',
  },
};
