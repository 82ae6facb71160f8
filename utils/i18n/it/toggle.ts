/** The loader's own words: kept apart, so that a page load brings no catalogue. */
export const texts = { open: 'Apri PostaPersa' };
