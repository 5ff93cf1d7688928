"""The English of the console's words, one file for each family of pages: `ENGLISH`."""
