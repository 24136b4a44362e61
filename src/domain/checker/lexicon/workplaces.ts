import { wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Where people work and learn: what has a website and an address. */
export const WORKPLACES = wordList(
  'company, firm, organization, organisation, employer, agency, business, hospital, clinic, school, college',
  'university, department, office, bank, plant, factory, museum, library, studio, institute, foundation, charity',
  'nonprofit, practice, lab, laboratory, newspaper, station, hotel, restaurant, shop, store, depot, farm, union',
  'city, county, ministry, court, startup, chain, association, theater, theatre, orchestra, choir, park, academy',
  'service, branch, garage, bakery, brewery, archive, council, zoo, port, harbor, harbour, shipyard, publisher',
  'airline, railway, center, centre, conservatory, vineyard, mill, mine, airport, authority, guild, club, dealer',
  'army, navy, police, pharmacy, nursery, gallery, campus, observatory, fleet, group, ngo, hospice, head office',
);

/** What shows on a page about a workplace. */
export const PREMISES = wordList(
  'head office, headquarters, hq, main office, office, branch, campus, location, site, plant, factory, building',
  'store',
);
