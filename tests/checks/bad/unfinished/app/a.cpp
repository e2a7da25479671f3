// TODO later
int done; // TODOs are fine as a word
