export { Cities } from './cities.js';
export { findZones, type FoundZone } from './find-zones.js';
export { type Region, REGIONS, shortZoneName, zonesOf } from './regions.js';
